using DialogueMining.Models;
using DialogueMining.Pipeline;

namespace DialogueMining.Review.Desk;

/// <summary>Lays what follows from the decisions on the desk: the queue, the texts, the check list.</summary>
internal sealed class DeskView(DecidedResult result)
{
    private readonly ILookup<ChangeId, ChangeId> _near = result.Found.Wording.Near
        .SelectMany(pair => new[] { (pair.One, pair.Other), (One: pair.Other, Other: pair.One) }).ToLookup(pair => pair.One, pair => pair.Other);
    private readonly Dictionary<ThemeId, Theme> _themes = result.Found.Themes.ToDictionary(theme => theme.Id);

    /// <summary>The state that decisions come to.</summary>
    /// <param name="version">Its version.</param>
    /// <param name="decisions">All decisions that count.</param>
    /// <param name="versions">The last entry about each subject.</param>
    public DeskState Of(long version, Decisions decisions, IReadOnlyDictionary<Subject, long> versions)
    {
        (Analysis decided, ReviewState? review) = result.Settle(decisions);
        ChangeItem[] changes = Changes(decided, review, versions);
        StatementItem[] statements = Statements(decided, review, versions);
        TextItem[] texts = [.. decided.Texts.Select(text => new TextItem(Title(text.Document), text, Machine(text.Document)))];
        Problem[] problems = [.. review?.Problems ?? [], .. decided.Texts.SelectMany(text => text.Problems)];
        return new DeskState(
            version,
            decided,
            changes,
            statements,
            [.. decided.Themes.Select(theme => new ThemeItem(
                theme, _themes.GetValueOrDefault(theme.Id), versions.GetValueOrDefault(Subject.Of(theme.Id))))],
            texts,
            new Lazy<CheckList>(() => CheckListOf(changes, statements, decided, review)),
            problems);
    }

    private ChangeItem[] Changes(Analysis decided, ReviewState? review, IReadOnlyDictionary<Subject, long> versions)
    {
        Dictionary<ChangeId, ChangeChoice> choices =
            decided.Texts.SelectMany(text => text.Choices).DistinctBy(choice => choice.Change).ToDictionary(choice => choice.Change);
        Dictionary<ChangeId, ChangeRuling> rulings = (review?.Rulings ?? []).ToDictionary(ruling => ruling.Change);
        ILookup<ChangeId, PlaceOffer> offers = result.Found.Texts.Concat(decided.Texts)
            .SelectMany(text => text.Offers).DistinctBy(offer => (offer.Change, offer.Sentence)).ToLookup(offer => offer.Change);
        HashSet<ChangeId> present = [.. decided.Wording.Changes.Select(change => change.Id)];
        return
        [
            .. decided.Wording.Changes
                .Select(change => (Change: change, Tables: TablesOf(change), Choice: choices.GetValueOrDefault(change.Id)))
                .Select(entry => new ChangeItem(
                    entry.Change,
                    TierOf(entry.Change, entry.Tables, entry.Choice),
                    entry.Tables,
                    entry.Choice,
                    rulings.GetValueOrDefault(entry.Change.Id),
                    [.. _near[entry.Change.Id].Where(present.Contains)],
                    [.. offers[entry.Change.Id]],
                    versions.GetValueOrDefault(Subject.Of(entry.Change.Id))))
                .OrderBy(item => item.Tier).ThenByDescending(item => item.Tables.For.Count),
        ];
    }

    private StatementItem[] Statements(Analysis decided, ReviewState? review, IReadOnlyDictionary<Subject, long> versions)
    {
        Lazy<Dictionary<StatementId, Disposition>> dispositions =
            new(() => result.DispositionsOf(decided, review).ToDictionary(disposition => disposition.Statement));
        Dictionary<StatementId, StatementRuling> rulings = (review?.Statements ?? []).ToDictionary(ruling => ruling.Statement);
        Dictionary<StatementId, ThemeId> themes = [];
        foreach (Theme theme in decided.Themes.OrderBy(theme => theme.ParentId is null ? 0 : 1))
        {
            foreach (ThemeMember member in theme.Members)
            {
                themes[member.Statement] = theme.Id;
            }
        }

        return
        [
            .. decided.Statements.Select(entry => entry.Statement).Select(statement => new StatementItem(dispositions)
            {
                Statement = statement,
                Ruling = rulings.GetValueOrDefault(statement.Id),
                Theme = themes.TryGetValue(statement.Id, out ThemeId theme) ? theme : null,
                Version = versions.GetValueOrDefault(Subject.Of(statement.Id)),
            }),
        ];
    }

    private static CheckList CheckListOf(ChangeItem[] changes, StatementItem[] statements, Analysis decided, ReviewState? review)
    {
        ChangeItem[] unfit = [.. changes.Where(item => item.NoLongerFits)];
        return new CheckList(
            [.. changes.Where(item => !item.IsDecided && NeedsDecision(item)).Select(item => item.Change.Id)],
            [.. unfit.Where(item => item.Choice!.Reason == ChoiceReason.NoPlace).Select(item => item.Change.Id)],
            [.. unfit.Where(item => item.Choice!.Reason != ChoiceReason.NoPlace).Select(item => item.Change.Id)],
            [.. decided.Texts.SelectMany(text => GrammarCheck.Check(text))],
            [.. statements.Where(item => item.Disposition.Outcome == Outcome.Open).Select(item => item.Statement.Id)],
            [.. (review?.Problems ?? []).Where(problem => problem.Severity != Severity.Note)]);
    }

    // Words that are to stay stay, unless somebody wants them gone.
    private static bool NeedsDecision(ChangeItem item) => item.Change.Words.Operation != ChangeOperation.Keep;

    private static TableVotes TablesOf(Change change)
    {
        string[] asking = Names(change, EvidenceRole.Support);
        return new TableVotes(asking, [.. Names(change, EvidenceRole.Opposition).Except(asking)]);
    }

    private static string[] Names(Change change, EvidenceRole role) =>
    [
        .. change.Evidence.Where(evidence => evidence.Role == role).Select(evidence => evidence.Table)
            .Distinct().Order(NaturalOrder.Comparer),
    ];

    private static Tier TierOf(Change change, TableVotes tables, ChangeChoice? choice) => choice switch
    {
        null => Tier.Vague,
        { Machine: null, Ruling: not null } => Tier.Consensual,
        _ => (choice.Machine ?? choice.Reason) switch
        {
            ChoiceReason.NoPlace or ChoiceReason.DoesNotFit => Tier.Vague,
            ChoiceReason.NoOtherWords when change.Words.Operation == ChangeOperation.Object => Tier.Vague,
            ChoiceReason.Applied or ChoiceReason.NoOtherWords when tables.Against.Count == 0 && change.ConflictsWith.Count == 0 => Tier.Consensual,
            _ => Tier.Contested,
        },
    };

    private ConsolidatedText Machine(string document) => result.Found.Texts.First(text => text.Document == document);

    private string Title(string document) =>
        result.Found.Material.Event.Documents.FirstOrDefault(entry => entry.Id == document)?.Title ?? document;
}
