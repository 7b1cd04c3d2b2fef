using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>A notes file that is being taken apart: what its stretches of text and its tables share.</summary>
internal sealed class OpenNote
{
    public OpenNote(NoteContext context, string file, string text)
    {
        Context = context;
        File = file;
        Text = text;
        Entries = new EntryList(file, text);
        Sections = new NoteSections(context, file, Entries);
        Votes = new VoteLines(Problems);
    }

    public NoteContext Context { get; }

    public string File { get; }

    public string Text { get; }

    public EntryList Entries { get; }

    public NoteSections Sections { get; }

    public VoteLines Votes { get; }

    public List<Problem> Problems { get; } = [];

    /// <summary>Reads a part of the file and says of all that it gives where that stands.</summary>
    public void Read(Action read, Func<SourcePlace, SourcePlace> locate)
    {
        (int entries, int votes, int problems) = (Entries.Count, Votes.Lines.Count, Problems.Count);
        read();
        Entries.Relocate(entries, locate);
        Votes.Relocate(votes, locate);
        for (int index = problems; index < Problems.Count; index++)
        {
            Problem problem = Problems[index];
            Problems[index] = problem with { Place = problem.Place is { } place ? locate(place) : null };
        }
    }

    public ParsedNote Close() => new(Entries.ToNote(), Votes.Lines, Sections.Rounds, Sections.People, Problems);
}
