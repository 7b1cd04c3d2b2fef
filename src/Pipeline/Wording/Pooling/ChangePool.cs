using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Grammar;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Pooling;

/// <summary>Puts readings together that are the same change, and counts tables for and against.</summary>
internal sealed class ChangePool
{
    // Among so many different wordings of a place a further near match is chance; it keeps the work in bounds.
    private const int MostVariants = 512;

    private readonly List<ChangeGroup> _groups = [];

    private readonly Dictionary<string, List<ChangeGroup>> _byKey = new(StringComparer.Ordinal);

    private readonly Dictionary<(string, ChangeOperation, int, int, string), List<ChangeGroup>> _byShape = [];

    private readonly Dictionary<(string, ChangeOperation, int, char, char), List<ChangeGroup>> _byFresh = [];

    public IReadOnlyList<ChangeGroup> Groups => _groups;

    /// <summary>Adds a reading to its change, or opens one.</summary>
    public ChangeGroup Add(PlacedReading reading)
    {
        ChangeGroup? group = Find(reading);
        if (group is null)
        {
            group = new ChangeGroup(reading);
            _groups.Add(group);
            Shelf(_byShape, Shape(reading)).Add(group);
            Shelf(_byFresh, Fresh(reading)).Add(group);
        }
        else
        {
            group.Add(reading);
        }

        List<ChangeGroup> shelf = Shelf(_byKey, Key(reading));
        if (!shelf.Contains(group))
        {
            shelf.Add(group);
        }

        return group;
    }

    private ChangeGroup? Find(PlacedReading reading)
    {
        if (_byKey.TryGetValue(Key(reading), out List<ChangeGroup>? same) && same.Find(group => Fits(group, reading)) is { } exact)
        {
            return exact;
        }

        return _byShape.TryGetValue(Shape(reading), out List<ChangeGroup>? near)
            && near.Find(group => WordRow.Near(group.Old, reading.Old) && WordRow.Near(group.New, reading.New) && Fits(group, reading)) is { } alike
            ? alike
            : _byFresh.TryGetValue(Fresh(reading), out List<ChangeGroup>? variants)
                ? variants.Take(MostVariants).FirstOrDefault(group => IsVariant(group, reading)) : null;
    }

    // The same sentence in nearly the same words; or the same new words for more or fewer words around the same place.
    private static bool IsVariant(ChangeGroup group, PlacedReading reading) =>
        reading.Operation is ChangeOperation.Rewrite or ChangeOperation.Replace or ChangeOperation.Move
        && (reading.Operation == ChangeOperation.Move ? IsSameMove(group.Loci, reading.Loci)
            : reading.Operation == ChangeOperation.Rewrite
            ? WordRow.Alike(group.New, reading.New) && (group.Loci.Count == 0 || reading.Loci.Count == 0 || Loci.Touch(group.Loci, reading.Loci))
            : WordRow.Near(group.New, reading.New) && Loci.Touch(group.Loci, reading.Loci));

    // The same words, or more or fewer of the same row, to the same place; „nach oben“ names none.
    private static bool IsSameMove(IReadOnlyList<Locus> one, IReadOnlyList<Locus> other) =>
        one.Count > 0 && other.Count > 0 && Loci.Touch([one[0]], [other[0]])
        && (one.Count == 1 || other.Count == 1 || Loci.Touch([one[1]], [other[1]]));

    // The same words beside different words are different changes; an insert into a part, or without a place, joins any.
    // Taking a word away everywhere is not taking it away in one place.
    private static bool Fits(ChangeGroup group, PlacedReading reading) =>
        group.Operation == ChangeOperation.Delete
            ? group.Loci.Count == 0 || reading.Loci.Count == 0 || group.Loci.Count == reading.Loci.Count
            : group.Operation != ChangeOperation.Insert || !IsBeside(reading) || IsSamePlace(group, reading);

    private static bool IsSamePlace(ChangeGroup group, PlacedReading reading) =>
        group.Readings.FirstOrDefault(IsBeside) is not { } beside || beside.Loci[0].Block == reading.Loci[0].Block;

    private static bool IsBeside(PlacedReading reading) =>
        reading.Loci.Count > 0 && reading.Reading.Words.Anchor is { Relation: not AnchorRelation.In };

    /// <summary>
    /// Who keeps words opposes the changes that would take them away; who refuses new words opposes their insertion.
    /// Such a wish is counted there, and is no change of its own.
    /// </summary>
    public void Oppose(PlacedReading reading)
    {
        bool keeps = reading.Operation == ChangeOperation.Keep;
        bool refuses = reading.Reading.Finding.Stance == Stance.Refuses;
        foreach (ChangeGroup group in keeps || refuses ? _groups : [])
        {
            if (((keeps && TakesAway(group, reading)) || (refuses && SameInsert(group, reading))) && Concerns(group, reading))
            {
                group.Note(reading.Order, reading.Statement, EvidenceRole.Opposition);
                Withdraw(reading);
            }
        }
    }

    /// <summary>Who praises or criticises words that no draft has, but a proposal, speaks about the proposal.</summary>
    public void Judge(PlacedReading reading)
    {
        EvidenceRole role = reading.Operation == ChangeOperation.Keep ? EvidenceRole.Support : EvidenceRole.Opposition;
        foreach (ChangeGroup group in _groups)
        {
            if (group.New.Count > 0 && WordRow.Near(group.New, reading.Old) && Concerns(group, reading))
            {
                group.Note(reading.Order, reading.Statement, role);
                Withdraw(reading);
            }
        }
    }

    private static bool Concerns(ChangeGroup group, PlacedReading reading) =>
        string.Equals(group.Document, reading.Document, StringComparison.Ordinal) && group.IsSupported;

    private void Withdraw(PlacedReading reading) =>
        _byKey.GetValueOrDefault(Key(reading))?.Find(group => group.Readings.Contains(reading))?.Withdraw(reading.Order);

    private static bool TakesAway(ChangeGroup group, PlacedReading kept) =>
        group.Operation is ChangeOperation.Replace or ChangeOperation.Delete or ChangeOperation.Rewrite or ChangeOperation.Move
        && (kept.Loci.Count > 0 && group.Loci.Count > 0
            ? Takes(group, kept.Loci) && !(group.Operation == ChangeOperation.Rewrite && WordRow.HalfIn(kept.Old, group.New))
            : WordRow.Near(group.Old, kept.Old));

    // Words that move within a wider stretch stay in it: only who keeps most of the stretch wants it where it is.
    private static bool Takes(ChangeGroup group, IReadOnlyList<Locus> kept) => group.Operation == ChangeOperation.Move
        ? kept.Any(place => Loci.Touch([group.Loci[0]], [place]) && 2 * place.Span.Length >= group.Loci[0].Span.Length)
        : Loci.Touch(group.Loci, kept);

    private static bool SameInsert(ChangeGroup group, PlacedReading refused) =>
        group.Operation == ChangeOperation.Insert && WordRow.Near(group.New, refused.New);

    private static string Key(PlacedReading reading) =>
        string.Join('\u001f', [reading.Document, reading.Operation.ToString(), .. reading.Old.Select(WordKey.Stem), "\u001e", .. reading.New.Select(WordKey.Stem)]);

    // Words that are near each other begin alike.
    private static (string, ChangeOperation, int, int, string) Shape(PlacedReading reading) =>
        (reading.Document, reading.Operation, reading.Old.Count, reading.New.Count,
            string.Concat(reading.Old.Concat(reading.New).Select(Initial)));

    // A key may be empty where a word is nothing but signs.
    private static char Initial(string key) => key.Length > 0 ? key[0] : ' ';

    // The new words of a replacement show which groups may be its variants.
    private static (string, ChangeOperation, int, char, char) Fresh(PlacedReading reading) =>
        reading.Operation == ChangeOperation.Replace && reading.New.Count > 0
            ? (reading.Document, reading.Operation, reading.New.Count, Initial(reading.New[0]), Initial(reading.New[^1]))
            : (reading.Document, reading.Operation, 0, ' ', ' ');

    private static List<ChangeGroup> Shelf<T>(Dictionary<T, List<ChangeGroup>> shelves, T key)
        where T : notnull
    {
        if (!shelves.TryGetValue(key, out List<ChangeGroup>? shelf))
        {
            shelves[key] = shelf = [];
        }

        return shelf;
    }
}
