using System.Collections.Concurrent;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>
/// What was read in sentences before. On the review desk a text is put together again after every decision, and all its sentences
/// but one are those of the time before; what is read in a sentence follows from its words alone.
/// </summary>
internal sealed class SentenceMemory
{
    // A draft of some hundred pages; then it begins anew.
    private const int Most = 8192;

    private readonly ConcurrentDictionary<string, IReadOnlyList<TextSpan>> _sentences = new();
    private readonly ConcurrentDictionary<string, SentenceView> _views = new();
    private readonly ConcurrentDictionary<(string Sentence, TextSpan Words, string NewText), IReadOnlyList<TextEdit>> _replacements = new();
    private readonly ConcurrentDictionary<Draft, NoteSpelling> _spellings = new();

    /// <summary>The sentences of a text.</summary>
    public IReadOnlyList<TextSpan> SentencesOf(string text) => Recall(_sentences, text, key => [.. DraftText.SentencesOf(key)]);

    /// <summary>A sentence as tokens.</summary>
    public SentenceView View(string sentence) => Recall(_views, sentence, key => new SentenceView(key));

    /// <summary>The edits that replace words of a sentence.</summary>
    public IReadOnlyList<TextEdit> Replacement(string sentence, TextSpan words, string newText, Func<IReadOnlyList<TextEdit>> make) =>
        Recall(_replacements, (sentence, words, newText), _ => make());

    /// <summary>The spelling of a draft.</summary>
    public NoteSpelling SpellingOf(Draft draft, DraftText text) => Recall(_spellings, draft, _ => new NoteSpelling(text));

    private static T Recall<TKey, T>(ConcurrentDictionary<TKey, T> known, TKey key, Func<TKey, T> make)
        where TKey : notnull
    {
        if (known.TryGetValue(key, out T? value))
        {
            return value;
        }

        if (known.Count >= Most)
        {
            known.Clear();
        }

        return known.GetOrAdd(key, make(key));
    }
}
