using System.Collections.Frozen;

namespace DialogueMining.Pipeline.Language.Names;

/// <summary>Reads the words of a name: given names and initials, particles, family name.</summary>
internal static class NameParser
{
    private const int MostGiven = 4;
    private const int MostParticles = 3;

    private static readonly FrozenSet<string> Particles = LanguageData.Set("names/particles.txt");
    private static readonly FrozenSet<string> NoNames = LanguageData.Set("names/nouns-after-address.txt");

    /// <summary>The name that begins at a place; empty where none does.</summary>
    public static NameParts Read(NameText words, int at, NameTrust trust)
    {
        int family = SkipGiven(words, at);
        int end = FamilyEnd(words, family, Raised(words[at], trust, family > at));
        if (end > 0)
        {
            return new NameParts(end, words.Between(at, family), words.Between(family, end));
        }

        int last = family - 1;
        bool hasInitialOnly = family > at && !NameLists.IsGiven(words[last]);
        if (family == at || hasInitialOnly)
        {
            return new NameParts(at, string.Empty, string.Empty);
        }

        // „Karl Friedrich“ and „Herr Otto“: the last given name is the family name.
        bool isFamily = last > at || (trust >= NameTrust.Strong && NameLists.IsFamily(words[last].Folded));
        return isFamily
            ? new NameParts(family, words.Between(at, last), words[last].Form)
            : new NameParts(family, words.Between(at, family), string.Empty);
    }

    /// <summary>Behind a given name or an initial nearly any word that is no word of the language is a family name.</summary>
    private static NameTrust Raised(NameWord first, NameTrust trust, bool hasGiven)
    {
        NameTrust least = !hasGiven ? NameTrust.None : NameLists.IsSureGiven(first) ? NameTrust.Shaped : NameTrust.Weak;
        return trust > least ? trust : least;
    }

    /// <summary>The place behind given names and initials.</summary>
    private static int SkipGiven(NameText words, int at)
    {
        int next = at;
        while (next < at + MostGiven && IsGivenOrInitial(words, next))
        {
            next = words.SkipHyphen(words.SkipPoint(next + 1));
        }

        return next;
    }

    private static bool IsGivenOrInitial(NameText words, int at) =>
        NameLists.IsGiven(words[at]) || (words[at].IsInitial && words[words.SkipPoint(at + 1) - 1].Form.EndsWith('.'));

    /// <summary>The place behind a family name with its particles; 0 where there is none.</summary>
    private static int FamilyEnd(NameText words, int at, NameTrust trust)
    {
        int name = at;
        while (name < at + MostParticles && IsParticle(words, name))
        {
            name++;
        }

        return IsFamily(words[name], trust, hasParticle: name > at) ? name + 1 : 0;
    }

    private static bool IsParticle(NameText words, int at) =>
        Particles.Contains(words[at].Folded) && (words[at + 1].IsCapital || Particles.Contains(words[at + 1].Folded));

    private static bool IsFamily(NameWord word, NameTrust trust, bool hasParticle)
    {
        if (!word.IsCapital)
        {
            return trust >= NameTrust.Strong && !hasParticle && IsSmallFamily(word);
        }

        if (IsNoName(word))
        {
            return false;
        }

        return NameLists.IsFamily(word.Folded)
            ? trust > NameTrust.None || !NameLists.IsCommon(word.Form)
            : IsUnlistedFamily(word, trust, hasParticle);
    }

    private static bool IsUnlistedFamily(NameWord word, NameTrust trust, bool hasParticle) => trust switch
    {
        NameTrust.None => false,
        NameTrust.Weak => IsUnknown(word),
        NameTrust.Shaped => IsUnknown(word) || NameLists.IsFamilyShaped(word.Folded),
        NameTrust.Strong => !NameLists.IsCommon(word.Form) || NameLists.IsFamilyShaped(word.Folded),
        _ => !hasParticle || !NameLists.IsCommon(word.Form),
    };

    private static bool IsNoName(NameWord word) =>
        word.Form.Length < 2 || StopWords.Contains(word.Folded) || NameLists.IsPlace(word.Folded) || NoNames.Contains(word.Folded);

    private static bool IsUnknown(NameWord word) => word.Form.Any(CharKinds.IsLower) && NameLists.IsStrange(word.Form);

    /// <summary>„frau schulz“, but not „frau lange warten lassen“.</summary>
    private static bool IsSmallFamily(NameWord word) =>
        word.IsLetters && NameLists.IsFamily(word.Folded) && NameLists.IsNoun(word.Form);
}
