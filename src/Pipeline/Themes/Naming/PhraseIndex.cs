using System.Collections.Frozen;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Themes.Features;

namespace DialogueMining.Pipeline.Themes.Naming;

/// <summary>Collects the words and noun phrases of a round's statements: what labels and keywords are made of.</summary>
internal sealed class PhraseIndex
{
    private const int FewestLetters = 3;

    private static readonly FrozenSet<string> VagueNouns = LanguageData.Set("vague-nouns.txt");
    private static readonly FrozenSet<string> VagueAdjectives = LanguageData.Set("vague-adjectives.txt");

    // „Fördern und Fordern“, „Einheit in Vielfalt“.
    private static readonly FrozenSet<string> Links = FrozenSet.ToFrozenSet(["und", "in", "mit", "ohne", "für", "statt"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> PersonTitles =
        FrozenSet.ToFrozenSet(["Herr", "Herrn", "Frau", "Fr.", "Hr.", "Dr.", "Prof."], StringComparer.Ordinal);

    // „Lesen“ and „liest“ are told apart, so that a noun is written as one.
    private readonly Dictionary<string, Entry> _nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _others = new(StringComparer.Ordinal);
    private readonly List<Entry> _entries = [];

    private PhraseIndex()
    {
    }

    /// <summary>The phrases, in the order of their first occurrence.</summary>
    public static IReadOnlyList<Phrase> Of(IReadOnlyList<AnnotatedStatement> statements)
    {
        PhraseIndex index = new();
        for (int statement = 0; statement < statements.Count; statement++)
        {
            foreach (Sentence sentence in statements[statement].Content.Sentences)
            {
                index.Add(sentence.Tokens, statement);
            }
        }

        List<Phrase> phrases = new(index._entries.Count);
        foreach (Entry entry in index._entries)
        {
            phrases.Add(new Phrase(entry.Key, entry.Statements, entry.Forms, phrases.Count, entry.Rank));
        }

        return phrases;
    }

    private void Add(IReadOnlyList<Token> tokens, int statement)
    {
        for (int index = 0; index < tokens.Count; index++)
        {
            Token token = tokens[index];
            if (!IsTelling(token) || IsPerson(tokens, index))
            {
                continue;
            }

            bool noun = IsNoun(tokens, token);
            Add(WordFold.Fold(token.Lemma), token.Form, noun && !IsVague(token) ? 1 : IsTellingAdjective(token) ? 0 : -1, statement);
            if (noun && index > 0)
            {
                AddWider(tokens, index, statement);
            }
        }
    }

    // What a noun's name may be with the words before it.
    private void AddWider(IReadOnlyList<Token> tokens, int index, int statement)
    {
        Token noun = tokens[index];
        Token before = tokens[index - 1];
        if (IsAttribute(before))
        {
            Add(WordFold.Fold(before.Lemma) + " " + WordFold.Fold(noun.Lemma), before.Form + " " + noun.Form, 2, statement);
        }
        else if (index > 1 && Links.Contains(before.Form) && !IsVague(noun) && IsMatter(tokens, tokens[index - 2]))
        {
            Token first = tokens[index - 2];
            string link = $" {before.Form} ";
            Add(WordFold.Fold(first.Lemma) + link + WordFold.Fold(noun.Lemma), first.Form + link + noun.Form, 3, statement);
        }
    }

    private static bool IsMatter(IReadOnlyList<Token> tokens, Token token) => IsTelling(token) && IsNoun(tokens, token) && !IsVague(token);

    private static bool IsNoun(IReadOnlyList<Token> tokens, Token token) =>
        token.Class is WordClass.Noun && char.IsUpper(token.Form[0]) && !Idioms.Has(tokens, token);

    // „die Frau am Einlass“ is one, „Schwimmkurse für Frauen“ is a matter.
    private static bool IsVague(Token token) =>
        VagueNouns.Contains(token.Lemma.ToLowerInvariant()) && token.Form is not ("Frauen" or "Männer" or "Männern");

    // A participle, whose lemma is its verb, is none.
    private static bool IsTellingAdjective(Token token) =>
        token.Class is WordClass.Adjective && token.Form.StartsWith(token.Lemma, StringComparison.OrdinalIgnoreCase)
        && !VagueAdjectives.Contains(token.Lemma.ToLowerInvariant());

    // „lies“ or „k.“ tells a reader nothing, nor does an adverb; „eigentlich“ fits every theme.
    private static bool IsTelling(Token token) =>
        ContentTerms.IsContent(token)
        && token.Class is not (WordClass.Adverb or WordClass.Unknown)
        && token.Form.Length >= FewestLetters
        && IsWord(token.Form) && token.Form[^1] != '-';

    private static bool IsWord(string form)
    {
        foreach (char letter in form)
        {
            if (!char.IsLetter(letter) && letter != '-')
            {
                return false;
            }
        }

        return true;
    }

    // With an ending: „ausgenommen Assistenzhunde“ and „voller Bücher“ are none.
    private static bool IsAttribute(Token token) =>
        token.Class is WordClass.Adjective && IsTelling(token)
        && !string.Equals(token.Lemma, token.Form, StringComparison.OrdinalIgnoreCase)
        && token.Form is [.., 'e'] or [.., 'e', 'n' or 'm' or 'r' or 's'] && token.Form is not ("voller" or "lauter");

    // „Frau Petrovic“, „Herr von Aha“: people are no themes.
    private static bool IsPerson(IReadOnlyList<Token> tokens, int index) =>
        PersonTitles.Contains(tokens[index].Form) || (index > 0 && PersonTitles.Contains(tokens[index - 1].Form));

    private void Add(string key, string form, int rank, int statement)
    {
        Dictionary<string, Entry> known = rank > 0 ? _nouns : _others;
        if (!known.TryGetValue(key, out Entry? entry))
        {
            entry = new Entry(key) { Rank = rank };
            known.Add(key, entry);
            _entries.Add(entry);
        }

        entry.Rank = Math.Max(entry.Rank, rank);
        entry.Forms[form] = entry.Forms.GetValueOrDefault(form) + 1;
        if (entry.Statements.Count == 0 || entry.Statements[^1] != statement)
        {
            entry.Statements.Add(statement);
        }
    }

    private sealed class Entry(string key)
    {
        public string Key { get; } = key;

        public int Rank { get; set; }

        public List<int> Statements { get; } = [];

        public Dictionary<string, int> Forms { get; } = new(StringComparer.Ordinal);
    }
}
