using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Drafting.Grounding;

/// <summary>The words of a text by lemma, form and compound part, with how the text stands to them.</summary>
internal sealed class SpokenWords
{
    private readonly Dictionary<string, Stance> _words = new(StringComparer.Ordinal);

    /// <summary>The words of texts.</summary>
    public static SpokenWords Of(params IEnumerable<AnnotatedText> texts)
    {
        SpokenWords words = new();
        foreach (SpokenClause clause in texts.SelectMany(SpokenClause.Of))
        {
            words.Add(clause.Tokens, clause.IsDenied ? Stance.Denied : Stance.Said);
        }

        return words;
    }

    /// <summary>
    /// The words of a statement. An objection denies what it names, whatever its grammar; of a change the old words are to go and
    /// the new ones to come.
    /// </summary>
    public static SpokenWords Of(AnnotatedStatement entry, IEnumerable<ChangeMention> mentions)
    {
        SpokenWords words = Of(entry.Content);
        ChangeMention[] all = [.. mentions];
        if (entry.Statement.Kind == StatementKind.Objection || all.Any(mention => mention.Contested))
        {
            foreach (string word in words._words.Keys.ToArray())
            {
                words._words[word] = Stance.Either;
            }
        }

        foreach (ChangeMention mention in all)
        {
            words.AddText(mention.Words.OldText, Stance.Denied);
            words.AddText(mention.Words.NewText, Stance.Said);
        }

        return words;
    }

    /// <summary>All of several.</summary>
    public static SpokenWords Joined(params IEnumerable<SpokenWords> all)
    {
        SpokenWords joined = new();
        foreach ((string word, Stance stance) in all.SelectMany(words => words._words))
        {
            joined._words[word] = joined._words.GetValueOrDefault(word) | stance;
        }

        return joined;
    }

    /// <summary>Tokens that carry meaning.</summary>
    public static IEnumerable<Token> Content(AnnotatedText text) => text.Sentences.SelectMany(sentence => sentence.Tokens).Where(IsContent);

    /// <summary>Whether a token carries meaning: no function word, no number, no mark.</summary>
    public static bool IsContent(Token token) =>
        token.Class is not (WordClass.Determiner or WordClass.Pronoun or WordClass.Adposition or WordClass.CoordinatingConjunction
            or WordClass.SubordinatingConjunction or WordClass.Punctuation)
        && token.Form.Any(char.IsLetter) && !StopWords.Contains(token.Form) && !StopWords.Contains(token.Lemma);

    /// <summary>How the text stands to a word; to a compound that it does not have, as to the parts if it has them all.</summary>
    public Stance Of(Token token)
    {
        Stance own = _words.GetValueOrDefault(WordFold.Fold(token.Lemma)) | _words.GetValueOrDefault(WordFold.Fold(token.Form));
        if (own != Stance.None || token.Parts.Count == 0)
        {
            return own;
        }

        Stance[] parts = [.. token.Parts.Select(part => _words.GetValueOrDefault(WordFold.Fold(part.Lemma)) | _words.GetValueOrDefault(WordFold.Fold(part.Surface)))];
        return parts.Contains(Stance.None) ? Stance.None : parts.Aggregate((first, second) => first | second);
    }

    /// <summary>Whether the text has a word, given as folded lemma.</summary>
    public bool Has(string lemma) => _words.ContainsKey(lemma);

    private void AddText(string? text, Stance stance)
    {
        if (text is not null)
        {
            Add(GermanText.Analyze(text).Sentences.SelectMany(sentence => sentence.Tokens), stance);
        }
    }

    private void Add(IEnumerable<Token> tokens, Stance stance)
    {
        foreach (Token token in tokens)
        {
            Add(WordFold.Fold(token.Lemma), stance);
            Add(WordFold.Fold(token.Form), stance);
            foreach (CompoundPart part in token.Parts)
            {
                Add(WordFold.Fold(part.Lemma), stance);
            }
        }
    }

    private void Add(string word, Stance stance) => _words[word] = _words.GetValueOrDefault(word) | stance;
}
