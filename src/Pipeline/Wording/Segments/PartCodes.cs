using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Segments;

/// <summary>Numbers, and parts of a text written as one token: „§23“, „S.1“, „Z.49-51“, „3a“.</summary>
internal static class PartCodes
{
    private static readonly string[] Marks = ["§§", "§", "s.", "z.", "nr.", "abs.", "art."];

    public static Sense Read(string key)
    {
        if (char.IsDigit(key[0]))
        {
            return key.Length <= 12 ? Sense.Count : Sense.None;
        }

        string? mark = Array.Find(Marks, mark => key.StartsWith(mark, StringComparison.Ordinal));
        return mark is not null && key.Length > mark.Length && char.IsDigit(key[mark.Length])
            ? Sense.Part | Sense.Count : Sense.None;
    }
}
