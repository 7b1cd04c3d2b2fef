using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes.Office.Documents;

/// <summary>What a document holds beside plain paragraphs, counted to be reported once.</summary>
internal sealed class DocumentCounts
{
    private int _paragraphs;

    /// <summary>Changes that somebody tracked, and the paragraph of the first.</summary>
    public int Changes { get; private set; }

    /// <summary>Number of the paragraph that is read.</summary>
    public int Paragraph => Math.Max(1, _paragraphs);

    public int Comments { get; set; }

    private int FirstChange { get; set; }

    private int FirstHidden { get; set; }

    public int NextParagraph() => ++_paragraphs;

    public void AddChange()
    {
        FirstChange = Changes == 0 ? Paragraph : FirstChange;
        Changes++;
    }

    public void AddHidden() => FirstHidden = FirstHidden == 0 ? Paragraph : FirstHidden;

    public void Report(string file, List<Problem> problems)
    {
        if (Changes > 0)
        {
            problems.Add(OfficeProblems.TrackedChanges(file, FirstChange, Changes));
        }

        if (FirstHidden > 0)
        {
            problems.Add(OfficeProblems.HiddenText(file, FirstHidden));
        }

        if (Comments > 0)
        {
            problems.Add(OfficeProblems.Comments(file, Comments));
        }
    }
}
