using System.Text.Json;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Reads the decisions file: what people decided about changes and statements of an earlier run.</summary>
internal sealed class DecisionsFile
{
    /// <summary>Stands where a decision names nobody.</summary>
    private const string Nobody = "ohne Namen";

    private static readonly string[] Root = ["schemaVersion", "decidedBy", "decidedAt", "changes", "amendments", "statements"];
    private static readonly string[] Signing = ["decidedBy", "decidedAt", "reason"];
    private static readonly string[] Place = ["offer", "sentence", "before", "after", "in"];
    private static readonly string[] Words = ["document", "operation", "oldText", "newText", "place"];

    private readonly string _file;
    private readonly List<Problem> _problems;
    private readonly Signature _all;
    private int _unsigned;

    private DecisionsFile(string file, List<Problem> problems, EventFields root)
    {
        _file = file;
        _problems = problems;
        _all = new Signature(root.Text("decidedBy") ?? Nobody, root.Text("decidedAt"), null);
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
        Decisions decisions = new(
            [.. root.Objects("changes", [.. Words, .. Signing, "change", "anchor", "decision", "text", "exact"])
                .Select(ReadChange).OfType<ChangeDecision>()],
            [.. root.Objects("amendments", [.. Words, .. Signing, "exact", "statements"]).Select(ReadAmendment).OfType<Amendment>()],
            [.. root.Objects("statements", [.. Signing, "statementId", "text", "table", "outcome"])
                .Select(ReadStatement).OfType<StatementDecision>()]);
        if (_unsigned > 0)
        {
            _problems.Add(DecisionProblems.NoName(_file, _unsigned));
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

        if (ReadBasis(fields) is not { } basis)
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
            basis, verdict, fields.Text("text"), fields.Flag("exact"), ReadPlace(fields), ReadSignature(fields), At(fields.Line));
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
        if (ReadBasis(fields) is not { } basis)
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
            basis, Verdict.Adopt, null, fields.Flag("exact"), ReadPlace(fields), ReadSignature(fields), At(fields.Line));
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

        string? id = fields.Text("statementId");
        string? text = fields.Text("text");
        if (id is null && text is null)
        {
            _problems.Add(DecisionProblems.NothingNamed(_file, fields.Line, "Aussage", "„statementId“ oder „text“"));
            return null;
        }

        return new StatementDecision(
            id is null ? null : new StatementId(id), text, fields.Text("table"), outcome, ReadSignature(fields), At(fields.Line));
    }

    // Null where a word in it is not known: half a basis could fit another change.
    private ChangeBasis? ReadBasis(EventFields fields)
    {
        ChangeOperation? operation = null;
        if (fields.Text("operation") is { } name)
        {
            if (!DecisionWords.Operations.TryGetValue(name, out ChangeOperation known))
            {
                _problems.Add(DecisionProblems.UnknownWord(_file, fields.Line, "operation", name, DecisionWords.Operations.Keys));
                return null;
            }

            operation = known;
        }

        Anchor? anchor = null;
        if (fields.Inner("anchor", "text", "relation") is { } place && place.Text("text") is { } words)
        {
            string relation = place.Text("relation") ?? "in";
            if (!DecisionWords.Relations.TryGetValue(relation, out AnchorRelation known))
            {
                _problems.Add(DecisionProblems.UnknownWord(_file, place.Line, "relation", relation, DecisionWords.Relations.Keys));
                return null;
            }

            anchor = new Anchor(words, known);
        }

        ChangeId? id = fields.Text("change") is { } change ? new ChangeId(change) : null;
        return new ChangeBasis(id, fields.Text("document"), operation, fields.Text("oldText"), fields.Text("newText"), anchor);
    }

    private static ChosenPlace? ReadPlace(EventFields fields)
    {
        if (fields.Inner("place", Place) is not { } place)
        {
            return null;
        }

        ChosenPlace chosen = new(
            place.Number("offer"), place.Text("sentence"), place.Text("before"), place.Text("after"), place.Text("in"));
        return chosen == new ChosenPlace(null, null, null, null, null) ? null : chosen;
    }

    private Signature ReadSignature(EventFields fields)
    {
        string name = fields.Text("decidedBy") ?? _all.DecidedBy;
        _unsigned += name == Nobody ? 1 : 0;
        return new Signature(name, fields.Text("decidedAt") ?? _all.DecidedAt, fields.Text("reason"));
    }

    private SourcePlace At(int line) => new(_file, line, line, null, null, []);
}
