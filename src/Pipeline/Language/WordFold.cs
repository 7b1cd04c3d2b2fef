using System.Text;

namespace DialogueMining.Pipeline.Language;

/// <summary>
/// Writes a word so that spellings of the same word meet: lower case, umlauts and ß spelt out.
/// „Straße“, „STRASSE“ and „Strasse“ fold to „strasse“, „für“ and „fuer“ to „fuer“.
/// </summary>
internal static class WordFold
{
    public static string Fold(string word)
    {
        if (!word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            return word;
        }

        StringBuilder folded = new(word.Length + 4);
        foreach (char letter in word)
        {
            Append(folded, char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, char letter)
    {
        switch (letter)
        {
            case 'ä':
                folded.Append("ae");
                break;
            case 'ö':
                folded.Append("oe");
                break;
            case 'ü':
                folded.Append("ue");
                break;
            case 'ß' or 'ẞ':
                folded.Append("ss");
                break;
            // A combining diaeresis after its letter („u“ + U+0308), as some systems write umlauts.
            case '\u0308':
                folded.Append('e');
                break;
            default:
                folded.Append(letter);
                break;
        }
    }
}
