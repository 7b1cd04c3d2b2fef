using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>Finds out what a noun's form is, and writes nouns in other forms.</summary>
internal static class Nouns
{
    private static readonly FormMemory<string, NounReading[]> KnownReadings = new(Read);

    private static readonly NounLexicon Lexicon = NounLexicon.Load();

    /// <summary>Endings of inflected forms, and what the dictionary form has in their place.</summary>
    private static readonly (string Ending, string Instead)[] Cuts =
    [
        ("n", ""), ("en", ""), ("e", ""), ("er", ""), ("ern", ""), ("s", ""), ("es", ""), ("nen", ""), ("ns", ""),
        ("ens", ""), ("ses", "s"), ("se", "s"), ("sen", "s"), ("ien", ""), ("en", "um"), ("en", "a"), ("en", "us"),
        ("en", "is"), ("en", "on"), ("a", "um"), ("ums", "um"),
    ];

    private const string PluralNisse = "nisse";

    private static readonly string[] PluralRules =
        ["e", "en", "n", "er", "s", "¨e", "¨er", "¨", "se", "nen", "um>en", "um>a", "us>en", "us>i", "a>en", "on>en", "os>en", "is>en", "o>i", "o>en", "ien", "aal>äle"];

    private static readonly (IReadOnlyList<NounClass> Classes, NounSource Source) Adjectival =
        ([NounClass.Parse("a mf")], NounSource.Suffix);

    private static readonly NounClass Infinitive = NounClass.Parse("n - s");

    /// <summary>Cells for forms of nouns that are declined as adjectives: any declension may hold.</summary>
    private static readonly Declension[] Declensions = [Declension.Strong, Declension.Weak, Declension.Mixed];

    /// <summary>Whether a list has the noun under this dictionary form.</summary>
    public static bool Contains(string lemma) => Lexicon.Contains(lemma);

    /// <summary>Whether the part can begin a compound: a noun, with or without what links it („Bildungs“, „Sprach“).</summary>
    public static bool IsFirstPart(string part) => Lexicon.IsFirstPart(part.ToLowerInvariant());

    /// <summary>The noun by its dictionary form, the usual reading first; never empty.</summary>
    public static IEnumerable<NounReading> OfLemma(string lemma)
    {
        (IReadOnlyList<NounClass> classes, NounSource source) = IsAdjectival(lemma) ? Adjectival : Lexicon.Find(lemma);
        return classes.Select(noun => new NounReading(lemma, noun, source, CellSet.None));
    }

    /// <summary>What the form can be, best known first; never empty.</summary>
    public static IReadOnlyList<NounReading> Readings(string form) => KnownReadings.Of(form);

    private static NounReading[] Read(string form)
    {
        List<NounReading> readings = IsPluralInNisse(form) ? [] : [.. OfLemma(form).Select(reading => WithCells(form, reading))];
        foreach (string lemma in Candidates(form).Distinct().Where(lemma => lemma != form))
        {
            readings.AddRange(OfLemma(lemma).Select(reading => WithCells(form, reading))
                .Where(reading => !reading.Cells.IsEmpty));
        }

        if (readings.TrueForAll(reading => reading.Source != NounSource.List) && IsInfinitive(form))
        {
            readings.Insert(0, WithCells(form, new NounReading(form, Infinitive, NounSource.List, CellSet.None)));
        }

        return [.. readings.OrderByDescending(reading => reading.Source)];
    }

    // „Bedürfnisse“ is no noun in -e.
    private static bool IsPluralInNisse(string form) => form.Length > PluralNisse.Length + 2 && form.EndsWith(PluralNisse, StringComparison.Ordinal) && !Lexicon.Contains(form);

    // „das Respektieren und Wertschätzen“: what no list has as a noun and what is a verb in small letters.
    private static bool IsInfinitive(string form)
    {
        string small = Letters.Small(form);
        return VerbLexicon.LooksInfinitive(small)
            && (small.EndsWith("ieren", StringComparison.Ordinal) || VerbLexicon.Contains(small)
                || WordAnalyzer.Analyze(small) is { Source: WordSource.Known } known && known.Readings[0].Lemma == small);
    }

    /// <summary>Readings of the form as one of this noun; empty where it is none.</summary>
    public static IReadOnlyList<NounReading> Readings(string form, string lemma)
    {
        NounReading[] readings =
            [.. OfLemma(lemma).Select(reading => WithCells(form, reading)).Where(reading => !reading.Cells.IsEmpty)];
        return readings.Length == 0 || IsForeignPlural(form, readings[0]) ? [.. OtherPlurals(form, lemma), .. readings] : readings;
    }

    // „Jeeps, Skateboards“: a noun that no list and no ending knows is a foreign one more often than not.
    private static bool IsForeignPlural(string form, NounReading reading) =>
        reading.Source == NounSource.Guess && reading.Class.Plural != "s" && form == reading.Lemma + "s";

    // The lexicon may know another plural, or none: „Wracke, Wracks“.
    private static IEnumerable<NounReading> OtherPlurals(string form, string lemma) =>
        from rule in PluralRules
        let plural = NounForms.Plural(lemma, rule)
        where plural == form || plural + "n" == form
        orderby plural == form ? 0 : 1
        let noun = OfLemma(lemma).First()
        let changed = noun with { Class = noun.Class with { Plural = rule, IsAdjectival = false }, Source = NounSource.Guess }
        select WithCells(form, changed);

    // „Fahnenflüchtige, Abgeordneter, Ganzes“
    private static bool IsAdjectival(string lemma)
    {
        string stem = NounForms.AdjectivalStem(lemma);
        if (stem.Length < 3 || stem.Length == lemma.Length || lemma[^1] == 'n' || Lexicon.Contains(lemma))
        {
            return false;
        }

        string small = Letters.Small(stem);
        if (lemma[^1] == 'r')
        {
            // „Abgeordneter, Beauftragter“ but „Kühler, Halter“: participles only.
            return Lexicon.Find(stem + "e").Classes[0].IsAdjectival
                || (AdjectiveLexicon.ContainsStem(small) && small is [.., 'g' or 'h' or 'l' or 'n' or 'e', 't'] or [.., 'e', 'n', 'd']);
        }

        return AdjectiveLexicon.ContainsStem(small) || (!Lexicon.IsCompound(lemma) && AdjectiveLexicon.HasHead(small));
    }

    private static NounReading WithCells(string form, NounReading reading)
    {
        CellSet cells = CellSet.None;
        NounClass noun = reading.Class;
        CellSet possible = (noun.Genus == Genus.Plural ? CellSet.None : CellSet.Of(noun.Genus))
            | (noun.Plural != "-" ? CellSet.Plural : CellSet.None);
        if (noun.IsAdjectival)
        {
            possible = CellSet.All;
        }

        foreach (Cell cell in possible.Each())
        {
            cells |= IsForm(form, reading, cell) ? CellSet.Of(cell) : CellSet.None;
        }

        return reading with { Cells = cells };
    }

    private static bool IsForm(string form, NounReading reading, Cell cell) =>
        reading.Class.IsAdjectival
            ? Declensions.Any(each => NounForms.Form(reading.Lemma, reading.Class, cell, each) == form)
            : NounForms.Form(reading.Lemma, reading.Class, cell) == form || IsOtherGenitive(form, reading, cell);

    // „des Dialogs“ and „des Dialoges“ are both good.
    private static bool IsOtherGenitive(string form, NounReading reading, Cell cell) =>
        cell is { Case: GrammaticalCase.Genitive, Genus: Genus.Masculine or Genus.Neuter }
        && reading.Class.Genitive is "" or "s" or "es"
        && (form == reading.Lemma + "s" || form == reading.Lemma + "es");

    private static IEnumerable<string> Candidates(string form)
    {
        yield return Letters.WithoutUmlaut(form);
        foreach ((string ending, string instead) in Cuts)
        {
            if (form.Length > ending.Length + 1 && form.EndsWith(ending, StringComparison.Ordinal))
            {
                string stem = form[..^ending.Length] + instead;
                yield return stem;
                yield return Letters.WithoutUmlaut(stem);
            }
        }
    }
}
