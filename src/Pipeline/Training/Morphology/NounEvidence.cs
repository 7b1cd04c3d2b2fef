using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Training.Morphology;

/// <summary>How often a form was seen in each gender of the singular and in the plural.</summary>
internal readonly record struct GenusCounts(double Masculine, double Feminine, double Neuter, double Plural)
{
    public double Singular => Masculine + Feminine + Neuter;

    public double Of(Genus genus) => genus switch
    {
        Genus.Masculine => Masculine,
        Genus.Feminine => Feminine,
        Genus.Neuter => Neuter,
        _ => Plural,
    };
}

/// <summary>
/// Sorts what was seen of each form into genders and plural. „die“ may be feminine or plural: expectation
/// maximisation, form by form, decides by the form's other articles.
/// </summary>
internal sealed class NounEvidence
{
    /// <summary>Rounds of expectation maximisation; after 8 the third digit stands still.</summary>
    private const int Rounds = 8;

    /// <summary>Added to each column, so that a form seen twice is not certain.</summary>
    private const double Smoothing = 0.05;

    private static readonly Genus[] Columns = [Genus.Masculine, Genus.Feminine, Genus.Neuter, Genus.Plural];

    private readonly IReadOnlyDictionary<string, Dictionary<CellSet, int>> _seen;

    private readonly IReadOnlyDictionary<string, int> _counts;

    private readonly Dictionary<string, GenusCounts> _genus = new(StringComparer.Ordinal);

    public NounEvidence(
        IReadOnlyDictionary<string, Dictionary<CellSet, int>> seen, IReadOnlyDictionary<string, int> counts)
    {
        _seen = seen;
        _counts = counts;
        Forms = [.. seen.Keys.Order(StringComparer.Ordinal)];
        Maximise();
    }

    /// <summary>Forms that were seen with something before them, in ordinal order.</summary>
    public IReadOnlyList<string> Forms { get; }

    /// <summary>How often the form occurs at all.</summary>
    public int Count(string form) => _counts.GetValueOrDefault(form);

    /// <summary>How often the form was seen with something before it.</summary>
    public double Total(string form) => Counts(form).Singular + Counts(form).Plural;

    /// <summary>How often the form was seen in each gender and in the plural.</summary>
    public GenusCounts Counts(string form) => _genus.GetValueOrDefault(form);

    /// <summary>How often the form was seen where only some of these cells were possible.</summary>
    public int CountWithin(string form, CellSet cells) =>
        _seen.TryGetValue(form, out Dictionary<CellSet, int>? seen)
            ? seen.Where(pair => (pair.Key & cells) == pair.Key).Sum(pair => pair.Value)
            : 0;

    /// <summary>How often the form was seen where one of these cells was possible.</summary>
    public int CountMeeting(string form, CellSet cells) =>
        _seen.TryGetValue(form, out Dictionary<CellSet, int>? seen)
            ? seen.Where(pair => pair.Key.Meets(cells)).Sum(pair => pair.Value)
            : 0;

    /// <summary>How often the form was seen in the plural and could not be of the gender: „die Lehrer“.</summary>
    public int CountApart(string form, Genus genus) =>
        _seen.TryGetValue(form, out Dictionary<CellSet, int>? seen)
            ? seen.Where(pair => pair.Key.Meets(CellSet.Plural) && !pair.Key.Meets(CellSet.Of(genus))).Sum(pair => pair.Value)
            : 0;

    private void Maximise()
    {
        // How likely each context is in a column, over all forms: at first every context it allows alike.
        Dictionary<CellSet, double[]> likelihood = _seen.Values.SelectMany(seen => seen.Keys).Distinct()
            .ToDictionary(cells => cells, cells => Columns.Select(column => cells.Meets(CellSet.Of(column)) ? 1.0 : 0).ToArray());
        for (int round = 0; round < Rounds; round++)
        {
            Dictionary<CellSet, double[]> sums = likelihood.Keys.ToDictionary(cells => cells, _ => new double[4]);
            foreach (string form in Forms)
            {
                _genus[form] = Split(_seen[form], _genus.GetValueOrDefault(form, new GenusCounts(1, 1, 1, 1)), likelihood, sums);
            }

            likelihood = Normalised(sums);
        }
    }

    private static GenusCounts Split(
        Dictionary<CellSet, int> seen, GenusCounts prior, Dictionary<CellSet, double[]> likelihood,
        Dictionary<CellSet, double[]> sums)
    {
        double[] counts = new double[4];
        foreach ((CellSet cells, int count) in seen.OrderBy(pair => pair.Key.Bits))
        {
            double[] weights = [.. Columns.Select((column, index) => (prior.Of(column) + Smoothing) * likelihood[cells][index])];
            double sum = weights.Sum();
            for (int index = 0; index < 4 && sum > 0; index++)
            {
                counts[index] += count * weights[index] / sum;
                sums[cells][index] += count * weights[index] / sum;
            }
        }

        return new GenusCounts(counts[0], counts[1], counts[2], counts[3]);
    }

    private static Dictionary<CellSet, double[]> Normalised(Dictionary<CellSet, double[]> sums)
    {
        double[] totals = [.. Enumerable.Range(0, 4).Select(index => sums.OrderBy(pair => pair.Key.Bits).Sum(pair => pair.Value[index]))];
        return sums.ToDictionary(
            pair => pair.Key,
            pair => pair.Value.Select((sum, index) => totals[index] > 0 ? sum / totals[index] : 0).ToArray());
    }
}
