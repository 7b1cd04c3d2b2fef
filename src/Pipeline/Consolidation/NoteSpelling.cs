using System.Collections.Concurrent;
using System.Text;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Lexicon;
using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>
/// Writes the words of a note as a text wants them: capitals where a host wrote everything small or shouted, umlauts
/// where the keyboard had none. Words that stand in the draft are written as there; what is not known stays.
/// </summary>
internal sealed class NoteSpelling
{
    // Shorter words in capitals are abbreviations („TN“, „VHS“).
    private const int ShortestShout = 5;

    private const float SureNoun = 0.95f;

    private static readonly HashSet<string> Numbers = new(StringComparer.Ordinal)
    {
        "ein", "eine", "einen", "einer", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
    };

    private readonly Dictionary<string, string> _byFold = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byBare = new(StringComparer.Ordinal);
    private readonly HashSet<string> _forms = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ChangeWords, string> _written = new();

    public NoteSpelling(DraftText draft)
    {
        foreach (Token token in draft.Blocks.SelectMany(block => draft.Sentences(block))
            .SelectMany(span => new SentenceView(draft.Text.Substring(span.Start, span.Length)).Tokens.Skip(1))
            .Where(token => char.IsLetter(token.Form[0])))
        {
            _forms.Add(token.Form);
            _byFold.TryAdd(WordFold.Fold(token.Form), token.Form);
            _byBare.TryAdd(Bare(token.Form), token.Form);
        }
    }

    /// <summary>The new words of a change in good spelling.</summary>
    public string Of(ChangeWords words) => _written.GetOrAdd(words, Write);

    private string Write(ChangeWords words)
    {
        string text = string.Join(' ', (words.NewText ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        bool small = !text.Any(char.IsUpper) && (words.OldText is not { } old || !old.Any(char.IsUpper) || SharesWord(old, text));
        text = words is { Operation: ChangeOperation.Replace, OldText: [var begin, ..] } && char.IsLower(begin) ? WithSmallStart(text) : WithSmallNumber(text);
        StringBuilder written = new(text);
        SentenceView view = new(text);
        bool shouts = IsShouted(text);
        foreach (int index in Enumerable.Range(0, view.Tokens.Count).Reverse().Where(index => char.IsLetter(view.Form(index)[0])))
        {
            Token token = view.Tokens[index];
            written.Remove(token.Span.Start, token.Span.Length).Insert(token.Span.Start,
                shouts ? WithUmlauts(Calm(view, index)) : Spell(token.Form, small && !InfinitiveSeries.IsMember(view, index - 1)));
        }

        return written.ToString();
    }

    // „In Ruhe“ began the note's sentence, and what it comes in for is small in the draft.
    private static string WithSmallStart(string text)
    {
        int space = text.IndexOf(' ', StringComparison.Ordinal);
        string first = space > 0 ? text[..space].ToLowerInvariant() : string.Empty;
        bool small = space > 0 && text[^1] is not ('.' or '!' or '?') && (Prepositions.Cells(first) is not null || Determiners.Readings(first).Count > 0);
        return small ? Capital.Lower(text) : WithSmallNumber(text);
    }

    // „Vier Wochen“ began the note's sentence.
    private static string WithSmallNumber(string text)
    {
        int space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && Numbers.Contains(text[..space].ToLowerInvariant()) ? Capital.Lower(text) : text;
    }

    // The old words stand here as the draft writes them: a capital of theirs that is small in the new ones tells the habit.
    private static bool SharesWord(string old, string text)
    {
        HashSet<string> small = [.. text.Split(' ')];
        return old.Split(' ').Any(word => word.Any(char.IsUpper) && small.Contains(word.ToLowerInvariant()));
    }

    private string Spell(string form, bool small)
    {
        string word = !Shouts(form) ? form : _byFold.GetValueOrDefault(WordFold.Fold(form)) ?? Calm(form);
        word = _forms.Contains(word) ? word : WithUmlauts(word);
        return (small || IsThing(word)) && IsOnlyNoun(word) ? Capital.Upper(word) : word;
    }

    // Several words and not one small letter: nothing but abbreviations is meant to be loud.
    private static bool IsShouted(string text) => text.Contains(' ', StringComparison.Ordinal) && !text.Any(char.IsLower)
        && text.Split(' ').Count(word => word.Count(char.IsUpper) > 1) > 1;

    private static string Calm(SentenceView view, int index)
    {
        Token token = view.Tokens[index];
        string low = token.Form.ToLowerInvariant();
        string noun = string.Join('-', low.Split('-').Select(Capital.Upper));
        bool called = token.Class == WordClass.Noun || IsThing(view, index, noun);
        return token.Class == WordClass.ProperNoun || (called && (token.Form.Length >= ShortestShout || Nouns.Contains(noun))) ? noun
            : called && !IsWord(low) ? token.Form : low;
    }

    // „RECHTE UND PFLICHTEN“: what looks like an adjective with an ending has no noun behind it.
    private static bool IsThing(SentenceView view, int index, string noun) => view.Tokens[index].Class == WordClass.Adjective
        && noun[^1] is 'e' or 'n' && IsListedNoun(noun)
        && (index + 1 == view.Tokens.Count || view.Tokens[index + 1].Class is not (WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective));

    private static bool IsWord(string low) => WordAnalyzer.Analyze(low).Source == WordSource.Known;

    // „ZEHN“ and „UND“ are short, and no abbreviations.
    private static bool Shouts(string form) => form.Length > 1 && form.All(char.IsUpper)
        && (form.Length >= ShortestShout || Numbers.Contains(form.ToLowerInvariant()) || StopWords.Contains(form.ToLowerInvariant()));

    // „RESPEKT“ is stress; only what the lexicon has no word for stays loud.
    private static string Calm(string form)
    {
        string low = form.ToLowerInvariant();
        return IsOnlyNoun(low) ? Capital.Upper(low) : low;
    }

    private string WithUmlauts(string word)
    {
        string? known = _byFold.GetValueOrDefault(WordFold.Fold(word));
        known ??= IsKnown(word) ? null : _byBare.GetValueOrDefault(Bare(word));
        bool sameWord = known is not null && !string.Equals(known, word, StringComparison.OrdinalIgnoreCase);
        return sameWord ? WithCaseOf(word, known!) : Umlauts.Restored(word);
    }

    private static string WithCaseOf(string word, string known) =>
        char.IsUpper(word[0]) ? Capital.Upper(known) : known;

    private static string Bare(string word) => word.ToLowerInvariant().Replace('ä', 'a').Replace('ö', 'o').Replace('ü', 'u');

    private static bool IsKnown(string word) => IsListedNoun(word) || AdjectiveLexicon.Contains(word) || VerbLexicon.Contains(word);

    private static bool IsListedNoun(string word) =>
        Nouns.Readings(Capital.Upper(word)).Any(reading => reading.Source >= NounSource.Head);

    // „leben“, „gut“ and „die“ may be nouns too, so they stay small.
    private static bool IsOnlyNoun(string word) => char.IsLower(word[0]) && word.Length > 3 && !Numbers.Contains(word) && IsListedNoun(word)
        && !StopWords.Contains(word) && !AdverbWords.Contains(word) && Determiners.Readings(word).Count == 0 && Prepositions.Cells(word) is null
        && !IsVerb(word) && !IsAdjective(word);

    // „salz“ might be an order, and is a thing.
    private static bool IsVerb(string word) => Verbs.Infinitives(word).Any(VerbLexicon.Contains) && !IsThing(word);

    private static bool IsThing(string word) =>
        WordAnalyzer.TryFindWord(word, out FormEntry entry) && entry.Count > 0 && entry.TagAt(0) == Tag.Noun && entry.ShareAt(0) > SureNoun;

    private static bool IsAdjective(string word) => AdjectiveLexicon.ContainsStem(word)
        || new SentenceView(word).IsInflectedAdjective(0);
}
