using DialogueMining.Models;

namespace DialogueMining.Pipeline.Review;

/// <summary>
/// Finds the change that a decision is about. Its words decide, compared by lemma; the id only tells apart what the
/// words leave open, or stands for the change where it is all there is.
/// </summary>
internal sealed class ChangeMatcher
{
    private readonly Dictionary<ChangeId, Change> _byId;
    private readonly ILookup<string, Change> _byWords;
    private readonly ReviewOptions _options;
    private readonly WordMemory _words;

    public ChangeMatcher(IReadOnlyList<Change> changes, ReviewOptions options, WordMemory words)
    {
        _options = options;
        _words = words;
        _byId = changes.DistinctBy(change => change.Id).ToDictionary(change => change.Id);
        _byWords = changes.ToLookup(change => Key(change.Words.OldText, change.Words.NewText), StringComparer.Ordinal);
    }

    /// <summary>The change; null where there is none any more, or more than one, with a problem.</summary>
    public Change? Find(ChangeDecision decision, List<Problem> problems)
    {
        ChangeBasis basis = decision.Basis;
        if (basis is { OldText: null, NewText: null })
        {
            return ById(decision, problems);
        }

        Change[] fitting = Fitting(basis);
        Change? chosen = One(fitting, basis);
        if (chosen is null)
        {
            problems.Add(fitting.Length > 1
                ? ReviewProblems.Ambiguous(decision, fitting)
                : ReviewProblems.Lost(decision, basis.Id is { } id ? _byId.GetValueOrDefault(id) : null));
        }

        return chosen;
    }

    /// <summary>The one change that the words, or else the id, name; null where there is none or more than one.</summary>
    public Change? Match(ChangeBasis basis)
    {
        if (basis is not { OldText: null, NewText: null })
        {
            return One(Fitting(basis), basis);
        }

        Change? named = basis.Id is { } id && _options.IdsAlone ? _byId.GetValueOrDefault(id) : null;
        return named is not null && Fits(named, basis) ? named : null;
    }

    private Change[] Fitting(ChangeBasis basis) =>
        [.. _byWords[Key(basis.OldText, basis.NewText)].Where(change => Fits(change, basis))];

    private static Change? One(Change[] fitting, ChangeBasis basis) =>
        fitting.Length == 1 ? fitting[0] : Array.Find(fitting, change => change.Id == basis.Id);

    private Change? ById(ChangeDecision decision, List<Problem> problems)
    {
        Change? change = Match(decision.Basis);
        problems.Add(change is null
            ? ReviewProblems.Lost(decision, decision.Basis.Id is { } id && _options.IdsAlone ? _byId.GetValueOrDefault(id) : null)
            : ReviewProblems.OnlyId(decision, change));
        return change;
    }

    private static bool Fits(Change change, ChangeBasis basis) =>
        (basis.Document is null || basis.Document == change.Document)
        && (basis.Operation is null || basis.Operation == change.Words.Operation)
        && (basis.Anchor is null || WordKey.Of(basis.Anchor) == WordKey.Of(change.Words.Anchor));

    private string Key(string? old, string? fresh) => $"{_words.Key(old)} > {_words.Key(fresh)}";
}
