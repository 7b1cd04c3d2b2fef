namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>Writes a noun in any case and number.</summary>
internal static class NounForms
{
    /// <summary>
    /// The noun in the cell. The cell's number counts, not its gender: the noun has its own.
    /// <paramref name="declension"/> matters to nouns that are declined as adjectives.
    /// </summary>
    public static string Form(string lemma, NounClass noun, Cell cell, Declension declension = Declension.Weak)
    {
        if (noun.IsAdjectival)
        {
            return AdjectivalStem(lemma) + Endings.Of(declension, cell);
        }

        return cell.Genus == Genus.Plural ? Plural(lemma, noun, cell.Case) : Singular(lemma, noun, cell.Case);
    }

    /// <summary>The nominative plural; the lemma itself where there is none.</summary>
    public static string Plural(string lemma, string rule)
    {
        rule = rule.TrimStart('-');
        if (rule is "" or "=")
        {
            return lemma;
        }

        int arrow = rule.IndexOf('>', StringComparison.Ordinal);
        if (arrow >= 0)
        {
            return lemma.EndsWith(rule[..arrow], StringComparison.Ordinal)
                ? string.Concat(lemma.AsSpan(0, lemma.Length - arrow), rule.AsSpan(arrow + 1))
                : lemma;
        }

        if (rule == "s" && EndsInSibilant(lemma))
        {
            return lemma;
        }

        return rule[0] == '¨' ? Letters.Umlaut(lemma) + rule[1..] : lemma + rule;
    }

    /// <summary>The genitive that the rule gives where no list knows better: „des Hauses, des Tages, des Lehrers“.</summary>
    public static string GenitiveEnding(string lemma) => lemma switch
    {
        [.., 'n', 'i', 's'] => "ses",
        [.., 'e', 'r' or 'l' or 'n' or 'm'] => "s",
        [.., 'u' or 'o' or 'a' or 'i', 's'] when Syllables(lemma) > 1 && !lemma.EndsWith("eis", StringComparison.Ordinal)
            && !lemma.EndsWith("aus", StringComparison.Ordinal) => string.Empty,
        [.., 's' or 'ß' or 'x' or 'z'] or [.., 's', 'c', 'h'] or [.., 's', 't'] => "es",
        _ => TakesLongGenitive(lemma) ? "es" : "s",
    };

    /// <summary>The other of two good genitives: „Gerätes“ for „Geräts“, and the other way round; null where the form is none or the only one.</summary>
    public static string? OtherGenitive(string lemma, NounClass noun, string form)
    {
        bool strong = noun.Genus is Genus.Masculine or Genus.Neuter && noun.Genitive is "" or "s" or "es" && noun.Plural != "s" && !noun.IsAdjectival;
        return !strong || EndsInSibilant(lemma) ? null
            : form == lemma + "es" ? lemma + "s"
            : form == lemma + "s" && GenitiveEnding(lemma) == "es" ? lemma + "es" : null;
    }

    // „des Tages, des Jahres, des Antrages“, but „des Honigs, des Fasans, des Cafés“.
    private static bool TakesLongGenitive(string lemma) => lemma switch
    {
        _ when Letters.EndsInVowel(lemma) => false,
        _ when Syllables(lemma) == 1 => true,
        [.., 'i', 'g'] or [.., 'i', 'c', 'h'] or [.., 'i', 'n', 'g'] or [.., 'o', 'g'] or [.., 'e', 'n', 'd'] => false,
        _ => lemma[^1] is 'b' or 'd' or 'f' or 'g' or 'h' or 'k' or 't',
    };

    private static string Singular(string lemma, NounClass noun, GrammaticalCase @case)
    {
        if (@case == GrammaticalCase.Nominative || noun.Genus is Genus.Feminine or Genus.Plural)
        {
            return lemma;
        }

        bool genitive = @case == GrammaticalCase.Genitive;
        return noun.Genitive switch
        {
            "n" or "en" => lemma + noun.Genitive,
            "ns" => lemma + (genitive ? "ns" : "n"),
            "ens" when @case == GrammaticalCase.Accusative => lemma,
            "ens" => lemma + (genitive ? "ens" : "en"),
            "0" => lemma,
            "" when noun.Plural == "s" => genitive && !EndsInSibilant(lemma) ? lemma + "s" : lemma,
            "" => genitive ? lemma + GenitiveEnding(lemma) : lemma,
            _ => genitive ? lemma + noun.Genitive : lemma,
        };
    }

    private static string Plural(string lemma, NounClass noun, GrammaticalCase @case)
    {
        string plural = Plural(lemma, noun.Plural);
        return @case == GrammaticalCase.Dative && TakesN(plural) ? plural + "n" : plural;
    }

    private static bool TakesN(string plural) => plural is [.., 'e'] or [.., 'e', 'l' or 'r'];

    /// <summary>The stem of a noun that is declined as an adjective: „Jugendlich“; the lemma where it is none.</summary>
    public static string AdjectivalStem(string lemma) => lemma switch
    {
        [.. var stem, 'e', 'r' or 'n' or 's' or 'm'] => stem,
        [.. var stem, 'e'] => stem,
        _ => lemma,
    };

    private static bool EndsInSibilant(string lemma) => lemma[^1] is 's' or 'ß' or 'x' or 'z';

    private static int Syllables(string word)
    {
        int count = 0;
        for (int index = 0; index < word.Length; index++)
        {
            count += Letters.IsVowel(word[index]) && (index == 0 || !Letters.IsVowel(word[index - 1])) ? 1 : 0;
        }

        return count;
    }
}
