namespace DialogueMining.Pipeline.Training.Words;

/// <summary>How a form differs from the noun it may belong to.</summary>
internal enum NounForm
{
    /// <summary>Genitive, or plural of a foreign word: „-s“, „-es“.</summary>
    Genitive,

    /// <summary>Plural, or a case of a weak noun.</summary>
    Plural,

    /// <summary>Dative plural: a plural with -n.</summary>
    DativePlural,

    /// <summary>The old dative: „im Hause“.</summary>
    Dative,
}

/// <summary>Undoes the endings of nouns.</summary>
internal static class NounEndings
{
    /// <summary>Endings that decide: whatever stands before them.</summary>
    private static readonly (string Ending, string Lemma)[] Sure =
    [
        ("ungen", "ung"), ("heiten", "heit"), ("keiten", "keit"), ("schaften", "schaft"), ("täten", "tät"), ("ionen", "ion"),
        ("innen", "in"), ("nissen", "nis"), ("nisses", "nis"), ("nisse", "nis"), ("ismen", "ismus"),
        ("lingen", "ling"), ("linge", "ling"), ("lings", "ling"), ("ungs", "ung"),
    ];

    /// <summary>Endings of plurals and cases: what goes, what comes, whether an umlaut goes with it.</summary>
    private static readonly (string Ending, string Lemma, bool Umlaut, NounForm Kind)[] Rules =
    [
        ("es", "", false, NounForm.Genitive), ("s", "", false, NounForm.Genitive),
        ("ens", "e", false, NounForm.Genitive), ("ens", "", false, NounForm.Genitive), ("ses", "s", false, NounForm.Genitive),
        ("e", "", true, NounForm.Plural), ("e", "", false, NounForm.Plural),
        ("en", "", false, NounForm.Plural), ("n", "", false, NounForm.Plural),
        ("er", "", true, NounForm.Plural), ("er", "", false, NounForm.Plural),
        ("", "", true, NounForm.Plural),
        ("en", "", true, NounForm.DativePlural), ("ern", "", true, NounForm.DativePlural), ("ern", "", false, NounForm.DativePlural),
        ("n", "", true, NounForm.DativePlural),
        ("en", "um", false, NounForm.Plural), ("a", "um", false, NounForm.Plural), ("en", "us", false, NounForm.Plural),
        ("en", "a", false, NounForm.Plural), ("en", "is", false, NounForm.Plural), ("i", "us", false, NounForm.Plural),
        ("ien", "ium", false, NounForm.Plural), ("ten", "", false, NounForm.Plural), ("men", "ma", false, NounForm.Plural),
    ];

    /// <summary>The lemma that an ending decides; null where none does.</summary>
    public static string? Decided(string form)
    {
        foreach ((string ending, string lemma) in Sure)
        {
            if (form.Length > ending.Length + 2 && form.EndsWith(ending, StringComparison.Ordinal))
            {
                return form[..^ending.Length] + lemma;
            }
        }

        return null;
    }

    /// <summary>Words that the form may belong to.</summary>
    public static IEnumerable<(string Lemma, NounForm Kind)> Candidates(string form)
    {
        foreach ((string ending, string lemma, bool umlaut, NounForm kind) in Rules)
        {
            if (form.Length > ending.Length + 1 && form.EndsWith(ending, StringComparison.Ordinal)
                && Stem(form[..^ending.Length], ending, umlaut) is { } stem)
            {
                yield return (stem + lemma, kind);
            }
        }
    }

    /// <summary>The stem without the umlaut that goes with the ending; null where it has none to lose.</summary>
    private static string? Stem(string stem, string ending, bool umlaut)
    {
        if (!umlaut)
        {
            return stem;
        }

        string plain = WithoutUmlaut(stem);
        // Only words in -er, -el and -en take an umlaut and nothing else: Väter, Äpfel, Gärten.
        bool fits = ending is not ("" or "n") || plain.EndsWith("er", StringComparison.Ordinal)
            || plain.EndsWith("el", StringComparison.Ordinal) || plain.EndsWith("en", StringComparison.Ordinal);
        return fits && plain != stem ? plain : null;
    }

    /// <summary>The word with its last umlaut undone: „Häus“ to „Haus“; the word itself where it has none.</summary>
    public static string WithoutUmlaut(string word)
    {
        int at = word.LastIndexOfAny(['ä', 'ö', 'ü', 'Ä', 'Ö', 'Ü']);
        if (at < 0)
        {
            return word;
        }

        char plain = word[at] switch { 'ä' => 'a', 'ö' => 'o', 'ü' => 'u', 'Ä' => 'A', 'Ö' => 'O', _ => 'U' };
        return string.Concat(word.AsSpan(0, at), [plain], word.AsSpan(at + 1));
    }
}
