using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports;

/// <summary>The analysis with the look-ups that every report needs, made once.</summary>
internal sealed class ResultIndex
{
    private readonly Dictionary<StatementId, Statement> _statements;
    private readonly ILookup<StatementId, ChangeId> _changes;
    private readonly Dictionary<StatementId, ThemeId> _themes;
    private readonly Dictionary<ChangeId, ChangeChoice> _choices;
    private readonly ILookup<ChangeId, PlaceOffer> _offers;
    private readonly ILookup<ChangeId, Change> _near;

    /// <param name="analysis">The whole result.</param>
    /// <param name="suggestions">What a language model suggested beside it; null for nothing.</param>
    public ResultIndex(Analysis analysis, IReadOnlyList<Suggestion>? suggestions = null)
    {
        Analysis = analysis;
        Suggestions = suggestions ?? [];
        _statements = analysis.Statements.ToDictionary(entry => entry.Statement.Id, entry => entry.Statement);
        _changes = analysis.Wording.Changes
            .SelectMany(change => change.Evidence.Select(evidence => (evidence.Statement, change.Id)))
            .Distinct()
            .ToLookup(pair => pair.Statement, pair => pair.Id);
        _themes = ThemeOfEach(analysis.Themes);
        _choices = analysis.Texts.SelectMany(text => text.Choices).ToDictionary(choice => choice.Change);
        _offers = analysis.Texts.SelectMany(text => text.Offers).ToLookup(offer => offer.Change);
        _near = NearOfEach(analysis.Wording);
    }

    /// <summary>The whole result.</summary>
    public Analysis Analysis { get; }

    /// <summary>What a language model suggested, refused answers among it; empty where none was asked.</summary>
    public IReadOnlyList<Suggestion> Suggestions { get; }

    /// <summary>Suggestions that hold, about a theme, statement, change, block or (all its blocks) document.</summary>
    public IEnumerable<Suggestion> SuggestionsFor(string subject) => Suggestions.Where(suggestion => suggestion.Refusal is null
        && (suggestion.Subject == subject || (suggestion.Task == SuggestionTask.AlternativeText && suggestion.Subject.StartsWith(subject + "#", StringComparison.Ordinal))));

    /// <summary>The statement of that name.</summary>
    public Statement Statement(StatementId id) => _statements[id];

    /// <summary>Changes that a statement stands behind, in the order of the list of changes.</summary>
    public IEnumerable<ChangeId> ChangesOf(StatementId id) => _changes[id];

    /// <summary>Theme of a statement, the narrower one where there are two levels; null when it has none.</summary>
    public ThemeId? ThemeOf(StatementId id) => _themes.TryGetValue(id, out ThemeId theme) ? theme : null;

    /// <summary>Whether the change is in the proposed text.</summary>
    public bool IsApplied(ChangeId id) => ChoiceOf(id)?.Reason == ChoiceReason.Applied;

    /// <summary>Whether the machine alone would have it in the text.</summary>
    public bool IsProposed(ChangeId id) => ChoiceOf(id) is { } choice && (choice.Machine ?? choice.Reason) == ChoiceReason.Applied
        && (choice.Machine is not null || choice.Ruling is null);

    /// <summary>What the default rule made of a change; null where its document has no draft.</summary>
    public ChangeChoice? ChoiceOf(ChangeId id) => _choices.GetValueOrDefault(id);

    /// <summary>The change as a line of text; its identifier where a decision took it away.</summary>
    public string NameOf(ChangeId id) =>
        Analysis.Wording.Changes.FirstOrDefault(change => change.Id == id) is { } change ? ChangePhrase.Line(change.Words) : id.Value;

    /// <summary>Places offered for a change, best first.</summary>
    public IEnumerable<PlaceOffer> OffersFor(ChangeId id) => _offers[id];

    /// <summary>Changes that say nearly the same and were not taken for one, likest first.</summary>
    public IEnumerable<Change> NearOf(ChangeId id) => _near[id];

    // A decision may have taken one of the two away.
    private static ILookup<ChangeId, Change> NearOfEach(FoundChanges wording)
    {
        Dictionary<ChangeId, Change> present = wording.Changes.DistinctBy(change => change.Id).ToDictionary(change => change.Id);
        return wording.Near.Where(pair => present.ContainsKey(pair.One) && present.ContainsKey(pair.Other))
            .SelectMany(pair => new[] { (Of: pair.One, Near: present[pair.Other]), (Of: pair.Other, Near: present[pair.One]) })
            .ToLookup(pair => pair.Of, pair => pair.Near);
    }

    /// <summary>Tables that stand to a change in a given way, in natural order; a table that both asks and objects asks.</summary>
    public static IReadOnlyList<string> Tables(Change change, EvidenceRole role)
    {
        IEnumerable<string> tables = change.Evidence.Where(evidence => evidence.Role == role).Select(evidence => evidence.Table);
        if (role == EvidenceRole.Opposition)
        {
            tables = tables.Except(Tables(change, EvidenceRole.Support));
        }

        return [.. tables.Distinct().Order(NaturalOrder.Comparer)];
    }

    /// <summary>Tables that a theme's statements come from, in natural order.</summary>
    public static IReadOnlyList<string> Tables(Theme theme) =>
        [.. theme.Members.Select(member => member.Table).Distinct().Order(NaturalOrder.Comparer)];

    private static Dictionary<StatementId, ThemeId> ThemeOfEach(IReadOnlyList<Theme> themes)
    {
        Dictionary<StatementId, ThemeId> result = [];
        foreach (Theme theme in themes.OrderBy(theme => theme.ParentId is null ? 0 : 1))
        {
            foreach (ThemeMember member in theme.Members)
            {
                result[member.Statement] = theme.Id;
            }
        }

        return result;
    }
}
