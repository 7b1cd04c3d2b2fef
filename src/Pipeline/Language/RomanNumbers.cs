using System.Buffers;

namespace DialogueMining.Pipeline.Language;

/// <summary>Ordinals in Roman figures: „Ludwig XIV. von Frankreich“.</summary>
internal static class RomanNumbers
{
    /// <summary>Larger figures do not occur as ordinals, and „CD“, „MM“ and „DM“ are words.</summary>
    private static readonly SearchValues<char> Figures = SearchValues.Create("IVX");

    /// <summary>Whether the word is a number and the point behind it makes it an ordinal: the sentence goes on in small letters.</summary>
    public static bool TakesPoint(ReadOnlySpan<char> text, ReadOnlySpan<char> word, int point) =>
        word.Length > 1 && word.IndexOfAnyExcept(Figures) < 0
        && point + 2 < text.Length && text[point + 1] == ' ' && CharKinds.IsLower(text[point + 2]);
}
