using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Segments;

/// <summary>What capitals say: „Würde“ in the middle of a sentence is a noun, „würde“ is not.</summary>
internal static class Orthography
{
    // Senses that a noun cannot have.
    private const Sense Glue = Sense.Modal | Sense.Copula | Sense.Auxiliary | Sense.Preposition | Sense.Filler | Sense.Subordinator
        | Sense.Make | Sense.Better | Sense.Write | Sense.Called | Sense.Belong | Sense.Lack | Sense.Place | Sense.Grasp;

    public static Sense Check(string text, int at, Sense sense, bool opens)
    {
        bool noun = !opens && char.IsUpper(text[at]) && at + 1 < text.Length && char.IsLower(text[at + 1]);
        bool glue = (sense & Glue) != Sense.None && (sense & ~Glue) == Sense.None;
        return noun && (glue || IsWay(text, at)) ? Sense.None : sense;
    }

    // „ein Weg“ is a noun; „weg“ takes away.
    private static bool IsWay(string text, int at) =>
        text.AsSpan(at).StartsWith("Weg", StringComparison.Ordinal) && (at + 3 == text.Length || !char.IsLetter(text[at + 3]));
}
