namespace DialogueMining.Benchmarks;

/// <summary>What a benchmark works through in one go, so that results say how much of it a second holds.</summary>
/// <param name="kind">Name of a list of <see cref="SampleText"/> or of the class itself.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ItemsAttribute(ItemKind kind) : Attribute
{
    /// <summary>What is counted.</summary>
    public ItemKind Kind { get; } = kind;

    /// <summary>How many a run works through.</summary>
    public int Count => Kind switch
    {
        ItemKind.Tokens => SampleText.Tokens.Count,
        ItemKind.LongWords => SampleText.LongWords.Count,
        ItemKind.Statements => WordingBenchmarks.Statements.Count,
        _ => InflectBenchmarks.Cases.Count,
    };
}

/// <summary>What can be counted.</summary>
internal enum ItemKind
{
    /// <summary>Tokens of running text.</summary>
    Tokens,

    /// <summary>Different long words.</summary>
    LongWords,

    /// <summary>Phrases that get a new word.</summary>
    Phrases,

    /// <summary>Statements of the events' notes.</summary>
    Statements,
}
