namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>Ids of the styles in our documents: Word's own built-in ones, so that an office can put on its own look.</summary>
internal static class WordStyle
{
    public const string Normal = "Normal";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string ListBullet = "ListBullet";
    public const string ListNumber = "ListNumber";
    public const string Quote = "Quote";
    public const string Caption = "Caption";
    public const string Small = "TableText";
    public const string Remark = "Remark";
    public const string FootnoteText = "FootnoteText";
    public const string FootnoteReference = "FootnoteReference";
    public const string CommentText = "CommentText";
    public const string CommentReference = "CommentReference";
    public const string Hyperlink = "Hyperlink";
    public const string Footer = "Footer";
    public const string TableGrid = "TableGrid";

    /// <summary>Style of a heading.</summary>
    /// <param name="level">From 1; deeper ones than 4 look alike.</param>
    public static string Heading(int level) => $"Heading{Math.Clamp(level, 1, 4)}";

    /// <summary>Style of an entry in the table of contents.</summary>
    public static string Contents(int level) => $"TOC{Math.Clamp(level, 1, 3)}";
}
