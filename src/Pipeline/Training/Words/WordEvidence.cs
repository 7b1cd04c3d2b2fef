namespace DialogueMining.Pipeline.Training.Words;

/// <summary>How often a form stands inside sentences, and between which neighbours.</summary>
internal sealed class WordEvidence
{
    /// <summary>Occurrences that are not the first word of a sentence.</summary>
    public int Inside { get; set; }

    /// <summary>Occurrences as the first word.</summary>
    public int First { get; set; }

    public int[] Before { get; } = new int[Enum.GetValues<Before>().Length];

    public int[] Behind { get; } = new int[Enum.GetValues<Behind>().Length];

    public int Count(Before kind) => Before[(int)kind];

    public int Count(Behind kind) => Behind[(int)kind];
}
