using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Vectors;
using DialogueMining.Pipeline.Themes.Clustering;

namespace DialogueMining.Pipeline.Themes;

/// <summary>How themes are found.</summary>
public sealed record ThemeOptions
{
    /// <summary>Where chance begins: any number. Another seed may move statements that lie between two themes.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>
    /// Number of themes in every round: at least 1, „Weitere“ not counted, themes of a code book counted; null (the default) to choose it from the
    /// data. A round with fewer statements than this gets as many themes as it has statements.
    /// </summary>
    public int? Number { get; init; }

    /// <summary>
    /// Fewest themes of a round when the number is chosen from the data: at least 1; null (the default) for a number
    /// that grows with the round, from 1 for a handful of statements to 6 for a hundred and more.
    /// </summary>
    public int? Minimum { get; init; }

    /// <summary>
    /// Most themes of a round when the number is chosen from the data: at least 1; null (the default) for a number
    /// that grows with the round, from 1 for a handful of statements to 12 for a hundred and more.
    /// </summary>
    public int? Maximum { get; init; }

    /// <summary>
    /// Levels of themes: 2 (the default) to tell large themes of a round of 600 statements and more in parts, where they
    /// fall into some; 1 for none. The themes of the first level are the same.
    /// </summary>
    public int Levels { get; init; } = 2;

    /// <summary>
    /// Which words are near each other in a large text of the same field; null (the default) for the program's own
    /// table, learned from debates of the German Bundestag.
    /// </summary>
    public BackgroundTable? Background { get; init; }

    /// <summary>
    /// Vectors of the statements from an embedding model, all of one length: they join the features. A statement without one
    /// goes by its words; null (the default) for none.
    /// </summary>
    public IReadOnlyDictionary<StatementId, ReadOnlyMemory<float>>? Vectors { get; init; }

    /// <summary>
    /// How much each statement leans on the one before it at its table, as a share of what that one is about (0 or more): a reason does,
    /// a proposal hardly. A statement that is missing leans a little; null (the default) where nothing is known of any.
    /// </summary>
    public IReadOnlyDictionary<StatementId, float>? Leanings { get; init; }

    /// <summary>
    /// Who finds the centres of the many groupings that themes come from; null (the default) for the program's own k-means. Another
    /// one moves statements that lie between two themes.
    /// </summary>
    public ClusterEngine? Engine { get; init; }

    /// <summary>
    /// Threads that work at the same time: at least 1; null (the default) for one a processor.
    /// The result is the same for any number.
    /// </summary>
    public int? Workers { get; init; }

    /// <summary>Ends the search with an <see cref="OperationCanceledException"/>; none (the default) to go on to the end.</summary>
    public CancellationToken Cancellation { get; init; }
}
