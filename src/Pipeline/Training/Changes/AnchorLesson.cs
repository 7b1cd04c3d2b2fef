using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Grammar;
using DialogueMining.Pipeline.Wording.Learned;

namespace DialogueMining.Pipeline.Training.Changes;

/// <summary>The place of a change as it is learned from: where it might be, and where it is.</summary>
/// <param name="change">The change.</param>
/// <param name="named">The place that its clause names; null where it names none.</param>
/// <param name="options">The places that are worth a look.</param>
/// <param name="right">Which of them are right; none where the change has no place.</param>
internal sealed class AnchorLesson(Candidate change, Place? named, List<AnchorOption> options, HashSet<int> right)
{
    public List<AnchorOption> Options => options;

    /// <summary>Rows of the table of readings, for each place, without those that all readings share.</summary>
    public int[][] Wholes { get; set; } = [];

    public bool IsRight(int option) => right.Contains(option);

    /// <summary>Whether the change has no place.</summary>
    public bool HasNone => right.Count == 0;

    /// <summary>The features of each place.</summary>
    public IEnumerable<uint[]> Features(CandidateFeatures reader, FeatureBag bag)
    {
        foreach (AnchorOption option in options)
        {
            bag.Clear();
            reader.ReadPlace(option, change, named);
            yield return bag.Items.ToArray();
        }
    }

    /// <summary>The lesson of a change; null where it has none: its kind has no place, or its place is not among those worth a look.</summary>
    /// <param name="lookout">The statement.</param>
    /// <param name="words">The words of its spans, as they are compared.</param>
    /// <param name="sums">How likely each span has each role.</param>
    /// <param name="change">The change.</param>
    /// <param name="anchor">Its place; null where it has none.</param>
    public static AnchorLesson? Of(Lookout lookout, string[] words, SpanSums sums, Candidate change, Anchor? anchor)
    {
        if (!AnchorFinder.HasPlace(change.Operation))
        {
            return null;
        }

        WordSpan? Span(int number) => number < 0 ? null : lookout.Spans[number];
        Place? named = NamedPlace.Of(lookout.Sketch, change.Operation, Span(change.Old), Span(change.New));
        List<AnchorOption> options = AnchorFinder.Find(lookout.Spans, sums, change, named);
        string wanted = PlainWords.Of(anchor?.Text);
        HashSet<int> right = [.. Enumerable.Range(0, options.Count).Where(at => options[at].Relation == anchor?.Relation && words[options[at].Span] == wanted)];
        return anchor is not null && right.Count == 0 ? null : new AnchorLesson(change, named, options, right);
    }
}
