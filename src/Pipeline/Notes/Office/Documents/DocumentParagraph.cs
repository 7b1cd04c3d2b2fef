namespace DialogueMining.Pipeline.Notes.Office.Documents;

/// <summary>A paragraph of a document.</summary>
/// <param name="Number">Its number, from 1: every paragraph counts, those in tables and empty ones too.</param>
/// <param name="Text">Its text; line breaks in it are <c>\n</c>.</param>
/// <param name="Form">What it is.</param>
/// <param name="Level">How deep a list item is set in, from 0.</param>
/// <param name="Mark">What stands before it and is not typed: „- “, „2. “; empty where nothing does.</param>
/// <param name="IsBold">Whether all of it is bold.</param>
internal sealed record DocumentParagraph(
    int Number, string Text, ParagraphForm Form, int Level = 0, string Mark = "", bool IsBold = false)
{
    /// <summary>A comment or a footnote, which is a point of its own below what it speaks of.</summary>
    public static DocumentParagraph Aside(int number, string text) => new(number, text, ParagraphForm.Aside, 0, "- ");
}
