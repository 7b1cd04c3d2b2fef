using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports;

/// <summary>The tables of the result folder.</summary>
internal static class ResultTables
{
    public static IEnumerable<ResultTable> All(ResultIndex index) =>
    [
        Statements(index), Tokens(index), Themes(index), Members(index), Changes(index), Mentions(index), Evidence(index),
        Segments(index), Priorities(index), Votes(index), Dispositions(index), LineTable.Create(index), Problems(index),
    ];

    private static ResultTable Statements(ResultIndex index) => new(
        "statements",
        ["id", "table", "round", "text", "file", "line", "lastLine", "row", "kind", "themeId", "changeIds", "duplicateOf"],
        [.. index.Analysis.Statements.Select(entry => entry.Statement).Select(statement => new object?[]
        {
            statement.Id.Value, statement.Table, statement.Round, statement.Text, statement.Source.File,
            statement.Source.Line, statement.Source.LastLine, statement.Source.Row, Wire.Name(statement.Kind),
            index.ThemeOf(statement.Id)?.Value, Joined(Wire.Names(index.ChangesOf(statement.Id))),
            statement.DuplicateOf?.Value,
        })]);

    private static ResultTable Tokens(ResultIndex index) => new(
        "tokens",
        ["statementId", "sentence", "start", "length", "form", "lemma", "wordClass", "parts"],
        [.. index.Analysis.Statements.SelectMany(entry => entry.Content.Sentences.SelectMany((sentence, number) =>
            sentence.Tokens.Select(token => new object?[]
            {
                entry.Statement.Id.Value, number + 1, token.Span.Start, token.Span.Length, token.Form, token.Lemma,
                Wire.Name(token.Class), string.Join('+', token.Parts.Select(part => part.Lemma)),
            })))]);

    private static ResultTable Themes(ResultIndex index) => new(
        "themes",
        ["id", "round", "label", "keywords", "size", "tables", "representatives", "parentId", "agreement"],
        [.. index.Analysis.Themes.Select(theme => new object?[]
        {
            theme.Id.Value, theme.Round, theme.Label, Joined(theme.Keywords), theme.Members.Count,
            Joined(ResultIndex.Tables(theme)), Joined(Wire.Names(theme.Representatives)), theme.ParentId?.Value,
            Wire.Name(theme.Agreement),
        })]);

    private static ResultTable Members(ResultIndex index) => new(
        "theme-members",
        ["themeId", "statementId", "table", "confidence"],
        [.. index.Analysis.Themes.SelectMany(theme => theme.Members.Select(member => new object?[]
        {
            theme.Id.Value, member.Statement.Value, member.Table, Wire.Rounded(member.Confidence),
        }))]);

    private static ResultTable Changes(ResultIndex index) => new(
        "changes",
        [
            "id", "document", "operation", "oldText", "newText", "anchorText", "anchorRelation", "block", "start", "length",
            "support", "opposition", "tables", "opposingTables", "confidence", "conflictsWith", "status", "applied",
        ],
        [.. index.Analysis.Wording.Changes.Select(change => ChangeRow(index, change))]);

    private static object?[] ChangeRow(ResultIndex index, Change change)
    {
        IReadOnlyList<string> supporting = ResultIndex.Tables(change, EvidenceRole.Support);
        IReadOnlyList<string> opposing = ResultIndex.Tables(change, EvidenceRole.Opposition);
        Locus? locus = change.Loci.Count > 0 ? change.Loci[0] : null;
        ChangeWords words = change.Words;
        return
        [
            change.Id.Value, change.Document, Wire.Name(words.Operation), words.OldText, words.NewText,
            words.Anchor?.Text, words.Anchor is null ? null : Wire.Name(words.Anchor.Relation),
            locus?.Block, locus?.Span.Start, locus?.Span.Length, supporting.Count, opposing.Count,
            Joined(supporting), Joined(opposing), Wire.Rounded(change.Confidence),
            Joined(Wire.Names(change.ConflictsWith)), Wire.Name(change.Status), index.IsApplied(change.Id),
        ];
    }

    private static ResultTable Mentions(ResultIndex index) => new(
        "mentions",
        ["statementId", "operation", "oldText", "newText", "anchorText", "anchorRelation", "contested", "confidence", "rule"],
        [.. index.Analysis.Wording.Mentions.Select(mention => new object?[]
        {
            mention.Statement.Value, Wire.Name(mention.Words.Operation), mention.Words.OldText, mention.Words.NewText,
            mention.Words.Anchor?.Text, mention.Words.Anchor is null ? null : Wire.Name(mention.Words.Anchor.Relation),
            mention.Contested, Wire.Rounded(mention.Confidence), mention.Rule,
        })]);

    private static ResultTable Evidence(ResultIndex index) => new(
        "evidence",
        ["changeId", "statementId", "table", "role", "file", "line", "row"],
        [.. index.Analysis.Wording.Changes.SelectMany(change => change.Evidence.Select(evidence =>
        {
            SourcePlace source = index.Statement(evidence.Statement).Source;
            return new object?[]
            {
                change.Id.Value, evidence.Statement.Value, evidence.Table, Wire.Name(evidence.Role), source.File,
                source.Line, source.Row,
            };
        }))]);

    private static ResultTable Segments(ResultIndex index) => new(
        "segments",
        ["document", "number", "kind", "text", "changeIds"],
        [.. index.Analysis.Texts.SelectMany(text => text.Segments.Select((segment, number) => new object?[]
        {
            text.Document, number + 1, Wire.Name(segment.Kind), segment.Text, Joined(Wire.Names(segment.Changes)),
        }))]);

    private static ResultTable Priorities(ResultIndex index) => new(
        "priorities",
        ["topic", "points", "rank", "top", "mergedFrom"],
        [.. index.Analysis.Priorities.Priorities.Select(priority => new object?[]
        {
            priority.Topic, priority.Points, priority.Rank, priority.Top, Joined(priority.MergedFrom),
        })]);

    private static ResultTable Votes(ResultIndex index) => new(
        "votes",
        ["topic", "writtenAs", "points", "table", "file", "line", "row"],
        [.. index.Analysis.Priorities.Priorities.SelectMany(priority => priority.Votes.Select(vote => new object?[]
        {
            priority.Topic, vote.Topic, vote.Points, vote.Table, vote.Place.File, vote.Place.Line, vote.Place.Row,
        }))]);

    private static ResultTable Dispositions(ResultIndex index) => new(
        "dispositions",
        ["statementId", "outcome", "reason", "changeIds", "decidedBy"],
        [.. index.Analysis.Dispositions.Select(entry => new object?[]
        {
            entry.Statement.Value, Wire.Name(entry.Outcome), entry.Reason, Joined(Wire.Names(entry.Changes)), entry.DecidedBy,
        })]);

    private static ResultTable Problems(ResultIndex index) => new(
        "problems",
        ["code", "severity", "file", "line", "row", "found", "expected", "advice"],
        [.. index.Analysis.Problems.Select(problem => new object?[]
        {
            problem.Code, Wire.Name(problem.Severity), problem.Place?.File, problem.Place?.Line, problem.Place?.Row,
            problem.Found, problem.Expected, problem.Advice,
        })]);

    private static string Joined(IEnumerable<string> values) => string.Join(" | ", values);
}
