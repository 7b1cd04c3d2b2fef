using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Training.Morphology;

/// <summary>Puts forms together into nouns: which form is the dictionary form, what is its plural, what its genitive.</summary>
/// <param name="evidence">What was seen of each form.</param>
/// <param name="adjectives">Adjectives in their base form.</param>
/// <param name="fewestSightings">Times that a noun must be seen with an article or an adjective.</param>
/// <param name="known">Nouns whose last part lends its plural to compounds that were not seen in the plural.</param>
internal sealed class NounInduction(NounEvidence evidence, IReadOnlySet<string> adjectives, NounLexicon known, int fewestSightings)
{
    /// <summary>Share that one gender needs among the singular ones.</summary>
    private const double ClearGender = 0.8;

    /// <summary>Share of sightings that must be singular beyond doubt; plurals stay under 0.02, „Leute“ is one.</summary>
    private const double SingularShare = 0.04;

    /// <summary>Share of „Jugendlicher“ beside „Jugendliche“ from which a noun is declined as an adjective; „Spitzer“ is a name.</summary>
    private const double AdjectivalShare = 0.02;

    /// <summary>Share of clear singulars from which a form is another noun and no plural.</summary>
    private const double MostSingular = 0.1;

    /// <summary>A noun seen this often and hardly ever in the plural is not counted („Teilhabe“).</summary>
    private const double OftenSeen = 60;

    private const double RarelyCounted = 0.004;

    /// <summary>The same for infinitives as nouns: „das Treffen“ is counted, „das Denken“ is not.</summary>
    private const double RarelyCountedInfinitive = 0.05;

    /// <summary>Sightings from which a plural is believed.</summary>
    private const double FewestPlurals = 1.5;

    /// <summary>„-es“ is taken from this share of „-s“ on: both are good, and the longer one is the written one.</summary>
    private const double EnoughLongGenitives = 0.25;

    /// <summary>„Zwist, Frist“ only look like „Tourist“.</summary>
    private const int ShortestWeak = 5;

    private static readonly Genus[] Genders = [Genus.Masculine, Genus.Feminine, Genus.Neuter];

    private static readonly CellSet NotDativePlural = new((ushort)(CellSet.Plural.Bits & ~CellSet.Of(GrammaticalCase.Dative).Bits));

    private static readonly CellSet NotGenitive =
        new((ushort)(CellSet.Singular.Bits & ~CellSet.Of(GrammaticalCase.Genitive).Bits));

    private static readonly CellSet SingularOblique = CellSet.Singular
        & (CellSet.Of(GrammaticalCase.Genitive) | CellSet.Of(GrammaticalCase.Dative) | CellSet.Of(GrammaticalCase.Accusative));

    /// <summary>„das“: nominative and accusative of the neuter.</summary>
    private static readonly CellSet ClearNeuter = CellSet.Of(Genus.Neuter)
        & (CellSet.Of(GrammaticalCase.Nominative) | CellSet.Of(GrammaticalCase.Accusative));

    private static readonly CellSet NominativeOrNeuter = ClearNeuter | (CellSet.Of(Genus.Masculine) & CellSet.Of(GrammaticalCase.Nominative));

    private static readonly CellSet SingularGenitive = CellSet.Singular & CellSet.Of(GrammaticalCase.Genitive)
        & (CellSet.Of(Genus.Masculine) | CellSet.Of(Genus.Neuter));

    private static readonly string[] MasculinePlurals =
        ["e", "¨e", "=", "¨", "en", "n", "s", "¨er", "se", "us>en"];

    private static readonly string[] FemininePlurals = ["en", "n", "nen", "¨e", "s", "¨", "se", "a>en", "is>en"];

    private static readonly string[] NeuterPlurals =
        ["e", "¨er", "er", "=", "s", "en", "n", "um>en", "um>a", "a>en", "on>en", "se", "ien", "¨", "¨e"];

    /// <summary>The class of the form as a dictionary form, as in nouns.txt; null where it is none.</summary>
    public string? ClassOf(string form)
    {
        GenusCounts counts = evidence.Counts(form);
        if (counts.Singular < fewestSightings || !IsSeenAsSingular(form) || IsInflected(form) || IsStrongNeuter(form))
        {
            return null;
        }

        if (IsAdjectival(form))
        {
            double others = counts.Masculine + counts.Feminine + counts.Plural + evidence.Counts(form + "n").Plural;
            return counts.Neuter > others ? "a n" : "a mf";
        }

        Genus genus = Genders.MaxBy(counts.Of);
        return counts.Of(genus) < ClearGender * counts.Singular || !IsClear(form, genus) ? null : Describe(form, genus);
    }

    // „im Akkord, des Akkords“ does not tell masculine from neuter; „den Akkord“ does.
    private bool IsClear(string form, Genus genus)
    {
        int clear = evidence.CountWithin(form, CellSet.Of(genus) | CellSet.Plural);
        return clear > 1 && Genders.Where(other => other != genus)
            .All(other => evidence.CountWithin(form, other == Genus.Feminine && MayBeOwnPlural(form) ? CellSet.Of(other) : CellSet.Of(other) | CellSet.Plural) * 3 < clear);
    }

    // „die Minister, die Gutachten“ are plurals and tell no feminine; „Jugendlicher“, „Arbeiten“ and „Kandidaten“, which is
    // never „ein Kandidaten“, are forms of other words.
    private bool MayBeOwnPlural(string form) =>
        form is [.., 'e', 'r' or 'l' or 'n'] && !adjectives.Contains(form[..^2].ToLowerInvariant())
        && (form[^1] != 'n' || (!IsSingular(form[..^1]) && !IsSingular(form[..^2]) && evidence.CountWithin(form, NominativeOrNeuter) > 1));

    private string Describe(string form, Genus genus)
    {
        string letter = genus switch { Genus.Masculine => "m", Genus.Feminine => "f", _ => "n" };
        string? weak = genus == Genus.Masculine ? WeakEnding(form) : null;
        string plural = weak ?? PluralOf(form, genus);
        weak ??= genus == Genus.Masculine && plural is "en" or "n" && HasWeakEnding(form) ? plural : null;
        string genitive = genus == Genus.Feminine ? string.Empty : weak ?? GenitiveOf(form);
        return $"{letter} {plural} {genitive}".TrimEnd();
    }

    // „ein Ganzes“ is a form of ganz.
    private bool IsStrongNeuter(string form) =>
        form.EndsWith("es", StringComparison.Ordinal) && adjectives.Contains(form[..^2].ToLowerInvariant());

    // „die Beine“ might be a feminine; „eine Beine“ is what would prove it.
    private bool IsSeenAsSingular(string form) =>
        evidence.CountWithin(form, CellSet.Singular) >= Math.Max(2, SingularShare * evidence.Total(form));

    // „des Dialogs“, „den Menschen“: a form that another one explains.
    private bool IsInflected(string form)
    {
        double sightings = evidence.Total(form);
        if (form.EndsWith('s') && evidence.CountWithin(form, SingularGenitive) > 0.5 * sightings)
        {
            return ((string[])["s", "es", "ses"]).Any(ending =>
                form.EndsWith(ending, StringComparison.Ordinal) && IsSingular(form[..^ending.Length]));
        }

        return ((string[])["n", "en"]).Any(ending =>
            form.EndsWith(ending, StringComparison.Ordinal)
            && evidence.Counts(form[..^ending.Length]) is { } shorter
            && shorter.Singular >= fewestSightings
            && (IsWeak(form[..^ending.Length], form) || evidence.Counts(form).Plural > evidence.Counts(form).Singular));
    }

    private bool IsSingular(string form) => evidence.Counts(form).Singular >= 2;

    private bool IsWeak(string form, string oblique) =>
        evidence.Counts(form) is { } counts && counts.Masculine > counts.Feminine + counts.Neuter
        && evidence.CountWithin(oblique, ClearNeuter) * 5 < evidence.CountWithin(oblique, SingularOblique)
        && evidence.CountWithin(oblique, SingularOblique) > 2 + evidence.CountWithin(form, SingularOblique);

    private string? WeakEnding(string form) =>
        ((string[])["n", "en"]).FirstOrDefault(ending => IsWeak(form, form + ending));

    // „Kantonist“ was not seen often enough in the singular, its ending tells.
    private bool HasWeakEnding(string form) =>
        form.Length > ShortestWeak && known.FindByParts(form) is { Source: > NounSource.Guess } found && found.Classes[0].Genitive is "en" or "n";

    private bool IsAdjectival(string form)
    {
        if (!form.EndsWith('e') || form.Length < 5)
        {
            return false;
        }

        string stem = form[..^1];
        string small = stem.ToLowerInvariant();
        if (!adjectives.Contains(small) && !adjectives.Contains(small + "e"))
        {
            return false;
        }

        GenusCounts counts = evidence.Counts(form);
        return counts.Neuter > counts.Masculine + counts.Feminine
            ? IsAdjectivalNeuter(form)
            : evidence.Count(stem + "en") > 1
                && evidence.Count(stem + "er") > AdjectivalShare * evidence.Count(form)
                && evidence.Counts(stem).Singular < counts.Singular;
    }

    // „das Machbare, des Machbaren, im Machbaren“
    private bool IsAdjectivalNeuter(string form) =>
        evidence.CountMeeting(form + "n", SingularOblique) > 1 && evidence.CountMeeting(form + "s", CellSet.Singular) == 0;

    private string PluralOf(string form, Genus genus)
    {
        (string rule, double count) = SeenPlural(form, genus);
        double singular = evidence.Counts(form).Of(genus);
        bool infinitive = genus == Genus.Neuter && rule == "=" && form.EndsWith("en", StringComparison.Ordinal);
        bool uncounted = (singular > OftenSeen && count < RarelyCounted * singular)
            || (infinitive && count < RarelyCountedInfinitive * singular);
        string usual = UsualPlural(form, genus);
        return uncounted ? "-" + usual.TrimStart('-') : count < FewestPlurals ? usual : rule;
    }

    // The plural that was seen most. „die Kumpels“ is how people talk: where „die Kumpel“ was seen too, it is the written one.
    private (string Rule, double Count) SeenPlural(string form, Genus genus)
    {
        string[] rules = genus switch
        {
            Genus.Masculine => MasculinePlurals,
            Genus.Feminine => FemininePlurals,
            _ => NeuterPlurals,
        };
        double bare = Fits(form, "=") ? evidence.CountApart(form, genus) : 0;
        (string rule, double count) = rules
            .Where(rule => Fits(form, rule))
            .Select(rule => (rule, rule == "=" ? bare : PluralCount(form, rule)))
            .MaxBy(pair => pair.Item2);
        return rule == "s" && bare >= FewestPlurals ? ("=", count) : (rule, count);
    }

    private static bool Fits(string form, string rule) => rule switch
    {
        "n" => form.EndsWith('e') || form.EndsWith("el", StringComparison.Ordinal) || form.EndsWith("er", StringComparison.Ordinal),
        "en" => !form.EndsWith('e'),
        "e" => !form.EndsWith('e'),
        "nen" => form.EndsWith("in", StringComparison.Ordinal),
        "se" => form.EndsWith('s'),
        "=" => form is [.., 'e', 'r' or 'l' or 'n'] or [.., 'e', 'i', 'n'] or [.., 'e' or 's'],
        "¨" when form is not [.., 'e', 'l' or 'r' or 'n'] => false,
        _ when rule.Contains('>', StringComparison.Ordinal) || rule is "¨" or "¨e" or "¨er" => NounForms.Plural(form, rule) is { } plural
            && plural != form && plural != form + rule.TrimStart('¨'),
        _ => true,
    };

    // The dative plural counts too, but not more than the nominative: „den Staaten“ speaks for Staaten, not for Staate.
    private double PluralCount(string form, string rule)
    {
        string plural = NounForms.Plural(form, rule);
        double count = evidence.CountMeeting(plural, NotDativePlural);
        if (IsOtherWord(form, rule, plural, count) || evidence.CountWithin(plural, NotGenitive) > MostSingular * evidence.Total(plural))
        {
            return 0;
        }

        bool takesN = plural.EndsWith('e') || plural.EndsWith("er", StringComparison.Ordinal)
            || plural.EndsWith("el", StringComparison.Ordinal);
        return takesN ? count + Math.Min(count, evidence.CountMeeting(plural + "n", CellSet.Plural)) : count;
    }

    // „der Sieger“ is no plural of Sieg, „Handwerker“ (beside „Handwerkerin“) none of Handwerk, „Herden“ none of Herd.
    private bool IsOtherWord(string form, string rule, string plural, double count) => rule switch
    {
        "er" => evidence.Count(plural + "s") > 0 || evidence.Count(plural + "in") > 0,
        "en" => evidence.Counts(form + "e").Singular > count,
        _ => false,
    };

    // A noun that was not seen in the plural is counted as its last part is: „Sinneswandel“ as Wandel, „Fortkommen“ as any infinitive.
    private string UsualPlural(string form, Genus genus)
    {
        (IReadOnlyList<NounClass> classes, NounSource source) = known.FindByParts(form);
        NounClass[] heads = source > NounSource.Guess ? [.. classes.Where(each => each.Genus == genus)] : [];
        string? plural = heads.FirstOrDefault(each => each.Plural != "-")?.Plural;
        bool uncounted = heads.Length > 0 && !heads[0].IsCountable && !(source == NounSource.Head && HasPrefix(form));
        return (uncounted ? "-" : string.Empty) + (plural?.TrimStart('-') ?? (genus, form) switch
        {
            (Genus.Feminine, [.., 'e'] or [.., 'e', 'r' or 'l']) => "n",
            (Genus.Feminine, _) => "en",
            (_, [.., 'e', 'r' or 'l' or 'n']) => "=",
            (_, [.., 'a' or 'e', 'u']) => "e",
            (_, [.., 'a' or 'o' or 'i' or 'u' or 'y']) => "s",
            (_, [.., 'e']) => "n",
            _ => "e",
        });
    }

    // „Entdeckung“ comes from entdecken and is no sort of Deckung.
    private static bool HasPrefix(string form) => VerbPrefixes.Of(form.ToLowerInvariant()).Any(prefix => prefix.Kind == VerbPrefixKind.Stays);

    private string GenitiveOf(string form)
    {
        int longer = evidence.Count(form + "es");
        int shorter = evidence.Count(form + "s");
        return (longer, shorter) switch
        {
            (0, 0) => string.Empty,
            _ => longer > EnoughLongGenitives * shorter ? "es" : "s",
        };
    }
}
