using System.Text.Json;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Reads the decisions file: what people decided about changes, statements and themes of an earlier run.</summary>
internal sealed class DecisionsFile
{
    private static readonly string[] Root =
        ["schemaVersion", "decidedBy", "decidedAt", "changes", "amendments", "statements", "pools", "themes"];

    private static readonly string[] Deciding = [.. DecisionEntries.Words, "place", .. DecisionEntries.Signing];

    private readonly string _file;
    private readonly List<Problem> _problems;
    private readonly DecisionEntries _entries;

    private DecisionsFile(string file, List<Problem> problems, EventFields root)
    {
        _file = file;
        _problems = problems;
        _entries = new DecisionEntries(
            file, problems, new Signature(root.Text("decidedBy") ?? DecisionEntries.Nobody, root.Text("decidedAt"), null));
    }

    /// <summary>The decisions of a file; whatever cannot be read of it is a problem, the rest is kept.</summary>
    public static Decisions Read(string file, string text, List<Problem> problems)
    {
        try
        {
            JsonItem item = JsonItem.Parse(text);
            if (item.Kind == JsonTokenType.StartObject)
            {
                EventFields root = new EventFields(item, file, problems, Root).ReportUnknown();
                return new DecisionsFile(file, problems, root).Read(root);
            }

            problems.Add(DecisionProblems.Broken(file, item.Line - 1));
        }
        catch (JsonException broken)
        {
            problems.Add(DecisionProblems.Broken(file, broken.LineNumber));
        }

        return Decisions.None;
    }

    private Decisions Read(EventFields root)
    {
        DecisionEdits edits = new(_file, _problems, _entries);
        Decisions decisions = new(
            [.. root.Objects("changes", [.. Deciding, "change", "anchor", "decision", "text", "exact"])
                .Select(ReadChange).OfType<ChangeDecision>()],
            [.. root.Objects("amendments", [.. Deciding, "exact", "statements"]).Select(ReadAmendment).OfType<Amendment>()],
            [.. root.Objects("statements", [.. DecisionEntries.Signing, "statementId", "text", "table", "outcome"])
                .Select(ReadStatement).OfType<StatementDecision>()])
        {
            Pools = edits.Pools(root),
            Themes = edits.Themes(root),
        };
        if (_entries.Unsigned > 0)
        {
            _problems.Add(DecisionProblems.NoName(_file, _entries.Unsigned));
        }

        return decisions;
    }

    private ChangeDecision? ReadChange(EventFields fields)
    {
        string? name = fields.Text("decision");
        if (name is null || !DecisionWords.Verdicts.TryGetValue(name, out Verdict verdict))
        {
            _problems.Add(DecisionProblems.UnknownVerdict(_file, fields.Line, name, DecisionWords.Verdicts.Keys));
            return null;
        }

        if (_entries.Basis(fields) is not { } basis)
        {
            return null;
        }

        if (basis is { Id: null, OldText: null, NewText: null })
        {
            _problems.Add(DecisionProblems.NothingNamed(
                _file, fields.Line, "Änderung", "„change“ oder „document“, „operation“, „oldText“, „newText“"));
            return null;
        }

        ChangeDecision decision = new(
            basis, verdict, fields.Text("text"), fields.Flag("exact"), DecisionEntries.PlaceOf(fields),
            _entries.SignatureOf(fields), _entries.SourceOf(fields));
        Problem? missing = verdict == Verdict.AdoptReworded && decision.Text is null ? DecisionProblems.NoText(_file, fields.Line)
            : verdict == Verdict.AdoptElsewhere && decision.Place is null ? DecisionProblems.NoPlace(_file, fields.Line)
            : null;
        if (missing is null)
        {
            return decision;
        }

        _problems.Add(missing);
        return null;
    }

    private Amendment? ReadAmendment(EventFields fields)
    {
        if (_entries.Basis(fields) is not { } basis)
        {
            return null;
        }

        bool named = basis.Operation switch
        {
            ChangeOperation.Replace => basis is { OldText: not null, NewText: not null },
            ChangeOperation.Insert => basis.NewText is not null,
            ChangeOperation.Delete => basis.OldText is not null,
            _ => false,
        };
        if (!named)
        {
            _problems.Add(DecisionProblems.NothingNamed(
                _file, fields.Line, "Worte für die eigene Änderung",
                "„operation“ replace (mit oldText und newText), insert (mit newText und place) oder delete (mit oldText)"));
            return null;
        }

        ChangeDecision decision = new(
            basis, Verdict.Adopt, null, fields.Flag("exact"), DecisionEntries.PlaceOf(fields),
            _entries.SignatureOf(fields), _entries.SourceOf(fields));
        return new Amendment(decision, [.. fields.Texts("statements").Select(id => new StatementId(id))]);
    }

    private StatementDecision? ReadStatement(EventFields fields)
    {
        string? name = fields.Text("outcome");
        if (name is null || !DecisionWords.Outcomes.TryGetValue(name, out Outcome outcome))
        {
            _problems.Add(DecisionProblems.UnknownOutcome(_file, fields.Line, name, DecisionWords.Outcomes.Keys));
            return null;
        }

        StatementBasis basis = DecisionEntries.Statement(fields);
        if (basis is { Id: null, Text: null })
        {
            _problems.Add(DecisionProblems.NothingNamed(_file, fields.Line, "Aussage", "„statementId“ oder „text“"));
            return null;
        }

        return new StatementDecision(basis.Id, basis.Text, basis.Table, outcome, _entries.SignatureOf(fields), _entries.SourceOf(fields));
    }
}
