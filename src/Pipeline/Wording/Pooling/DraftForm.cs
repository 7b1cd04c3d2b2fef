using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Wording.Pooling;

/// <summary>Writes new words in the form that the draft's old words have: „kulturoffen“ for „gastfreundliche“ is „kulturoffene“.</summary>
internal static class DraftForm
{
    // Below it the form is a guess, and the note's own words are shown.
    private const double SureEnough = 0.8;

    private static readonly Inflector Inflector = new(new InflectorOptions());

    /// <summary>The new words; as the note has them where the form is not sure.</summary>
    /// <param name="words">What the note says.</param>
    /// <param name="written">The old words as the draft writes them; null where they have no place in it.</param>
    public static string? Of(ChangeWords words, string? written)
    {
        if (words is not { OldText: { } old, NewText: { } fresh } || written is not { Length: > 0 } || old.Length == 0 || IsSeveral(written) || IsSeveral(old) || IsSeveral(fresh))
        {
            return words.NewText;
        }

        // A capital in the note may be that of a sentence's start.
        Inflection inflection = Inflector.Inflect(written, Spelt(old, written), fresh);
        return inflection.Confidence >= SureEnough ? inflection.Result : fresh;
    }

    private static string Spelt(string words, string like) =>
        char.IsLower(like[0]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    private static bool IsSeveral(string words) => words.Contains(' ', StringComparison.Ordinal);
}
