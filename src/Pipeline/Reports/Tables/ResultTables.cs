using DialogueMining.Models;
using static DialogueMining.Pipeline.Reports.Tables.TableColumn;

namespace DialogueMining.Pipeline.Reports.Tables;

/// <summary>The tables of the result folder.</summary>
internal static class ResultTables
{
    public static IEnumerable<ResultTable> All(ResultIndex index) =>
    [
        Statements(index), Tokens(index), Themes(index), Members(index), Changes(index), Mentions(index), Evidence(index),
        Segments(index), Priorities(index), Votes(index), Dispositions(index), LineTable.Create(index), Problems(index),
        .. index.Suggestions.Count > 0 ? [SuggestionTable.Create(index)] : Array.Empty<ResultTable>(),
    ];

    private static ResultTable Statements(ResultIndex index) => new(
        "statements",
        [
            "id", "table", Int("round"), "text", "file", Int("line"), Int("lastLine"), Int("row"), Int("paragraph"), "sheet", "kind",
            "themeId", List("changeIds"), "duplicateOf",
        ],
        index.Analysis.Statements.Select(entry => entry.Statement).Select(statement => new Cell[]
        {
            statement.Id.Value, statement.Table, statement.Round, statement.Text, statement.Source.File,
            statement.Source.Line, statement.Source.LastLine, statement.Source.Row,
            statement.Source.Paragraph, statement.Source.Sheet, Wire.Name(statement.Kind),
            index.ThemeOf(statement.Id)?.Value, Cell.Of(Wire.Names(index.ChangesOf(statement.Id))),
            statement.DuplicateOf?.Value,
        }));

    private static ResultTable Tokens(ResultIndex index) => new(
        "tokens",
        ["statementId", Int("sentence"), Int("start"), Int("length"), "form", "lemma", "wordClass", List("parts")],
        index.Analysis.Statements.SelectMany(entry => entry.Content.Sentences.SelectMany((sentence, number) =>
            sentence.Tokens.Select(token => new Cell[]
            {
                entry.Statement.Id.Value, number + 1, token.Span.Start, token.Span.Length, token.Form, token.Lemma,
                Wire.Name(token.Class), Cell.Of(token.Parts.Select(part => part.Lemma)),
            }))));

    private static ResultTable Themes(ResultIndex index) => new(
        "themes",
        [
            "id", Int("round"), "label", List("keywords"), Int("size"), List("tables"), List("representatives"),
            "parentId", "agreement", Double("stability"), Double("tableStability"), Double("silhouette"), Double("coherence"),
        ],
        index.Analysis.Themes.Select(theme => new Cell[]
        {
            theme.Id.Value, theme.Round, theme.Label, Cell.Of(theme.Keywords), theme.Members.Count,
            Cell.Of(ResultIndex.Tables(theme)), Cell.Of(Wire.Names(theme.Representatives)), theme.ParentId?.Value,
            Wire.Name(theme.Figures.Agreement), Rounded(theme.Figures.Stability), Rounded(theme.Figures.TableStability),
            Rounded(theme.Figures.Silhouette), Rounded(theme.Figures.Coherence),
        }));

    private static ResultTable Members(ResultIndex index) => new(
        "theme-members",
        ["themeId", "statementId", "table", Double("confidence"), "secondThemeId", Double("silhouette"), Double("x"), Double("y")],
        index.Analysis.Themes.SelectMany(theme => theme.Members.Select(member => new Cell[]
        {
            theme.Id.Value, member.Statement.Value, member.Table, Wire.Rounded(member.Confidence),
            member.Second?.Value, Rounded(member.Silhouette), Rounded(member.Place?.X), Rounded(member.Place?.Y),
        })));

    private static ResultTable Changes(ResultIndex index) => new(
        "changes",
        [
            "id", "document", "operation", "oldText", "newText", "anchorText", "anchorRelation", Int("block"),
            Int("start"), Int("length"),
            Int("support"), Int("opposition"), List("tables"), List("opposingTables"), Double("confidence"),
            List("conflictsWith"), List("near"), "status", Bool("applied"), Bool("machineApplied"), "decision", "decidedBy", "decisionReason",
        ],
        index.Analysis.Wording.Changes.Select(change => ChangeRow(index, change)));

    private static Cell[] ChangeRow(ResultIndex index, Change change)
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
            Cell.Of(supporting), Cell.Of(opposing), Wire.Rounded(change.Confidence),
            Cell.Of(Wire.Names(change.ConflictsWith)), Cell.Of(Wire.Names(index.NearOf(change.Id).Select(near => near.Id))), Wire.Name(change.Status), index.IsApplied(change.Id), index.IsProposed(change.Id),
            .. DecisionCells(index.ChoiceOf(change.Id)?.Ruling),
        ];
    }

    private static Cell[] DecisionCells(ChangeRuling? ruling) =>
        [ruling is null ? null : Wire.Name(ruling.Verdict), ruling?.Signature.DecidedBy, ruling?.Signature.Reason];

    private static ResultTable Mentions(ResultIndex index) => new(
        "mentions",
        [
            "statementId", "operation", "oldText", "newText", "anchorText", "anchorRelation", Bool("contested"),
            Double("confidence"), "rule",
        ],
        index.Analysis.Wording.Mentions.Select(mention => new Cell[]
        {
            mention.Statement.Value, Wire.Name(mention.Words.Operation), mention.Words.OldText, mention.Words.NewText,
            mention.Words.Anchor?.Text, mention.Words.Anchor is null ? null : Wire.Name(mention.Words.Anchor.Relation),
            mention.Contested, Wire.Rounded(mention.Confidence), mention.Rule,
        }));

    private static ResultTable Evidence(ResultIndex index) => new(
        "evidence",
        ["changeId", "statementId", "table", "role", "file", Int("line"), Int("row"), Int("paragraph"), "sheet"],
        index.Analysis.Wording.Changes.SelectMany(change => change.Evidence.Select(evidence =>
        {
            SourcePlace source = index.Statement(evidence.Statement).Source;
            return new Cell[]
            {
                change.Id.Value, evidence.Statement.Value, evidence.Table, Wire.Name(evidence.Role), source.File,
                source.Line, source.Row, source.Paragraph, source.Sheet,
            };
        })));

    private static ResultTable Segments(ResultIndex index) => new(
        "segments",
        ["document", Int("number"), "kind", "text", List("changeIds")],
        index.Analysis.Texts.SelectMany(text => text.Segments.Select((segment, number) => new Cell[]
        {
            text.Document, number + 1, Wire.Name(segment.Kind), segment.Text, Cell.Of(Wire.Names(segment.Changes)),
        })));

    private static ResultTable Priorities(ResultIndex index) => new(
        "priorities",
        ["topic", Int("points"), Int("rank"), Bool("top"), List("mergedFrom")],
        index.Analysis.Priorities.Priorities.Select(priority => new Cell[]
        {
            priority.Topic, priority.Points, priority.Rank, priority.Top, Cell.Of(priority.MergedFrom),
        }));

    private static ResultTable Votes(ResultIndex index) => new(
        "votes",
        ["topic", "writtenAs", Int("points"), "table", "file", Int("line"), Int("row"), Int("paragraph"), "sheet"],
        index.Analysis.Priorities.Priorities.SelectMany(priority => priority.Votes.Select(vote => new Cell[]
        {
            priority.Topic, vote.Topic, vote.Points, vote.Table, vote.Place.File, vote.Place.Line, vote.Place.Row,
            vote.Place.Paragraph, vote.Place.Sheet,
        })));

    private static ResultTable Dispositions(ResultIndex index) => new(
        "dispositions",
        ["statementId", "outcome", "reason", List("changeIds"), "decidedBy"],
        index.Analysis.Dispositions.Select(entry => new Cell[]
        {
            entry.Statement.Value, Wire.Name(entry.Outcome), entry.Reason, Cell.Of(Wire.Names(entry.Changes)), entry.DecidedBy,
        }));

    private static ResultTable Problems(ResultIndex index) => new(
        "problems",
        ["code", "severity", "file", Int("line"), Int("row"), Int("paragraph"), "sheet", "found", "expected", "advice"],
        index.Analysis.Problems.Select(problem => new Cell[]
        {
            problem.Code, Wire.Name(problem.Severity), problem.Place?.File, problem.Place?.Line, problem.Place?.Row,
            problem.Place?.Paragraph, problem.Place?.Sheet, problem.Found, problem.Expected, problem.Advice,
        }));

    private static double? Rounded(double? value) => value is { } number ? Wire.Rounded(number) : null;
}
