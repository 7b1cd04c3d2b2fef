using DialogueMining.Models;

namespace DialogueMining.Pipeline.Review;

/// <summary>Finds the statement that a decision is about: by its words and table, or by its id where that is all there is.</summary>
internal sealed class StatementMatcher
{
    private readonly Dictionary<StatementId, Statement> _byId;
    private readonly ILookup<string, Statement> _byText;
    private readonly ReviewOptions _options;

    public StatementMatcher(IReadOnlyList<AnnotatedStatement> statements, ReviewOptions options)
    {
        _options = options;
        _byId = statements.ToDictionary(entry => entry.Statement.Id, entry => entry.Statement);
        _byText = statements.Select(entry => entry.Statement).ToLookup(statement => Plain(statement.Text), StringComparer.Ordinal);
    }

    /// <summary>The decision with its statement; null where there is none any more, or more than one, with a problem.</summary>
    public StatementRuling? Find(StatementDecision decision, List<Problem> problems)
    {
        StatementBasis basis = new(decision.Statement, decision.Text, decision.Table);
        if (Match(basis) is not { } chosen)
        {
            problems.Add(ReviewProblems.StatementLost(decision, Fitting(basis).Length));
            return null;
        }

        return new StatementRuling(chosen.Id, decision.Outcome, decision.Signature);
    }

    /// <summary>The one statement that the words, or else the id, name; null where there is none or more than one.</summary>
    public Statement? Match(StatementBasis basis)
    {
        Statement[] fitting = Fitting(basis);
        return fitting.Length == 1 ? fitting[0] : Array.Find(fitting, statement => statement.Id == basis.Id);
    }

    private Statement[] Fitting(StatementBasis basis) => basis.Text is { } text
        ? [.. _byText[Plain(text)].Where(statement => basis.Table is null || basis.Table == statement.Table)]
        : _options.IdsAlone && basis.Id is { } id && _byId.TryGetValue(id, out Statement? known) ? [known] : [];

    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
