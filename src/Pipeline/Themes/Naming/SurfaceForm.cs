using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Themes.Naming;

/// <summary>
/// Chooses how a phrase is written in a label: as people wrote it, in the number that most of them used, but in the
/// nominative: „beidseitiger Aktivitäten“ becomes „beidseitige Aktivitäten“.
/// </summary>
internal static class SurfaceForm
{
    /// <summary>The form for a label or keyword, with a capital where one is written.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="besideMany">Whether a noun stands beside one in the plural: then it is in the plural too where anybody
    /// wrote it so.</param>
    public static string Of(Phrase phrase, bool besideMany = false) => phrase.Rank switch
    {
        3 => Linked(phrase),
        2 => WithAdjective(phrase),
        1 => Noun(phrase.Forms, phrase.Key, besideMany) is { } noun ? noun.Form : Nominalised(phrase),
        _ => AsWritten(phrase.Forms),
    };

    /// <summary>Whether a noun's form is that of many.</summary>
    public static bool IsPlural(Phrase phrase) => phrase.Rank == 1 && Noun(phrase.Forms, phrase.Key)?.Cell.Genus == Genus.Plural;

    /// <summary>An adjective as a dictionary has it: „gastfreundlich“.</summary>
    public static string Bare(Phrase phrase) => AdjectiveForms.Read(AsWritten(phrase.Forms).ToLowerInvariant()).Base;

    /// <summary>
    /// Whether the adjective of a phrase has an ending of its own: „gemeinsames Band“; „ausgenommen Assistenzhunde“ is no phrase.
    /// </summary>
    public static bool HasEnding(Phrase phrase)
    {
        string written = AsWritten(phrase.Forms);
        string adjective = written[..written.IndexOf(' ', StringComparison.Ordinal)].ToLowerInvariant();
        return !string.Equals(AdjectiveForms.Read(adjective).Base, adjective, StringComparison.Ordinal);
    }

    private static string WithAdjective(Phrase phrase)
    {
        Dictionary<string, int> adjectives = new(StringComparer.Ordinal);
        Dictionary<string, int> nouns = new(StringComparer.Ordinal);
        foreach ((string form, int count) in phrase.Forms)
        {
            int space = form.IndexOf(' ', StringComparison.Ordinal);
            string adjective = form[..space].ToLowerInvariant();
            adjectives[adjective] = adjectives.GetValueOrDefault(adjective) + count;
            nouns[form[(space + 1)..]] = nouns.GetValueOrDefault(form[(space + 1)..]) + count;
        }

        if (Noun(nouns, phrase.Key[(phrase.Key.IndexOf(' ', StringComparison.Ordinal) + 1)..]) is not { } noun)
        {
            return AsWritten(phrase.Forms);
        }

        AdjectiveReading reading = AdjectiveForms.Read(AsWritten(adjectives));
        return Adjectives.Form(reading.Base, reading.Degree, Endings.Of(Declension.Strong, noun.Cell)) + " " + noun.Form;
    }

    // „Fördern und Fordern“: each noun in its own nominative; with a preposition as most wrote it.
    private static string Linked(Phrase phrase)
    {
        string[] keys = phrase.Key.Split(" und ");
        Dictionary<string, int> first = new(StringComparer.Ordinal);
        Dictionary<string, int> second = new(StringComparer.Ordinal);
        foreach ((string form, int count) in phrase.Forms)
        {
            if (form.Split(" und ") is [{ } one, { } other])
            {
                first[one] = first.GetValueOrDefault(one) + count;
                second[other] = second.GetValueOrDefault(other) + count;
            }
        }

        return keys is [{ } left, { } right] && Noun(first, left) is { } before && Noun(second, right) is { } after
            ? $"{before.Form} und {after.Form}"
            : AsWritten(phrase.Forms);
    }

    // „Sterbenden“, which no dictionary has, is written without the ending.
    private static string Nominalised(Phrase phrase)
    {
        string written = AsWritten(phrase.Forms);
        return written.EndsWith("enden", StringComparison.Ordinal) && phrase.Key.EndsWith("ende", StringComparison.Ordinal) ? written[..^1] : written;
    }

    // The noun's nominative in the number that most forms have, that of many on a tie; null where the noun is not known
    // well enough.
    private static (string Form, Cell Cell)? Noun(IReadOnlyDictionary<string, int> forms, string key, bool besideMany = false)
    {
        string written = AsWritten(forms);
        // The lemma must be the one that was read in the sentence: „Akzeptieren“ is no „Akzep-Tiere“.
        NounReading? known = ReadingOf(written, key);
        if (known is null || written.AsSpan(1).ContainsAnyInRange('A', 'Z') || written.AsSpan(1).ContainsAny('Ä', 'Ö', 'Ü'))
        {
            return null;
        }

        if (known.Class.IsAdjectival)
        {
            // „die Zugewanderten“ become „Zugewanderte“: good for one and for many.
            return (NounForms.AdjectivalStem(known.Lemma) + "e", new Cell(Genus.Plural, GrammaticalCase.Nominative));
        }

        Genus genus = IsMany(forms, known.Lemma, besideMany) ? Genus.Plural : known.Class.Genus;
        Cell cell = new(genus, GrammaticalCase.Nominative);
        return (NounForms.Form(known.Lemma, known.Class, cell), cell);
    }

    private static bool IsMany(IReadOnlyDictionary<string, int> forms, string lemma, bool besideMany)
    {
        int one = 0;
        int many = 0;
        foreach ((string form, int count) in forms)
        {
            CellSet cells = Nouns.Readings(form, lemma) is [var first, ..] ? first.Cells : CellSet.None;
            // „Kunden“ may be one in an oblique case, but mostly is many; „Leser“ tells nothing and counts for one.
            bool isMany = cells.Meets(CellSet.Plural) && !string.Equals(form, lemma, StringComparison.Ordinal);
            (one, many) = isMany ? (one, many + count) : (one + count, many);
        }

        return many > 0 && (many >= one || besideMany);
    }

    private static NounReading? ReadingOf(string written, string key)
    {
        foreach (NounReading reading in Nouns.Readings(written))
        {
            // That „Sterbenden“ is declined as „Legenden“ would be a guess.
            bool isKnown = reading.Source == NounSource.List || !key.EndsWith("ende", StringComparison.Ordinal);
            if (isKnown && reading.Source >= NounSource.Suffix && WordFold.Fold(reading.Lemma) == key)
            {
                return reading;
            }
        }

        return null;
    }

    // The most frequent spelling; one with a capital wins where anybody used it, since small nouns are a typing habit.
    private static string AsWritten(IReadOnlyDictionary<string, int> forms)
    {
        string best = string.Empty;
        int most = -1;
        foreach ((string form, int count) in forms)
        {
            int worth = char.IsLower(form[0]) && forms.ContainsKey(char.ToUpperInvariant(form[0]) + form[1..]) ? 0 : count;
            if (worth > most || (worth == most && IsBefore(form, best)))
            {
                (best, most) = (form, worth);
            }
        }

        return IsShouted(best) ? best[..1] + best[1..].ToLowerInvariant() : best;
    }

    // The shorter one, then the one that a dictionary has first.
    private static bool IsBefore(string form, string other) =>
        form.Length == other.Length ? string.CompareOrdinal(form, other) < 0 : form.Length < other.Length;

    // „SPRACHE“ is written loudly; „VHS“ is an abbreviation.
    private static bool IsShouted(string form) => form.Length > 5 && string.Equals(form, form.ToUpperInvariant(), StringComparison.Ordinal);
}
