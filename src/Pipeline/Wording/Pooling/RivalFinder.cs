using DialogueMining.Models;

namespace DialogueMining.Pipeline.Wording.Pooling;

/// <summary>
/// Finds the changes that want the same words of the draft. Only changes that lie near each other are compared, and of
/// many rivals the best supported are enough, so that the work grows with the number of changes and not with its square.
/// </summary>
internal sealed class RivalFinder
{
    // More rivals than a page can show side by side; the choice among them goes by their places, not by this list.
    private const int MostRivals = 50;

    // Characters of the draft that are looked at together: about a sentence.
    private const int Stretch = 128;

    private readonly List<ChangeGroup> _groups;

    private readonly Dictionary<(bool Block, int Number), List<int>> _near = [];

    /// <param name="groups">The changes of a document, the best supported first.</param>
    public RivalFinder(List<ChangeGroup> groups)
    {
        _groups = groups;
        for (int index = 0; index < groups.Count; index++)
        {
            foreach ((bool, int) key in KeysOf(groups[index]))
            {
                if (!_near.TryGetValue(key, out List<int>? shelf))
                {
                    _near[key] = shelf = [];
                }

                shelf.Add(index);
            }
        }
    }

    /// <summary>The rivals of a change, as indices, the best supported first.</summary>
    public IEnumerable<int> Of(int index) => KeysOf(_groups[index])
        .SelectMany(key => _near[key].Where(other => other != index && Clash(_groups[index], _groups[other])).Take(MostRivals))
        .Distinct().Order().Take(MostRivals);

    // Keeping words and judging them takes none away.
    private static IEnumerable<(bool Block, int Number)> KeysOf(ChangeGroup group)
    {
        if (group.Operation is ChangeOperation.Keep or ChangeOperation.Object)
        {
            return [];
        }

        IEnumerable<(bool, int)> stretches = group.Loci.SelectMany(place =>
            Enumerable.Range(place.Span.Start / Stretch, ((place.Span.Start + place.Span.Length) / Stretch) - (place.Span.Start / Stretch) + 1))
            .Select(number => (false, number));
        return group.Operation == ChangeOperation.Insert && group.Loci.Count > 0 && group.New.Count > 1
            ? stretches.Append((true, group.Loci[0].Block)).Distinct()
            : stretches.Distinct();
    }

    // An insert clashes only with a change that takes the sentence around it away; beside changed words it has its place.
    private static bool Clash(ChangeGroup one, ChangeGroup other) =>
        (one.Operation, other.Operation) switch
        {
            (ChangeOperation.Insert, ChangeOperation.Insert) => SaysTheSame(one, other),
            (ChangeOperation.Insert, _) => Swallows(other, one),
            (_, ChangeOperation.Insert) => Swallows(one, other),
            (ChangeOperation.Move, ChangeOperation.Move) => Loci.Touch([.. one.Loci.Take(1)], [.. other.Loci.Take(1)]),
            (ChangeOperation.Move, _) => Moves(one, other),
            (_, ChangeOperation.Move) => Moves(other, one),
            _ => Loci.Touch(one.Loci, other.Loci),
        };

    // What is changed inside of a stretch that moves goes along with it.
    private static bool Moves(ChangeGroup move, ChangeGroup other) => move.Loci.Count > 0
        && other.Loci.Any(place => Loci.Touch([move.Loci[0]], [place]) && !(Loci.Within(place, move.Loci[0]) && place.Span.Length < move.Loci[0].Span.Length));

    // „ohne Vernachlässigung der Muttersprache“ and „unter Wahrung der Muttersprache“ in one paragraph.
    private static bool SaysTheSame(ChangeGroup one, ChangeGroup other) =>
        one.New.Count > 1 && other.New.Count > 1 && one.Loci.Count > 0 && other.Loci.Count > 0 && one.Loci[0].Block == other.Loci[0].Block
        && WordRow.HalfIn(one.New, other.New) && WordRow.HalfIn(other.New, one.New);

    private static bool Swallows(ChangeGroup change, ChangeGroup insert) =>
        change.Operation is ChangeOperation.Rewrite or ChangeOperation.Delete
        && insert.Loci.Any(point => change.Loci.Any(whole => point.Span.Length < whole.Span.Length && Loci.Within(point, whole)));
}
