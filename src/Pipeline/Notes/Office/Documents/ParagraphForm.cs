namespace DialogueMining.Pipeline.Notes.Office.Documents;

/// <summary>What a paragraph of a document is.</summary>
internal enum ParagraphForm
{
    /// <summary>Free text.</summary>
    Plain,

    /// <summary>A line of a text that was typed elsewhere: the style of plain text says so.</summary>
    Typed,

    /// <summary>A heading or title.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A further paragraph of the item above.</summary>
    ItemRest,

    /// <summary>A comment, footnote or endnote.</summary>
    Aside,
}
