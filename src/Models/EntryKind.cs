namespace DialogueMining.Models;

/// <summary>What a unit of a notes file is: the visible state in which each input line ends.</summary>
public enum EntryKind
{
    /// <summary>A bullet with its continuation lines: one statement.</summary>
    Bullet,

    /// <summary>A free paragraph: a statement a sentence.</summary>
    Paragraph,

    /// <summary>A table row: one statement.</summary>
    Row,

    /// <summary>A heading that names the table or the round, or the title of the file.</summary>
    Heading,

    /// <summary>A sub-heading within a round („Zu Absatz 2:“).</summary>
    SubHeading,

    /// <summary>A line <c>key: value</c> at the head of a table's notes.</summary>
    Header,

    /// <summary>A dot vote.</summary>
    Vote,

    /// <summary>A bullet, row or cell with nothing in it.</summary>
    Empty,

    /// <summary>A ruler or other ornament.</summary>
    Ruler,

    /// <summary>A line that could not be used; a problem says why.</summary>
    Unreadable,
}
