using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Talk;

namespace DialogueMining.Pipeline.Kinds;

/// <summary>Says in German what in a statement speaks for its kind, for those who ask why it was read so.</summary>
internal static class KindReasons
{
    // Weaker words are named by no reader either.
    private const double LeastWeight = 0.3;

    private const int MostReasons = 4;

    /// <summary>Words of the statement in quotation marks, and names of other signs; the strongest first.</summary>
    /// <param name="reading">How the kind was told, by its words.</param>
    /// <param name="table">The table that told it.</param>
    public static IReadOnlyList<string> Of(KindReading reading, TalkTable table)
    {
        if (reading.Talk is not { } talk)
        {
            return [];
        }

        StatementKind kind = reading.Statement.Statement.Kind;
        int purpose = Enumerable.Range(0, Purpose.All.Count).Where(at => Purpose.All[at].Kind == kind).MaxBy(at => talk.Shares[at]);
        IEnumerable<(string Name, double Weight)> signs = reading.Features.Signs.ToArray()
            .GroupBy(feature => TalkNames.Of(TalkFeatures.TraitOf(feature)))
            .Where(group => group.Key.Length > 0)
            .Select(group => (group.Key, group.Sum(feature => table.Speaks(feature, purpose, talk))));
        return [.. Phrases(reading.Statement.Content, WeightsOfTokens(reading.Features, table, purpose, talk)).Concat(signs)
            .Where(sign => sign.Weight >= LeastWeight)
            .OrderByDescending(sign => sign.Weight)
            .ThenBy(sign => sign.Name, StringComparer.Ordinal)
            .Take(MostReasons)
            .Select(sign => sign.Name)];
    }

    // A feature of several words is shared among them.
    private static double[] WeightsOfTokens(TalkFeatures features, TalkTable table, int purpose, TalkReading talk)
    {
        double[] weights = new double[features.Tokens.Count];
        float scale = TalkTable.ScaleOf(features);
        for (int word = 0; word < features.Words.Length; word++)
        {
            (int first, int last) = features.PlaceOf(word);
            double share = scale * table.Speaks(features.Words[word], purpose, talk) / (last - first + 1);
            for (int at = first; at <= last; at++)
            {
                weights[at] += share;
            }
        }

        return weights;
    }

    // Words that stand side by side and speak for the same are one phrase.
    private static List<(string Name, double Weight)> Phrases(AnnotatedText content, double[] weights)
    {
        Token[] tokens = [.. content.Sentences.SelectMany(sentence => sentence.Tokens)];
        List<(string Name, double Weight)> phrases = [];
        for (int at = 0; at < tokens.Length; at++)
        {
            (int first, double weight) = (at, 0);
            while (at < tokens.Length && weights[at] >= LeastWeight && char.IsLetterOrDigit(tokens[at].Form[0]))
            {
                weight += weights[at++];
            }

            if (at > first)
            {
                TextSpan last = tokens[at - 1].Span;
                phrases.Add(($"„{content.Text[tokens[first].Span.Start..(last.Start + last.Length)]}“", weight));
            }
        }

        return phrases;
    }
}
