using DialogueMining.Models;

namespace DialogueMining.Pipeline.Drafting.Grounding;

/// <summary>What an answer may rest on.</summary>
/// <param name="Task">What was asked for.</param>
/// <param name="Statements">The statements that were sent.</param>
/// <param name="Draft">The draft, or the block of it, that was sent; empty where there is none.</param>
internal sealed record Ground(SuggestionTask Task, IReadOnlyList<AnnotatedStatement> Statements, string Draft)
{
    private static readonly ILookup<StatementId, ChangeMention> NoMentions = Array.Empty<ChangeMention>().ToLookup(mention => mention.Statement);

    /// <summary>What the program read in each statement.</summary>
    public ILookup<StatementId, ChangeMention> Mentions { get; init; } = NoMentions;

    /// <summary>All tables of the event.</summary>
    public IReadOnlyList<string> Tables { get; init; } = [];

    /// <summary>Statements that were counted; null where nothing was.</summary>
    public int? StatementCount { get; init; }

    /// <summary>Tables that were counted; null where nothing was.</summary>
    public int? TableCount { get; init; }

    /// <summary>Whether the tables of a theme were of one mind; null for other tasks.</summary>
    public ThemeAgreement? Agreement { get; init; }

    /// <summary>What tables opposed.</summary>
    public IReadOnlyList<OpposedWords> Opposed { get; init; } = [];

    /// <summary>Texts of which one has to be in the answer, word for word in its content; empty for no such duty.</summary>
    public IReadOnlyList<string> Kept { get; init; } = [];

    /// <summary>Words that have to be in the answer; null for none.</summary>
    public string? Wanted { get; init; }

    /// <summary>Whether the answer is to be part of the draft rather than to report on statements.</summary>
    public bool IsDraft => Task != SuggestionTask.ThemeSummary;
}
