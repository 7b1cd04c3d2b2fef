using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Tells which changes cannot both be made.</summary>
internal sealed class Collision
{
    private readonly IReadOnlyDictionary<ChangeId, IReadOnlyList<Place>> _places;
    private readonly HashSet<ChangeId> _maybe;

    /// <param name="changes">The changes of one document.</param>
    /// <param name="places">Their places.</param>
    public Collision(IReadOnlyList<Change> changes, IReadOnlyDictionary<ChangeId, IReadOnlyList<Place>> places)
    {
        _places = places;
        _maybe = [.. Touching(places), .. changes.Where(change => change.ConflictsWith.Count > 0)
            .SelectMany(change => change.ConflictsWith.Prepend(change.Id))];
    }

    /// <summary>
    /// The first of some changes that is a known rival of a change, takes away the same words of the draft, or would say the same
    /// thing twice; null for none.
    /// </summary>
    public Change? First(Change change, IEnumerable<Change> among) => !_maybe.Contains(change.Id)
        ? null
        : among.FirstOrDefault(other => other != change && Between(change, other, _places));

    private static bool Between(Change some, Change other, IReadOnlyDictionary<ChangeId, IReadOnlyList<Place>> places) =>
        some.ConflictsWith.Contains(other.Id)
        || other.ConflictsWith.Contains(some.Id)
        || (Exclusive(some, other) && Overlap(places[some.Id], places[other.Id]))
        || Doubles(some, other, places)
        || Doubles(other, some, places);

    // Most changes share no words with any other and know no rival: of hundreds, only the rest need to be compared with each other.
    private static IEnumerable<ChangeId> Touching(IReadOnlyDictionary<ChangeId, IReadOnlyList<Place>> places)
    {
        (ChangeId Change, TextSpan Span)[] ordered =
            [.. places.SelectMany(entry => entry.Value.Select(place => (entry.Key, place.Span))).OrderBy(entry => entry.Span.Start)];
        (ChangeId Change, int End) furthest = default;
        foreach ((ChangeId change, TextSpan span) in ordered)
        {
            if (span.Start < furthest.End)
            {
                yield return change;
                yield return furthest.Change;
            }

            furthest = span.Start + span.Length > furthest.End ? (change, span.Start + span.Length) : furthest;
        }
    }

    // Words that are to be kept stand against those who take them.
    private static bool Exclusive(Change some, Change other) => Takes(some)
        ? Takes(other) || other.Words.Operation == ChangeOperation.Keep
        : some.Words.Operation == ChangeOperation.Keep && Takes(other);

    // Inserted words and moved ones leave the draft's words as they are.
    private static bool Takes(Change change) =>
        change.Words.Operation is ChangeOperation.Replace or ChangeOperation.Delete or ChangeOperation.Rewrite;

    private static bool Overlap(IReadOnlyList<Place> some, IReadOnlyList<Place> others) =>
        some.Any(mine => others.Any(theirs => Overlap(mine, theirs)));

    private static bool Overlap(Place some, Place other) =>
        some.Span.Start < other.Span.Start + other.Span.Length && other.Span.Start < some.Span.Start + some.Span.Length;

    // „A im Sinne von B“ and „B statt A“: the new words meet, so one of them is enough.
    private static bool Doubles(Change insert, Change replace, IReadOnlyDictionary<ChangeId, IReadOnlyList<Place>> places) =>
        insert.Words.Operation == ChangeOperation.Insert && replace.Words.Operation == ChangeOperation.Replace
        && Overlap(places[insert.Id], places[replace.Id])
        && ShareWords(insert.Words.NewText ?? string.Empty, replace.Words.NewText ?? string.Empty);

    private static bool ShareWords(string some, string other)
    {
        HashSet<string> words = [.. ContentStems(some)];
        List<string> others = ContentStems(other);
        int shared = others.Count(words.Contains);
        return shared > 0 && 2 * shared >= others.Count;
    }

    private static List<string> ContentStems(string text) => [.. new SentenceView(text).Tokens
        .Where(token => token.Form.Length > 3 && !StopWords.Contains(token.Form))
        .Select(token => Stem(WordFold.Fold(token.Lemma)))];

    // Forms of one word share all but its ending: „beidseitige“, „beidseitiger“.
    private static string Stem(string lemma) => lemma.Length > 6 ? lemma[..^2] : lemma;
}
