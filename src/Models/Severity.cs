namespace DialogueMining.Models;

/// <summary>How much a problem matters to the result.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing was left out.</summary>
    Note,

    /// <summary>Something was guessed, mended or left out; the rest went on.</summary>
    Warning,

    /// <summary>An input could not be used.</summary>
    Error,
}
