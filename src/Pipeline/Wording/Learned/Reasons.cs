using DialogueMining.Pipeline.Language.Learned;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>Says what speaks most for a reading.</summary>
internal sealed class Reasons(ReaderTables tables, Lookout lookout)
{
    private const int MostReasons = 4;

    // The name of each kind of feature, by its number: of old words, of new words, of the whole reading.
    private static readonly string[] Old = Named(trait => TraitNames.Of((SpanTrait)trait, true));

    private static readonly string[] New = Named(trait => TraitNames.Of((SpanTrait)trait, false));

    private static readonly string[] Whole = Named(trait => TraitNames.Of((CandidateTrait)trait));

    /// <summary>The kinds of features that speak for a reading, strongest first.</summary>
    public IReadOnlyList<string> Of(Candidate candidate)
    {
        FeatureBag bag = new();
        new CandidateFeatures(lookout.Sketch, lookout.Spans, bag).ReadWithWords(candidate);
        Dictionary<string, float> reasons = new(StringComparer.Ordinal);
        AddSpan(reasons, Old, candidate.Old, Role.OfOld(candidate.Operation));
        AddSpan(reasons, New, candidate.New, Role.OfNew(candidate.Operation));
        Add(reasons, Whole, tables.Wholes, bag.Items, (int)candidate.Operation);
        return [.. reasons.OrderByDescending(reason => reason.Value).ThenBy(reason => reason.Key, StringComparer.Ordinal).Take(MostReasons).Select(reason => reason.Key)];
    }

    private static string[] Named(Func<int, string> name) => [.. Enumerable.Range(0, FeatureBag.Templates).Select(name)];

    private void AddSpan(Dictionary<string, float> reasons, string[] names, int span, int role)
    {
        if (span >= 0)
        {
            Add(reasons, names, tables.Spans, lookout.FeaturesOf(span), role);
        }
    }

    // What each kind of feature weighs in all, where that speaks for the reading.
    private static void Add(Dictionary<string, float> reasons, string[] names, WeightTable table, ReadOnlySpan<uint> features, int column)
    {
        Span<int> steps = stackalloc int[FeatureBag.Templates];
        steps.Clear();
        foreach (uint feature in features)
        {
            steps[FeatureBag.TemplateOf(feature)] += table.RowOf(feature)[column];
        }

        for (int trait = 0; trait < steps.Length; trait++)
        {
            if (steps[trait] > 0 && names[trait].Length > 0)
            {
                reasons[names[trait]] = reasons.GetValueOrDefault(names[trait]) + table.Weigh(steps[trait], column);
            }
        }
    }
}
