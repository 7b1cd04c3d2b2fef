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
        int whole = BackgroundTable.Own.Find(WordFold.Fold(Lemmatizer.Lemma(noun)));
        return BackgroundTable.Own.DirectionOf(whole >= 0
            ? [whole]
            : CompoundSplitter.Split(noun).Where(ContentWords.IsTelling).Select(part => BackgroundTable.Own.Find(ContentWords.KeyOf(part))));
    }
}
