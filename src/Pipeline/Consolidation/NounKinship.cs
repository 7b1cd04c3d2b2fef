using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>
/// How well nouns go together in a series, by the background vectors: „Kanusport“ goes with „Segeln, Rudern“ and not with
/// „Anglern, Badegästen“. A compound that the table does not know points where its parts do.
/// </summary>
internal static class NounKinship
{
    /// <summary>The cosine of two nouns, from -1 to 1; null where one of them is not known.</summary>
    public static double? Of(string first, string second) =>
        Direction(first) is { } left && Direction(second) is { } right ? OrderedSums.Dot(left, right) : null;

    private static float[]? Direction(string noun)
    {
        BackgroundTable table = BackgroundTable.Own;
        float[] sum = new float[table.Dimensions];
        string lemma = Lemmatizer.Lemma(noun);
        string[] keys = table.Find(WordFold.Fold(lemma)) >= 0
            ? [WordFold.Fold(lemma)]
            : [.. CompoundSplitter.Split(noun).Where(ContentWords.IsTelling).Select(ContentWords.KeyOf)];
        foreach (string key in keys)
        {
            if (table.Find(key) is >= 0 and int word)
            {
                table.AddTo(sum, word, 1);
            }
        }

        float length = OrderedSums.Length(sum);
        if (length < 1e-6f)
        {
            return null;
        }

        OrderedSums.Scale(sum, 1 / length);
        return sum;
    }
}
