namespace DialogueMining.Pipeline.Notes.Office.Documents;

/// <summary>Whether a text box names the table: then it stands before the paragraph that it hangs on, else behind it.</summary>
internal static class DocumentTitle
{
    public static bool IsIn(List<DocumentParagraph> box) =>
        box.Find(paragraph => !Letters.IsBlank(paragraph.Text)) is { } first
        && HeadingForm.Read(first.Text, isMarked: false)?.Table is not null;
}
