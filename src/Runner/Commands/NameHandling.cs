namespace DialogueMining.Runner.Commands;

/// <summary>What becomes of names and contacts in shared results.</summary>
internal enum NameHandling
{
    /// <summary>Placeholders stand for them.</summary>
    Hide,

    /// <summary>They are shown.</summary>
    Keep,
}
