namespace DialogueMining.Pipeline.Language;

/// <summary>
/// Finds a name in a list although it is typed wrongly, shortened or in another spelling: „Sprachfoerderng“,
/// „Polit. Partizipation“, „Ausbildung / Beschäftigung“.
/// </summary>
internal sealed class NameMatcher
{
    /// <summary>Shortest word that may hold a typing mistake; in shorter ones a letter makes another word.</summary>
    private const int LeastTypoLength = 4;

    /// <summary>Shortest beginning that stands for a word without a full stop („Interkult“).</summary>
    private const int LeastStemLength = 5;

    private readonly IReadOnlyList<string> _names;
    private readonly string[] _plain;
    private readonly string[][] _words;
    private readonly Dictionary<string, int> _exact = new(StringComparer.Ordinal);

    public NameMatcher(IReadOnlyList<string> names)
    {
        _names = names;
        _plain = [.. names.Select(Plain)];
        _words = [.. names.Select(Words)];
        for (int index = 0; index < names.Count; index++)
        {
            _exact.TryAdd(_plain[index], index);
        }
    }

    /// <summary>Position of the name that is meant; null where none or more than one fits.</summary>
    public int? Find(string name)
    {
        if (FindTyped(name) is { } typed)
        {
            return typed;
        }

        string[] words = Words(name);
        return Only(index => IsShortened(words, _words[index])) ?? ByInitials(name);
    }

    /// <summary>The same without shortened names: other spellings and typing mistakes only.</summary>
    public int? FindTyped(string name)
    {
        string plain = Plain(name);
        return plain.Length == 0 ? null : _exact.TryGetValue(plain, out int found) ? found : ByTypo(plain);
    }

    /// <summary>Whether both are the same but for case, umlauts, spaces and marks.</summary>
    public bool IsSame(string name, int index) => Plain(name) == _plain[index];

    /// <summary>Letters and digits only, umlauts as their vowels: „ö“, „oe“ and „o“ meet.</summary>
    private static string Plain(string name) =>
        string.Concat(WordFold.Fold(name).Where(char.IsLetterOrDigit))
            .Replace("ae", "a", StringComparison.Ordinal)
            .Replace("oe", "o", StringComparison.Ordinal)
            .Replace("ue", "u", StringComparison.Ordinal);

    /// <summary>Content words, plain; a trailing full stop stays, since it says that the word is shortened.</summary>
    private static string[] Words(string name) =>
        [.. name.Split([' ', '/', ',', '-', '–', '&', '+', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !StopWords.Contains(word.TrimEnd('.')) && word is not ("u." or "v." or "f." or "d."))
            .Select(word => Plain(word) + (word.EndsWith('.') ? "." : string.Empty))
            .Where(word => word.Length > 0)];

    private int? ByTypo(string plain)
    {
        // One mistake in eight letters, three at most: at one in six „Freizeit“ begins to meet „Freiheit“.
        int most = Math.Min(3, plain.Length / 8) + (plain.Length is >= LeastTypoLength + 2 and < 8 ? 1 : 0);
        int? best = null;
        int least = most + 1;
        for (int index = 0; index < _names.Count; index++)
        {
            if (Math.Abs(_plain[index].Length - plain.Length) > most || !HaveSameDigits(plain, _plain[index]))
            {
                continue;
            }

            int distance = EditDistance.Between(plain, _plain[index]);
            if (distance == least)
            {
                best = null;
            }
            else if (distance < least)
            {
                (least, best) = (distance, index);
            }
        }

        return best;
    }

    /// <summary>„Haus 1“ and „Haus 2“ are two things, not a typing mistake.</summary>
    private static bool HaveSameDigits(string first, string second) =>
        first.Where(char.IsAsciiDigit).SequenceEqual(second.Where(char.IsAsciiDigit));

    private int? Only(Func<int, bool> fits)
    {
        int? only = null;
        for (int index = 0; index < _names.Count; index++)
        {
            if (fits(index))
            {
                if (only is not null)
                {
                    return null;
                }

                only = index;
            }
        }

        return only;
    }

    /// <summary>Every word of the short name stands for a word of the long one, in order.</summary>
    private static bool IsShortened(string[] shorter, string[] longer)
    {
        int at = 0;
        foreach (string word in shorter)
        {
            while (at < longer.Length && !StandsFor(word, longer[at]))
            {
                at++;
            }

            if (at++ >= longer.Length)
            {
                return false;
            }
        }

        return shorter.Length > 0 && shorter.Any(word => word.TrimEnd('.').Length >= LeastTypoLength);
    }

    private static bool StandsFor(string word, string whole)
    {
        string full = whole.TrimEnd('.');
        if (word.EndsWith('.'))
        {
            return full.StartsWith(word.AsSpan(0, word.Length - 1), StringComparison.Ordinal);
        }

        if (word == full || (word.Length >= LeastStemLength && full.StartsWith(word, StringComparison.Ordinal)))
        {
            return true;
        }

        return word.Length >= LeastTypoLength + 2 && EditDistance.Within(word, full, word.Length < 10 ? 1 : 2);
    }

    /// <summary>„Dialog mit MSO“: capitals stand for the parts of the words that are left.</summary>
    private int? ByInitials(string name)
    {
        string[] words = name.Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries);
        string? initials = words.FirstOrDefault(word => word.Length is >= 2 and <= 5 && word.All(char.IsUpper));
        if (initials is null)
        {
            return null;
        }

        string[] others = Words(string.Join(' ', words.Where(word => word != initials)));
        return Only(index => Covers(initials, others, _words[index]));
    }

    private static bool Covers(string initials, string[] others, string[] whole)
    {
        string[] left = [.. whole.Where(word => !others.Any(other => StandsFor(other, word)))];
        return whole.Length - left.Length == others.Length && left.Length > 0
            && left[0].StartsWith(char.ToLowerInvariant(initials[0]))
            && (left.Length == initials.Length || (left.Length == 1 && HoldsInOrder(left[0], initials)));
    }

    private static bool HoldsInOrder(string word, string initials)
    {
        int at = 0;
        foreach (char letter in initials)
        {
            at = word.IndexOf(char.ToLowerInvariant(letter), at) + 1;
            if (at == 0)
            {
                return false;
            }
        }

        return true;
    }
}
