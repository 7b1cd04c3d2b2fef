using System.Collections.Frozen;

namespace DialogueMining.Pipeline.Language.Names;

/// <summary>Finds the name that ends a note: „gez. Schulz“, „(Petra)“, „– K. Schulz“, „Grüße, Karin“.</summary>
internal sealed class SignatureReader(NameText words)
{
    private static readonly FrozenSet<string> Words = LanguageData.Set("names/signature-words.txt");

    /// <summary>Reads a signature that begins at a place.</summary>
    /// <param name="at">The place.</param>
    /// <param name="add">Takes the name's first place, its words and whom it is for; gives the place behind it.</param>
    /// <returns>The place behind it; where it was asked for if there is none.</returns>
    public int Read(int at, Func<int, NameParts, NameGender, int> add)
    {
        int first = Begin(at, out string? closing, out NameTrust trust);
        if (first < 0)
        {
            return at;
        }

        NameParts name = NameParser.Read(words, first, trust);
        bool isName = name.Family.Length > 0 || (name.Given.Length > 0 && NameLists.IsSureGiven(words[name.End - 1]));
        bool isLast = name.End + (closing is null ? 0 : 1) >= words.Count && (closing is null || words[name.End].Form == closing);
        return isName && isLast ? add(first, name, NameGender.Open) : at;
    }

    private int Begin(int at, out string? closing, out NameTrust trust)
    {
        string word = words[at].Folded;
        closing = null;
        trust = NameTrust.None;
        if (word is "(" or "[")
        {
            closing = word == "(" ? ")" : "]";
            return at + 1;
        }

        if (Words.Contains(word))
        {
            trust = NameTrust.Weak;
            int next = words.SkipPoint(at + 1);
            return words[next].Form is "," or ":" ? next + 1 : next;
        }

        return at > 0 && words[at].Form is "–" or "—" or "-" or "/" ? at + 1 : -1;
    }
}
