using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Lexicon;
using DialogueMining.Pipeline.Language.Morphology;
using DialogueMining.Pipeline.Language.Phrases;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Drafts;

/// <summary>
/// The words of all drafts of an event. A word is found by its stem, its lemma, or with one typing mistake, and keeps
/// one number whatever its form.
/// </summary>
internal sealed class DraftIndex
{
    private const Sense Small = Sense.Article | Sense.Pronoun | Sense.Preposition | Sense.And | Sense.Or | Sense.Auxiliary
        | Sense.Copula | Sense.Modal | Sense.Negation | Sense.Anaphor | Sense.Filler | Sense.Subordinator | Sense.There;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    private readonly List<DraftText> _texts = [];

    private readonly List<List<(int Text, int Word)>> _places = [];

    private readonly TypoIndex _typos;

    // What is known of the words of notes.
    private readonly WordMemory<(int Id, bool Content)> _numbers;

    public DraftIndex(EventDefinition? definition)
    {
        foreach (EventDocument document in definition?.Documents ?? [])
        {
            foreach (Draft draft in document.Alternatives.Prepend(document.Draft).OfType<Draft>())
            {
                _texts.Add(Read(document, draft));
            }
        }

        // Words of five letters on: shorter ones differ by one letter too often („Rat“, „Rad“).
        _typos = new TypoIndex(_ids.Keys.Where(key => char.IsLetter(key[0])), 5);
        _numbers = new WordMemory<(int Id, bool Content)>(Number);
    }

    public bool IsEmpty => _texts.Count == 0;

    public IReadOnlyList<DraftText> Texts => _texts;

    /// <summary>Places of a word, as number of the text and number of the word in it.</summary>
    public IReadOnlyList<(int Text, int Word)> Places(int id) => _places[id];

    /// <summary>Words of a note, numbered like those of the drafts.</summary>
    public List<DraftWord> Number(string text, TextSpan span) =>
        [.. WordCutter.Cut(text, span).Select(word => WordOf(text, word))];

    private DraftWord WordOf(string text, TextSpan span)
    {
        (int id, bool content) = _numbers.Of(text.AsSpan(span.Start, span.Length));
        return new DraftWord(span, -1, id, content || IsNoun(text, span));
    }

    private (int Id, bool Content) Number(string word)
    {
        string fine = NumberKeys.Of(WordKey.Fine(word));
        return (IdOf(fine, word), IsContent(fine));
    }

    // Longer rows of letters are no words of any language; looking for their parts would take long.
    private const int LongestWord = 200;

    private int IdOf(string fine, string word)
    {
        if (fine.Length > LongestWord)
        {
            return Known(WordKey.Coarse(fine)) ?? -1;
        }

        string coarse = WordKey.Coarse(fine);
        return Known(coarse) ?? Known(WordKey.Stem(coarse)) ?? Known(Lemma(fine)) ?? (ShortBase(word) is { } plain ? Known(plain) : null)
            ?? (!IsGerman(word) && _typos.Nearest(WordKey.Stem(coarse)) is { } near ? _ids[near] : -1);
    }

    private int? Known(string key) => _ids.TryGetValue(key, out int id) ? id : null;

    private static string Lemma(string fine) => WordKey.Stem(WordKey.Coarse(WordKey.Fine(Lemmatizer.Lemma(fine, WordClass.Noun))));

    // A word that German has is no mistyped other one („gemeint“, „Gemeinde“).
    private static bool IsGerman(string word) => WordAnalyzer.TryFindWord(word.ToLowerInvariant(), out _);

    /// <summary>Whether a word is a noun by its capital: „Würde“ in the middle of a sentence is one, whatever „würde“ is.</summary>
    public static bool IsNoun(string text, TextSpan span)
    {
        int before = span.Start - 1;
        while (before >= 0 && text[before] == ' ')
        {
            before--;
        }

        return span.Length > 2 && char.IsUpper(text[span.Start]) && char.IsLower(text[span.Start + 1])
            && before >= 0 && (char.IsLetterOrDigit(text[before]) || text[before] == ',');
    }

    private static bool IsContent(string fine) =>
        (WordingLexicon.Of(fine) & Small) == Sense.None && !StopWords.Contains(fine);

    private DraftText Read(EventDocument document, Draft draft)
    {
        List<DraftWord> words = [];
        foreach (DraftBlock block in draft.Blocks.Where(block => block.Kind != BlockKind.Other))
        {
            foreach (TextSpan span in WordCutter.Cut(draft.Text, block.Span))
            {
                string fine = NumberKeys.Of(WordKey.Fine(draft.Text.Substring(span.Start, span.Length)));
                int id = Learn(fine, draft.Text.Substring(span.Start, span.Length));
                _places[id].Add((_texts.Count, words.Count));
                words.Add(new DraftWord(span, block.Number, id, IsContent(fine) || IsNoun(draft.Text, span)));
            }
        }

        LearnParted(draft, words);
        return new DraftText(document.Id, draft, !ReferenceEquals(draft, document.Draft), words);
    }

    // „reicht jeder Antrag schriftlich ein“ has „einreichen“: the verb is found by its whole forms where its first part stands.
    private void LearnParted(Draft draft, List<DraftWord> words)
    {
        Dictionary<int, int> wordAt = [];
        for (int word = 0; word < words.Count; word++)
        {
            wordAt[words[word].Span.Start] = word;
        }

        foreach (Locus sentence in DraftSentences.Of(draft))
        {
            foreach ((int start, string infinitive) in PartedVerbs.In(draft.Text.Substring(sentence.Span.Start, sentence.Span.Length)))
            {
                if (wordAt.TryGetValue(sentence.Span.Start + start, out int word))
                {
                    LearnVerb(infinitive, word);
                }
            }
        }
    }

    private void LearnVerb(string infinitive, int word)
    {
        string coarse = WordKey.Coarse(WordKey.Fine(infinitive));
        int id = Known(coarse) ?? Known(WordKey.Stem(coarse)) ?? _places.Count;
        if (id < _places.Count)
        {
            return;
        }

        _places.Add([(_texts.Count, word)]);
        foreach (string form in PartedVerbs.WholeForms(infinitive))
        {
            string key = WordKey.Coarse(WordKey.Fine(form));
            _ids.TryAdd(key, id);
            _ids.TryAdd(WordKey.Stem(key), id);
        }
    }

    // „alter“ is „alt“ as „alte“ is: three letters are too few for a stem without asking the lexicon.
    private static string? ShortBase(string word) => word.Length is 4 or 5 && char.IsLower(word[0]) && word[3] == 'e'
        && (word.Length == 4 || word[4] is 'r' or 'n' or 's' or 'm') && AdjectiveLexicon.ContainsStem(word[..3])
        ? WordKey.Coarse(WordKey.Fine(word[..3])) : null;

    private int Learn(string fine, string word)
    {
        string coarse = WordKey.Coarse(fine);
        string stem = WordKey.Stem(coarse);
        string lemma = Lemma(fine);
        int id = Known(coarse) ?? Known(stem) ?? Known(lemma) ?? _places.Count;
        if (id == _places.Count)
        {
            _places.Add([]);
        }

        // „offen“ loses its own ending like one of inflection: the whole form is kept as well.
        _ids.TryAdd(coarse, id);
        _ids.TryAdd(stem, id);
        _ids.TryAdd(lemma, id);
        _ids.TryAdd(ShortBase(word) ?? coarse, id);
        return id;
    }
}
