using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>What entries of the decisions file have in common: which change or statement, who, when, why, where.</summary>
internal sealed class DecisionEntries(string file, List<Problem> problems, Signature all)
{
    /// <summary>Stands where a decision names nobody.</summary>
    public const string Nobody = "ohne Namen";

    /// <summary>The fields of a change's words.</summary>
    public static readonly string[] Words = ["document", "operation", "oldText", "newText"];

    /// <summary>The fields that say who, when and why, and which language model suggested it; and, in <c>analysis.json</c>, where the decision came from.</summary>
    public static readonly string[] Signing = ["decidedBy", "decidedAt", "reason", "suggestedBy", "reworded", "source"];

    private static readonly string[] Place = ["offer", "sentence", "before", "after", "in"];

    /// <summary>How many decisions name nobody.</summary>
    public int Unsigned { get; private set; }

    /// <summary>The change that an entry is about; null where a word in it is not known: half a basis could fit another change.</summary>
    public ChangeBasis? Basis(EventFields fields)
    {
        if (!TryWord(fields, "operation", DecisionWords.Operations, out ChangeOperation? operation) || !TryAnchor(fields, out Anchor? anchor))
        {
            return null;
        }

        ChangeId? id = fields.Text("change") is { } change ? new ChangeId(change) : null;
        return new ChangeBasis(id, fields.Text("document"), operation, fields.Text("oldText"), fields.Text("newText"), anchor);
    }

    /// <summary>The place that a person chose; null where none is named.</summary>
    public static ChosenPlace? PlaceOf(EventFields fields)
    {
        if (fields.Inner("place", Place) is not { } place)
        {
            return null;
        }

        ChosenPlace chosen = new(
            place.Number("offer"), place.Text("sentence"), place.Text("before"), place.Text("after"), place.Text("in"));
        return chosen == new ChosenPlace(null, null, null, null, null) ? null : chosen;
    }

    /// <summary>The statements that an entry names.</summary>
    public static IReadOnlyList<StatementBasis> Statements(EventFields fields) =>
        [.. fields.Objects("statements", "statementId", "text", "table").Select(Statement)];

    /// <summary>The statement that an entry is about.</summary>
    public static StatementBasis Statement(EventFields fields) => new(
        fields.Text("statementId") is { } id ? new StatementId(id) : null, fields.Text("text"), fields.Text("table"));

    /// <summary>Who, when, why: the entry's own, else what the file says once for all.</summary>
    public Signature SignatureOf(EventFields fields)
    {
        string name = fields.Text("decidedBy") ?? all.DecidedBy;
        Unsigned += name == Nobody ? 1 : 0;
        return new Signature(name, fields.Text("decidedAt") ?? all.DecidedAt, fields.Text("reason"))
        {
            Origin = fields.Text("suggestedBy") is { } model ? new ModelOrigin(model, fields.Flag("reworded")) : null,
        };
    }

    /// <summary>Where the entry stands, or where it came from.</summary>
    public SourcePlace SourceOf(EventFields fields) => fields.Inner("source", "file", "line") is { } source
        ? At(source.Text("file") ?? file, source.Number("line"))
        : At(file, fields.Line);

    /// <summary>Reads one of a few words; false, with a problem, where it is none of them.</summary>
    public bool TryWord<T>(EventFields fields, string field, SortedDictionary<string, T> known, out T? value)
        where T : struct, Enum
    {
        value = null;
        if (fields.Text(field) is not { } word)
        {
            return true;
        }

        if (known.TryGetValue(word, out T found))
        {
            value = found;
            return true;
        }

        problems.Add(DecisionProblems.UnknownWord(file, fields.Line, field, word, known.Keys));
        return false;
    }

    private bool TryAnchor(EventFields fields, out Anchor? anchor)
    {
        anchor = null;
        if (fields.Inner("anchor", "text", "relation") is not { } place || place.Text("text") is not { } words)
        {
            return true;
        }

        bool known = TryWord(place, "relation", DecisionWords.Relations, out AnchorRelation? relation);
        anchor = new Anchor(words, relation ?? AnchorRelation.In);
        return known;
    }

    private static SourcePlace At(string file, int? line) => new(file, line, line, null, null, []);
}
