using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Training.Words;

/// <summary>Forms of the nouns in morphology/nouns.txt and nouns-everyday.txt.</summary>
internal sealed class KnownNouns
{
    private readonly Dictionary<string, SortedSet<string>> _lemmas = new(StringComparer.Ordinal);

    public KnownNouns()
    {
        foreach (string line in LanguageData.Lines("morphology/nouns.txt").Concat(LanguageData.Lines("nouns-everyday.txt")))
        {
            string[] cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (cells[1] == "a")
            {
                continue;
            }

            Add(cells[0], cells[0]);
            foreach (string form in Forms(cells[0], cells[1], cells[2].TrimStart('-'), cells.Length > 3 ? cells[3] : string.Empty))
            {
                Add(form, cells[0]);
            }
        }
    }

    /// <summary>The forms, each with the first of its nouns.</summary>
    public IEnumerable<(string Form, string Lemma)> Forms() =>
        _lemmas.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => (entry.Key, entry.Value.Contains(entry.Key) ? entry.Key : entry.Value.Min!));

    /// <summary>Nouns that the form belongs to; empty for an unknown form.</summary>
    public IReadOnlyCollection<string> LemmasOf(string form) => _lemmas.TryGetValue(form, out SortedSet<string>? lemmas) ? lemmas : [];

    private static IEnumerable<string> Forms(string lemma, string gender, string plural, string genitive)
    {
        IEnumerable<string> singular = gender is "m" or "n" && genitive != "0" ? Genitives(lemma, genitive) : [];
        bool dativeE = gender is "m" or "n" && plural is "e" or "¨e" or "er" or "¨er";
        IEnumerable<string> dative = dativeE ? [lemma + "e"] : [];
        bool hasPlural = gender != "p" && plural is not ("-" or "=" or "");
        string form = hasPlural ? Plural(lemma, plural) : lemma;
        IEnumerable<string> plurals = hasPlural ? [form, form + "n"] : lemma[^1] is 'e' or 'l' or 'r' ? [lemma + "n"] : [];
        return [.. singular, .. dative, .. plurals];
    }

    private static IEnumerable<string> Genitives(string lemma, string genitive)
    {
        string[] endings = genitive is "n" or "en" or "ns" or "ens" ? [genitive, genitive.TrimEnd('s')]
            : lemma.EndsWith("nis", StringComparison.Ordinal) ? ["ses"] : genitive.Length > 0 ? [genitive] : ["s", "es"];
        return endings.Select(ending => lemma + ending);
    }

    private static string Plural(string lemma, string rule)
    {
        int arrow = rule.IndexOf('>', StringComparison.Ordinal);
        if (arrow >= 0)
        {
            return string.Concat(lemma.AsSpan(0, lemma.Length - arrow), rule.AsSpan(arrow + 1));
        }

        return rule[0] == '¨' ? Umlaut(lemma) + rule[1..] : lemma + rule;
    }

    private static string Umlaut(string word)
    {
        int at = word.LastIndexOfAny(['a', 'o', 'u', 'A', 'O', 'U']);
        if (at > 0 && word[at] == 'u' && word[at - 1] is 'a' or 'A')
        {
            at--;
        }

        if (at < 0)
        {
            return word;
        }

        char changed = word[at] switch { 'a' => 'ä', 'o' => 'ö', 'u' => 'ü', 'A' => 'Ä', 'O' => 'Ö', _ => 'Ü' };
        return string.Concat(word.AsSpan(0, at), [changed], word.AsSpan(at + 1));
    }

    private void Add(string form, string lemma)
    {
        if (!_lemmas.TryGetValue(form, out SortedSet<string>? lemmas))
        {
            _lemmas[form] = lemmas = new SortedSet<string>(StringComparer.Ordinal);
        }

        lemmas.Add(lemma);
    }
}
