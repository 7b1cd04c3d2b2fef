using System.Collections.Frozen;
using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Language.Compounds;

/// <summary>Finds the word that the first part of a compound stands for: „förderungs“ for Förderung, „sprach“ for Sprache.</summary>
internal sealed class ModifierFinder(IFormSource forms)
{
    private const int FarMore = 10;
    private static readonly string[] Links = ["s", "es", "n", "en", "ns", "ens"];
    private static readonly FrozenSet<string> Listed = LanguageData.Lines("compound-modifiers.txt")
        .Where(line => !line.EndsWith('-')).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Barred = LanguageData.Lines("compound-modifiers.txt")
        .Where(line => line.EndsWith('-')).Select(line => line.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ListedLookup = Listed.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the part is one of the list: it stands before any noun.</summary>
    public static bool IsListed(ReadOnlySpan<char> part) => ListedLookup.Contains(part);

    /// <summary>The lemma of a first part, in small letters; null where it is none.</summary>
    public string? LemmaOf(string part)
    {
        if (Listed.Contains(part))
        {
            return part;
        }

        // „frei“ and „fest“ part from their verbs, but „Freibad“ and „Festnetz“ have them as adjectives.
        bool prefix = Barred.Contains(part) || VerbPrefixes.IsInseparable(part) || (VerbPrefixes.IsSeparable(part) && !forms.IsAdjective(part));
        return prefix ? null : AsFoldedVerb(part) ?? AsNoun(part) ?? (forms.IsAdjective(part) ? part : AsShortened(part) ?? AsVerb(part));
    }

    private string? AsNoun(string part)
    {
        if (forms.NounOf(part) is { } whole)
        {
            return whole;
        }

        foreach (string link in Links)
        {
            if (part.Length > link.Length + 2 && part.EndsWith(link, StringComparison.Ordinal)
                && forms.NounOf(part.AsSpan(0, part.Length - link.Length)) is { } lemma && Fits(lemma, link))
            {
                return lemma;
            }
        }

        return null;
    }

    /// <summary>-s never follows a final s, -n only e; plurals are believed only as forms of their own.</summary>
    private static bool Fits(string lemma, string link) => link switch
    {
        "s" => lemma[^1] is not ('s' or 'ß' or 'z' or 'x' or 'e'),
        "es" => lemma[^1] is not ('e' or 'n'),
        "n" or "ns" => lemma[^1] == 'e',
        "en" => lemma[^1] is not ('e' or 'n'),
        _ => lemma[^1] is 'z' or 't',
    };

    /// <summary>„sprach“ for Sprache, „hilfs“ for Hilfe, „finanz“ for Finanzen, „weihnachts“ for Weihnachten.</summary>
    private string? AsShortened(string part)
    {
        string bare = part.EndsWith('s') && part.Length > 4 ? part[..^1] : part;
        return new[] { part + "e", part + "en", bare + "e", bare + "en" }
            .FirstOrDefault(form => form.Length > 4 && forms.NounOf(form) is { } lemma && lemma.Length == form.Length);
    }

    /// <summary>„rechen“ for rechnen, which is far more frequent than the rake; „zeichen“ is the sign.</summary>
    private string? AsFoldedVerb(string part)
    {
        string verb = part.Length > 4 && part.EndsWith("en", StringComparison.Ordinal) ? part[..^2] + "nen" : string.Empty;
        return verb.Length > 0 && forms.IsInfinitive(verb) && forms.Count(verb) > FarMore * forms.Count(part) ? verb : null;
    }

    /// <summary>„schreib“ for schreiben, „bade“ for baden, „wander“ for wandern.</summary>
    private string? AsVerb(string part)
    {
        string stem = part.EndsWith('e') ? part[..^1] : part;
        return new[] { stem + "en", part + "n" }.FirstOrDefault(form => form.Length > 4 && forms.IsInfinitive(form));
    }
}
