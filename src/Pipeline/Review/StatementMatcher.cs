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
        Statement[] fitting = decision.Text is { } text
            ? [.. _byText[Plain(text)].Where(statement => decision.Table is null || decision.Table == statement.Table)]
            : _options.IdsAlone && decision.Statement is { } id && _byId.TryGetValue(id, out Statement? known) ? [known] : [];
        Statement? chosen = fitting.Length == 1 ? fitting[0] : Array.Find(fitting, statement => statement.Id == decision.Statement);
        if (chosen is null)
        {
            problems.Add(ReviewProblems.StatementLost(decision, fitting.Length));
            return null;
        }

        return new StatementRuling(chosen.Id, decision.Outcome, decision.Signature);
    }

    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
