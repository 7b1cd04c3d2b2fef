using System.Collections.Frozen;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Language.Names;

/// <summary>Finds the names of people in a text. What it cannot tell from a word of the language it leaves.</summary>
internal sealed class PersonReader(NameText words)
{
    private static readonly FrozenSet<string> BeforeSaints = LanguageData.Set("names/words-before-saints.txt");
    private static readonly FrozenSet<string> BeforeWomen = LanguageData.Set("names/words-before-a-woman.txt");
    private static readonly FrozenSet<string> SpeakingVerbs =
        LanguageData.Lines("names/speaking-verbs.txt").ToFrozenSet(StringComparer.Ordinal);

    private readonly List<PersonalMatch> _found = [];

    /// <summary>The names, in order.</summary>
    public IReadOnlyList<PersonalMatch> Read()
    {
        int at = 0;
        while (at < words.Count)
        {
            int end = ReadTitled(at);
            end = end > at ? end : ReadGiven(at);
            end = end > at ? end : ReadInitials(at);
            end = end > at ? end : new SignatureReader(words).Read(at, Add);
            at = Math.Max(end, at + 1);
        }

        return _found;
    }

    /// <summary>„Frau Dr. Schulz“, „Stadträtin Meyer-Lüdenscheid“.</summary>
    private int ReadTitled(int at)
    {
        TitleChain chain = TitleChain.Read(words, at);
        if (chain.End == at || (chain.IsOfficeOnly && IsNamedAfter(at)))
        {
            return at;
        }

        NameTrust trust = Trust(at, chain);
        NameParts name = NameParser.Read(words, chain.End, trust);
        bool isSure = !name.IsEmpty && !NameLists.IsFamous(words.Between(at, name.End)) && (name.Family.Length > 0 || trust > NameTrust.Weak || NameLists.IsSureGiven(words[name.End - 1]));
        return isSure ? Add(chain.Name, name, chain.Gender) : at;
    }

    private NameTrust Trust(int at, TitleChain chain)
    {
        if (chain.Gender == NameGender.Man)
        {
            return NameTrust.Certain;
        }

        bool isNoun = chain.Gender == NameGender.Woman && BeforeWomen.Contains(words[at - 1].Folded);
        return isNoun && chain.End == at + 1 ? NameTrust.None : chain.IsOfficeOnly ? NameTrust.Weak : NameTrust.Strong;
    }

    /// <summary>„Karin Schulz“; a given name alone where a verb says that somebody speaks.</summary>
    private int ReadGiven(int at)
    {
        if (!NameLists.IsGiven(words[at]) || IsNamedAfter(at))
        {
            return at;
        }

        NameParts name = NameParser.Read(words, at, NameTrust.Weak);
        string written = words.Between(at, name.End);
        if (NameLists.IsFamous(written) || NameLists.IsNamedThing(words[name.End].Folded))
        {
            return name.End;
        }

        bool isSure = NameLists.IsSureGiven(words[at]);
        bool isName = name.Family.Length > 0
            ? isSure || NameLists.IsFamily(words[name.End - 1].Folded)
            : isSure && IsSpeaker(at, name.End);
        return isName ? Add(at, name, NameGender.Open) : at;
    }

    /// <summary>„Sankt Martin“, „Zeche Minister Stein“: the word before makes a thing of the name.</summary>
    private bool IsNamedAfter(int at) => BeforeSaints.Contains(words[words[at - 1].Form == "." ? at - 2 : at - 1].Folded);

    private bool IsSpeaker(int at, int end) =>
        SpeakingVerbs.Contains(words[end].Form) || (at == 0 && words[end].Form == ":");

    /// <summary>„K. Schulz“, but not „A. Spielplatz“ or „z. B. Schulen“.</summary>
    private int ReadInitials(int at)
    {
        if (!words[at].IsInitial || words[at - 1].Form is [_, '.'] || (words[at - 1].Form == "." && words[at - 2].Form.Length == 1))
        {
            return at;
        }

        NameParts name = NameParser.Read(words, at, NameTrust.None);
        bool isName = name.Given.Length > 0 && name.Family.Length > 0
            && !NameLists.IsNamedThing(words[name.End].Folded)
            && (at > 0 || IsListedOnly(words[name.End - 1]));
        return isName ? Add(at, name, NameGender.Open) : at;
    }

    // At the beginning of a note „A.“ is rather the first of a list.
    private static bool IsListedOnly(NameWord family) => NameLists.IsFamily(family.Folded) && !NameLists.IsCommon(family.Form);

    private int Add(int first, NameParts name, NameGender gender)
    {
        TextSpan span = new(words[first].Start, words[name.End - 1].End - words[first].Start);
        NameGender told = gender == NameGender.Open && name.Given.Length > 0 ? NameLists.GenderOf(WordFold.Fold(name.Given.Split(' ')[0])) : gender;
        _found.Add(new PersonalMatch(span, PersonalKind.Person, new PersonName(name.Given, name.Family, told)));
        return name.End;
    }
}
