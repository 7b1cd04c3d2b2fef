using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports;

/// <summary>
/// Says where an offered place is, when the sentence itself does not: a list item or sentence of its own, „Kinderschutz.“,
/// could stand anywhere.
/// </summary>
internal static class OfferPlace
{
    /// <summary>More of the draft than this is cut, at a word, on the side away from the place.</summary>
    private const int MostShown = 60;

    /// <summary>„nach „für faire Regatten““; null where the sentence shows the words that it stands beside.</summary>
    /// <param name="offer">The place.</param>
    /// <param name="draft">The document's draft, into which the offer points.</param>
    public static string? Beside(PlaceOffer offer, string draft)
    {
        TextSpan span = offer.Locus.Span;
        string words = span.Start + span.Length <= draft.Length ? draft.Substring(span.Start, span.Length).Trim() : string.Empty;
        return words.Length == 0 || offer.Relation == AnchorRelation.In || offer.Sentence.Contains(words.TrimEnd('.', ',', ';'), StringComparison.Ordinal) ? null
            : offer.Relation == AnchorRelation.Before ? Speech.Put($"vor „{Head(words)}“")
            : Speech.Put($"nach „{Tail(words)}“");
    }

    private static string Head(string words)
    {
        int end = words.Length <= MostShown ? -1 : words.LastIndexOf(' ', MostShown);
        return end < 0 ? words : words[..end] + " …";
    }

    private static string Tail(string words)
    {
        int start = words.Length <= MostShown ? -1 : words.IndexOf(' ', words.Length - MostShown);
        return start < 0 ? words : "…" + words[start..];
    }
}
