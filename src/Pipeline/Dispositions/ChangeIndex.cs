using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Talk;

namespace DialogueMining.Pipeline.Dispositions;

/// <summary>The changes, what was chosen of them and what they did to the texts, for looking up.</summary>
internal sealed class ChangeIndex
{
    private readonly Dictionary<ChangeId, Change> _changes;
    private readonly Dictionary<ChangeId, ChangeChoice> _choices;
    private readonly Dictionary<string, TextFate> _fates;
    private readonly ILookup<ChangeId, ChangeId> _rivals;
    private readonly ILookup<StatementId, (Change Change, EvidenceRole Role)> _byStatement;

    public ChangeIndex(IReadOnlyList<Change> changes, IReadOnlyList<ConsolidatedText> texts)
    {
        _changes = changes.DistinctBy(change => change.Id).ToDictionary(change => change.Id);
        _choices = texts.SelectMany(text => text.Choices).DistinctBy(choice => choice.Change).ToDictionary(choice => choice.Change);
        _fates = texts.ToDictionary(text => text.Document, text => new TextFate(text, _changes), StringComparer.Ordinal);
        _rivals = changes.SelectMany(change => change.ConflictsWith.Select(rival => (rival, change.Id)))
            .ToLookup(pair => pair.rival, pair => pair.Id);
        _byStatement = changes
            .SelectMany(change => change.Evidence.Select(evidence => (evidence.Statement, change, evidence.Role)))
            .ToLookup(each => each.Statement, each => (each.change, each.Role));
    }

    /// <summary>The changes that a statement is behind, with its role, in the order of the changes.</summary>
    public IReadOnlyList<(Change Change, EvidenceRole Role)> Of(StatementId statement) => [.. _byStatement[statement]];

    /// <summary>Why a change is in the text or not; without a draft no text came about, so its place is open.</summary>
    public ChoiceReason ReasonOf(ChangeId change) =>
        _choices.TryGetValue(change, out ChangeChoice? choice) ? choice.Reason : ChoiceReason.NoPlace;

    /// <summary>The person's ruling on a change; null where there is none, or where it leaves the matter open.</summary>
    public ChangeRuling? RulingOn(ChangeId change) =>
        _choices.GetValueOrDefault(change)?.Ruling is { Verdict: not Verdict.Undecided } ruling ? ruling : null;

    /// <summary>What a change does in the text: its own words, or those that a person gave for them.</summary>
    public ChangeWords WordsOf(Change change)
    {
        if (RulingOn(change.Id) is not { } ruling || (ruling.Text is null && ruling.Spot is null))
        {
            return change.Words;
        }

        bool beside = ruling.Relation is AnchorRelation.Before or AnchorRelation.After && change.Words.Operation != ChangeOperation.Move;
        bool instead = ruling.Text is not null && change.Words.Operation is ChangeOperation.Object or ChangeOperation.Keep or ChangeOperation.Delete;
        ChangeOperation operation = beside ? ChangeOperation.Insert : instead ? ChangeOperation.Replace : change.Words.Operation;
        return change.Words with { Operation = operation, NewText = ruling.Text ?? change.Words.NewText };
    }

    /// <summary>The change that was preferred or ties; null when there is none.</summary>
    public Change? RivalOf(ChangeId change) =>
        _choices.TryGetValue(change, out ChangeChoice? choice) && choice.Rival is { } rival ? _changes.GetValueOrDefault(rival) : null;

    /// <summary>
    /// The applied change that does with the same words what it wants; null when none is. It adds to them or has taken
    /// them out of the text: a rival that leaves most of the words where they are does not meet the wish.
    /// </summary>
    public Change? AppliedRivalOf(Change change)
    {
        Change? rival = Strongest(change.ConflictsWith.Concat(_rivals[change.Id]));
        bool met = rival is not null && (rival.Words.Operation == ChangeOperation.Insert || !StillThere(change));
        return met ? rival : null;
    }

    private bool StillThere(Change change) => change.Loci.Count > 0
        && _fates.TryGetValue(change.Document, out TextFate? fate)
        && fate.StillThere(change.Loci[0].Span);

    /// <summary>The change that took words of this one's places away; null when they stay.</summary>
    public Change? GoneBy(Change change) =>
        _fates.TryGetValue(change.Document, out TextFate? fate) ? Strongest(fate.GoneBy(Own(change))) : null;

    // Of a move the first place is that of its words, the others say where they go.
    private static IReadOnlyList<Locus> Own(Change change) =>
        change.Words.Operation == ChangeOperation.Move ? [.. change.Loci.Take(1)] : change.Loci;

    /// <summary>The change that put words beside this one's places; null when none did.</summary>
    public Change? JoinedBy(Change change) =>
        _fates.TryGetValue(change.Document, out TextFate? fate) ? Strongest(fate.JoinedBy(change.Loci).Where(id =>
            _changes[id].Words.Operation == ChangeOperation.Insert)) : null;

    /// <summary>
    /// The change that put a phrase beside words that this one would take away: they stay, but no longer say the same.
    /// Null when none did; a single word beside them is another matter.
    /// </summary>
    public Change? Qualified(Change change) => change.Words.Operation is ChangeOperation.Replace or ChangeOperation.Delete
        && StillThere(change) && JoinedBy(change) is { } joined && joined.Words.NewText!.Count(letter => letter == ' ') >= 2 ? joined : null;

    /// <summary>Whether changes that tie want the words of this one's places.</summary>
    public bool TiedOver(Change change) => _changes.Values.Any(other => other.Document == change.Document
        && ReasonOf(other.Id) == ChoiceReason.TiedWithRival
        && other.Loci.Any(place => change.Loci.Any(own => Overlap(own.Span, place.Span))));

    /// <summary>The applied change that brings in the words that this one asks for; null when none does.</summary>
    public Change? ComesBy(Change change) => change.Words.NewText is not { Length: > 0 } words ? null
        : Strongest(_changes.Values.Where(other => other.Document == change.Document && other.Id != change.Id
            && HasWords(other.Words.NewText, words)).Select(other => other.Id));

    // „Gegenseitiger Respekt“ is met by „respektvolles Miteinander und Respekt“ in its noun, which carries what is wanted.
    private static bool HasWords(string? text, string words) => text is not null
        && ($"{PhraseList.Plain(text)} ".Contains($"{PhraseList.Plain(words)} ", StringComparison.Ordinal) || HasHead(text, words));

    private static bool HasHead(string text, string words)
    {
        string[] parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        bool attribute = parts.Length == 2 && char.IsUpper(parts[1][0]) && parts[0][^1] is 'e' or 'r' or 's' or 'n' && !char.IsUpper(parts[0][^1]);
        return attribute && $"{PhraseList.Plain(text)} ".Contains($"{PhraseList.Plain(parts[1])} ", StringComparison.Ordinal);
    }

    private Change? Strongest(IEnumerable<ChangeId> changes) => changes.Distinct()
        .Where(id => ReasonOf(id) == ChoiceReason.Applied && _changes.ContainsKey(id))
        .Select(id => _changes[id])
        .OrderByDescending(TableCount.For)
        .ThenBy(change => change.Id.Value, StringComparer.Ordinal)
        .FirstOrDefault();

    private static bool Overlap(TextSpan some, TextSpan other) =>
        some.Start < other.Start + other.Length && other.Start < some.Start + some.Length;
}
