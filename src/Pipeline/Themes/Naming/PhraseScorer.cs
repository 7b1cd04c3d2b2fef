using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Naming;

/// <summary>
/// Class-based TF-IDF (Grootendorst 2022): a phrase tells a theme when many of its statements and few others use it.
/// Statements near the theme's centre count more than those at its edge, whose words may be by the way.
/// </summary>
/// <param name="phrases">The phrases of the round.</param>
/// <param name="groups">For each statement its theme, -1 for a leftover.</param>
/// <param name="count">Number of themes.</param>
/// <param name="typical">For each statement how near its theme's centre it lies; below 0 counts as 0.</param>
/// <param name="tables">For each statement its table; empty where the notes know none.</param>
internal sealed class PhraseScorer(
    IReadOnlyList<Phrase> phrases, int[] groups, int count, double[] typical, string[] tables)
{
    private const double LeastWeight = 0.2;

    /// <summary>For each theme its phrases, the most telling first.</summary>
    public IReadOnlyList<PhraseScore>[] ByTheme()
    {
        double[] sizes = new double[count];
        int grouped = 0;
        for (int statement = 0; statement < groups.Length; statement++)
        {
            if (groups[statement] >= 0)
            {
                sizes[groups[statement]] += Weight(statement);
                grouped++;
            }
        }

        double average = grouped / (double)Math.Max(1, count);
        List<PhraseScore>[] scores = new List<PhraseScore>[count];
        for (int theme = 0; theme < count; theme++)
        {
            scores[theme] = [];
        }

        foreach (Phrase phrase in phrases)
        {
            Add(phrase, sizes, average, scores);
        }

        foreach (List<PhraseScore> theme in scores)
        {
            theme.Sort(PhraseScore.ByScore);
        }

        return scores;
    }

    private void Add(Phrase phrase, double[] sizes, double average, List<PhraseScore>[] scores)
    {
        List<int> themes = [];
        foreach (int statement in phrase.Statements)
        {
            if (groups[statement] >= 0 && !themes.Contains(groups[statement]))
            {
                themes.Add(groups[statement]);
            }
        }

        foreach (int theme in themes)
        {
            List<int> members = new(phrase.Statements.Count);
            foreach (int statement in phrase.Statements)
            {
                if (groups[statement] == theme)
                {
                    members.Add(statement);
                }
            }

            scores[theme].Add(Score(phrase, members, sizes[theme], average));
        }
    }

    private PhraseScore Score(Phrase phrase, List<int> members, double size, double average)
    {
        double sum = 0;
        foreach (int member in members)
        {
            sum += Weight(member);
        }

        double frequency = sum / Math.Max(1e-9, size);
        return new PhraseScore(phrase, members, Voices(members), frequency * SteadyMath.Log(1 + average / phrase.Statements.Count));
    }

    // A table counts once however often it says a word; statements without one are people by themselves.
    private int Voices(List<int> members)
    {
        List<string> known = [];
        int alone = 0;
        foreach (int member in members)
        {
            string table = tables[member];
            if (table.Length == 0)
            {
                alone++;
            }
            else if (!known.Contains(table))
            {
                known.Add(table);
            }
        }

        return alone + known.Count;
    }

    // A fifth remains for the farthest, so that a theme without a centre has words too.
    private double Weight(int statement) => LeastWeight + (1 - LeastWeight) * Math.Max(0, typical[statement]);
}
