using DialogueMining.Models;

namespace DialogueMining.Pipeline.Language.Compounds;

/// <summary>„Bürger*innenrat“ has the parts of „Bürgerrat“, each with what the sign brings.</summary>
internal static class GenderedParts
{
    /// <summary>The surfaces of the word with the sign, for the parts of the word without it; empty where they do not fit.</summary>
    public static IReadOnlyList<CompoundPart> Of(string word, IReadOnlyList<CompoundPart> plain)
    {
        // The sign and its ending stand behind one of the parts: all that the surfaces lack belongs there.
        int start = 0;
        List<CompoundPart> parts = [];
        for (int index = 0; index < plain.Count; index++)
        {
            int end = index + 1 == plain.Count ? word.Length
                : word.IndexOf(plain[index + 1].Surface, start + plain[index].Surface.Length, StringComparison.OrdinalIgnoreCase);
            if (end < 0)
            {
                return [];
            }

            parts.Add(plain[index] with { Surface = word[start..end] });
            start = end;
        }

        return parts;
    }
}
