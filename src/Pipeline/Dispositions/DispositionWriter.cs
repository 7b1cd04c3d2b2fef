using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Talk;

namespace DialogueMining.Pipeline.Dispositions;

/// <summary>Says of every statement what became of it, with a reason that an office could print.</summary>
/// <param name="options">How it is reasoned.</param>
public sealed class DispositionWriter(DispositionOptions options)
{
    private const string Machine = "machine";

    private static readonly string[] SmallWords = ["Der", "Die", "Den", "Dem", "Für", "Statt", "Über", "Dort"];

    private static readonly PhraseList EmptyTalk = new("empty-talk.txt");

    /// <summary>
    /// A disposition for each statement, in their order. The reason is a German sentence that begins with the outcome.
    /// </summary>
    /// <param name="definition">What the event was about.</param>
    /// <param name="statements">All statements, with their kinds.</param>
    /// <param name="themes">Themes, to name the field that a statement is handed on to.</param>
    /// <param name="wording">The wording changes.</param>
    /// <param name="texts">The texts with what was chosen.</param>
    /// <param name="decided">What people decided about statements: it beats everything else.</param>
    public IReadOnlyList<Disposition> Write(
        EventDefinition definition,
        IReadOnlyList<AnnotatedStatement> statements,
        IReadOnlyList<Theme> themes,
        FoundChanges wording,
        IReadOnlyList<ConsolidatedText> texts,
        IReadOnlyList<StatementRuling> decided)
    {
        Wordings wordings = new(options);
        ChangeIndex index = new(wording.Changes, texts);
        ChangeRulings changes = new(index, wordings);
        PlainRulings plain = new(definition, themes, wordings, options);
        Dictionary<StatementId, Statement> byId = statements.ToDictionary(each => each.Statement.Id, each => each.Statement);
        ILookup<StatementId, ChangeMention> contested =
            wording.Mentions.Where(mention => mention.Contested).ToLookup(mention => mention.Statement);
        Dictionary<StatementId, StatementRuling> people = decided.ToDictionary(ruling => ruling.Statement);
        List<Disposition> dispositions = new(statements.Count);
        foreach (AnnotatedStatement annotated in statements)
        {
            StatementId id = annotated.Statement.Id;
            IReadOnlyList<(Change Change, EvidenceRole Role)> behind = index.Of(id);
            Ruling ruling = Aside(annotated.Statement, byId)
                ?? Together([.. Decisive(behind).Select(each => changes.Of(each.Change, each.Role))])
                ?? Withdrawn(contested[id], wordings)
                ?? plain.Of(annotated);
            ChangeId[] ids = [.. behind.Select(each => each.Change.Id).Distinct()];
            dispositions.Add(people.TryGetValue(id, out StatementRuling? own) ? Decided(own, ruling, ids) : ByRule(id, ruling, ids));
        }

        return dispositions;
    }

    private static Disposition ByRule(StatementId id, Ruling ruling, IReadOnlyList<ChangeId> changes) => new(
        id,
        ruling.Outcome,
        $"{Wordings.Name(ruling.Outcome)}: {ruling.Clause}.{Because(ruling.Signature?.Reason)}",
        changes,
        ruling.Signature?.DecidedBy ?? Machine);

    // Without a reason of the person's own the rule's does, where both come to the same.
    private static Disposition Decided(StatementRuling own, Ruling rule, IReadOnlyList<ChangeId> changes)
    {
        string clause = own.Signature.Reason is { } reason ? $": {Closed(reason)}"
            : own.Outcome == rule.Outcome ? $": {rule.Clause}."
            : ".";
        return new Disposition(
            own.Statement, own.Outcome, Wordings.Name(own.Outcome) + clause, changes, own.Signature.DecidedBy);
    }

    private static string Because(string? reason) => reason is null ? string.Empty : $" Begründung: {Closed(reason)}";

    private static string Closed(string sentence) =>
        sentence.TrimEnd() is { } text && text[^1] is '.' or '!' or '?' or '“' ? sentence.TrimEnd() : sentence.TrimEnd() + ".";

    // Double, empty, „weiß nicht“.
    private static Ruling? Aside(Statement statement, Dictionary<StatementId, Statement> byId)
    {
        if (statement.DuplicateOf is { } first)
        {
            return new Ruling(Outcome.SetAside, $"Wiederholt eine Aussage desselben Tisches{Place(byId.GetValueOrDefault(first))}");
        }

        string plain = PhraseList.Plain(statement.Text);
        return plain.Trim('…').Length == 0 ? new Ruling(Outcome.SetAside, "Ohne Inhalt")
            : EmptyTalk.Is(plain) ? new Ruling(Outcome.SetAside, "Ohne Aussage zur Sache")
            : null;
    }

    private static string Place(Statement? statement) => statement?.Source switch
    {
        { Row: { } row, File: { } file } => string.Create(CultureInfo.InvariantCulture, $" ({file}, Zeile {row} der Tabelle)"),
        { Line: { } line, File: { } file } => string.Create(CultureInfo.InvariantCulture, $" ({file}, Zeile {line})"),
        _ => string.Empty,
    };

    // Words that are to be kept against a change share that change's fate; grounds count where there is nothing else.
    private static IEnumerable<(Change Change, EvidenceRole Role)> Decisive(IReadOnlyList<(Change Change, EvidenceRole Role)> behind)
    {
        bool opposes = behind.Any(each => each.Role == EvidenceRole.Opposition);
        bool asks = behind.Any(each => each.Role is EvidenceRole.Support or EvidenceRole.Opposition);
        return behind.Where(each => (!opposes || each.Change.Words.Operation != ChangeOperation.Keep)
            && (!asks || each.Role is EvidenceRole.Support or EvidenceRole.Opposition));
    }

    private static Ruling? Together(List<Ruling> rulings)
    {
        if (rulings.Count == 0)
        {
            return null;
        }

        List<Outcome> outcomes = [.. rulings.Select(ruling => ruling.Outcome).Distinct()];
        Outcome outcome = outcomes.Count == 1 ? outcomes[0]
            : outcomes.Contains(Outcome.Adopted) ? Outcome.Partly
            : outcomes.Contains(Outcome.Open) ? Outcome.Open
            : outcomes.Contains(Outcome.Rejected) ? Outcome.Rejected
            : outcomes.Contains(Outcome.Modified) ? Outcome.Modified
            : outcomes[0];
        return new Ruling(
            outcome, Joined(Clauses(rulings)), Signed(rulings));
    }

    // „…, doch A wird durch B ersetzt (…)“: what goes instead is said once, however many wishes it goes instead of.
    private static List<string> Clauses(List<Ruling> rulings)
    {
        List<string> clauses = [];
        foreach (Ruling ruling in rulings)
        {
            string clause = ruling.Instead is { } instead && !clauses.Exists(said => said.Contains(instead.Clause, StringComparison.OrdinalIgnoreCase))
                ? $"{ruling.Clause}, doch {char.ToLowerInvariant(instead.Clause[0])}{instead.Clause[1..]} ({instead.Votes})"
                : ruling.Clause;
            if (!clauses.Contains(clause))
            {
                clauses.Add(clause);
            }
        }

        return clauses;
    }

    // Behind a semicolon a clause goes on small, unless it begins with a noun.
    private static string Joined(List<string> clauses) => string.Join("; ", clauses.Select((clause, index) =>
        index > 0 && SmallWords.Contains(clause.Split(' ')[0]) ? char.ToLowerInvariant(clause[0]) + clause[1..] : clause));

    // Several people may have decided about the changes of one statement.
    private static Signature? Signed(List<Ruling> rulings)
    {
        List<Signature> signatures = [.. rulings.Select(ruling => ruling.Signature).OfType<Signature>().Distinct()];
        string[] reasons = [.. signatures.Select(each => each.Reason).OfType<string>().Distinct(StringComparer.Ordinal)];
        return signatures.Count == 0 ? null : new Signature(
            string.Join(", ", signatures.Select(each => each.DecidedBy).Distinct(StringComparer.Ordinal)),
            signatures[^1].DecidedAt,
            reasons.Length == 0 ? null : string.Join(" ", reasons.Select(Closed)));
    }

    private static Ruling? Withdrawn(IEnumerable<ChangeMention> mentions, Wordings wordings)
    {
        ChangeMention? mention = mentions.FirstOrDefault();
        return mention is null
            ? null
            : new Ruling(Outcome.Noted, $"Der Tisch hat den Vorschlag, {wordings.Wish(mention.Words)}, selbst verworfen");
    }
}
