using System.Globalization;
using System.Text;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Drafting.Grounding;

/// <summary>
/// Signs that say something without being a word or a number (a little picture, „½“, „①“) come from the draft or from the statements
/// named.
/// </summary>
internal static class SignRule
{
    public static Refusal? Check(DraftedSentence sentence, GroundWords words)
    {
        foreach (string sign in sentence.Given.Text.EnumerateRunes().Where(Tells).Select(sign => sign.ToString()))
        {
            if (!words.Texts(sentence).Any(text => text.Text.Contains(sign, StringComparison.Ordinal)))
            {
                return new Refusal(RefusalReason.Word, $"Das Zeichen „{sign}“ steht weder im Entwurf noch in den genannten Aussagen.");
            }
        }

        return null;
    }

    private static bool Tells(Rune sign) => Rune.GetUnicodeCategory(sign) is
        UnicodeCategory.OtherSymbol or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber
        or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
