namespace DialogueMining.Models;

/// <summary>What a wording change does with words of a text.</summary>
public enum ChangeOperation
{
    /// <summary>Words give way to other words.</summary>
    Replace,

    /// <summary>Words are added.</summary>
    Insert,

    /// <summary>Words go.</summary>
    Delete,

    /// <summary>A whole sentence or paragraph gets a new wording.</summary>
    Rewrite,

    /// <summary>Words change their place.</summary>
    Move,

    /// <summary>Words are to stay as they are, or are praised.</summary>
    Keep,

    /// <summary>Words are criticised and no other wording is offered.</summary>
    Object,
}
