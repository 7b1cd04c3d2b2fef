using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Quality;

/// <summary>
/// Form transfer: given a word, its form and another word, write the other word in that form. Strict counts the one
/// gold form; wide counts every form that the given one allows, since a word alone often leaves its case open.
/// </summary>
public sealed class InflectionQualityTests
{
    [SharedFact]
    public void Adjectives_take_over_a_form() => Measure("adjectives", "transfer_adj.tsv");

    [SharedFact]
    public void Hard_adjectives_take_over_a_form() => Measure("hard adjectives", "transfer_adj_hand.tsv");

    /// <summary>
    /// Strict is bounded here by what the input leaves open: two in five answers are one of several that the given form
    /// allows, and the gold draws its cells about evenly. A given „Schrauben“ wants a dative in a quarter of the cases,
    /// „Zeitbombe“ a genitive in a third, „Waliser“ a singular in three of ten, and nothing tells which. Tried on 3006 rows:
    /// how often the new noun's forms occur in 33 million words (within a pattern the area under the curve is 0.52 for the
    /// dative, 0.57 for the genitive, where rare „-s“ are plurals, and 0.45 for the number); a log-linear model of
    /// frequencies and endings fitted on the gold itself, tenfold cross-validated (196 of 266, 139 of 239, 148 of 211,
    /// where the answers given are right in 205, 153 and 153); -s or -es from counts of the noun, its last part and its
    /// ending (72 of 105 where the rule has 83). Taking the best answer of every pattern with the gold in hand would add four.
    /// </summary>
    [SharedFact]
    public void Nouns_take_over_a_form() => Measure("nouns", "transfer_noun.tsv");

    [SharedFact]
    public void Verbs_take_over_a_form() => Measure("verbs", "transfer_verb.tsv");

    /// <summary>The surer the answer, the oftener it is the gold form: a caller may trust the number.</summary>
    [SharedFact]
    public void Nouns_are_right_oftener_where_confidence_is_higher()
    {
        string gold = Path.Combine(Repository.Shared!, "data", "language", "inflect", "transfer_noun.tsv");
        Inflector inflector = new(new InflectorOptions());
        (double Confidence, int Right, int All)[] bands =
        [
            .. File.ReadLines(gold).Skip(1).Select(line => line.Split('\t'))
                .Select(row => (Gold: row[4], Inflection: inflector.Inflect(row[2], row[1], row[3])))
                .GroupBy(pair => pair.Inflection.Confidence)
                .Select(band => (band.Key, band.Count(pair => pair.Inflection.Result == pair.Gold), band.Count()))
                .OrderBy(band => band.Key),
        ];

        foreach ((double confidence, int right, int all) in bands)
        {
            QualityFloors.Hold(FormattableString.Invariant($"form transfer strict/nouns at confidence {confidence:0.00}"), 100.0 * right / all, $"{right} of {all}", gold);
        }

        Assert.Equal(bands, bands.OrderBy(band => (double)band.Right / band.All));
        Assert.True(bands.Length >= 3);
    }

    private static void Measure(string words, string file)
    {
        string gold = Path.Combine(Repository.Shared!, "data", "language", "inflect", file);
        Inflector inflector = new(new InflectorOptions());
        int strict = 0;
        int wide = 0;
        int all = 0;
        foreach (string[] row in File.ReadLines(gold).Skip(1).Select(line => line.Split('\t')))
        {
            Inflection inflection = inflector.Inflect(row[2], row[1], row[3]);
            bool hit = inflection.Result == row[4];
            strict += hit ? 1 : 0;
            wide += hit || row[5].Split('|').Contains(inflection.Result) ? 1 : 0;
            all++;
        }

        QualityFloors.Hold($"form transfer strict/{words}", 100.0 * strict / all, $"{strict} of {all}", gold);
        QualityFloors.Hold($"form transfer wide/{words}", 100.0 * wide / all, $"{wide} of {all}", gold);
    }
}
