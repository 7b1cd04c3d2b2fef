namespace DialogueMining.Models;

/// <summary>What a block of a draft is.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading, motto or title.</summary>
    Heading,

    /// <summary>An item of a list, bulleted or numbered.</summary>
    ListItem,

    /// <summary>Anything else (tables, code, HTML): kept as it is and never changed.</summary>
    Other,
}
