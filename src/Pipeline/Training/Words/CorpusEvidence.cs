using System.Runtime.InteropServices;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Training.Words;

/// <summary>Counts the forms of a corpus, by spelling, with their neighbours.</summary>
internal sealed class CorpusEvidence
{
    private readonly Dictionary<string, WordEvidence> _words = new(StringComparer.Ordinal);
    private readonly List<TokenSpan> _tokens = [];
    private readonly List<int> _starts = [];

    /// <summary>The forms, each with at least one occurrence.</summary>
    public IReadOnlyDictionary<string, WordEvidence> Words => _words;

    /// <summary>Adds a paragraph.</summary>
    public void Add(string paragraph)
    {
        _tokens.Clear();
        Tokenizer.Tokenize(paragraph, _tokens);
        _starts.Clear();
        SentenceSplitter.Starts(paragraph, CollectionsMarshal.AsSpan(_tokens), _starts);
        int sentence = 0;
        string? before = null;
        string? form = _tokens.Count > 0 ? Form(paragraph, 0) : null;
        for (int index = 0; index < _tokens.Count; index++)
        {
            bool first = sentence < _starts.Count && _starts[sentence] == index;
            sentence += first ? 1 : 0;
            string? next = index + 1 < _tokens.Count ? Form(paragraph, index + 1) : null;
            if (_tokens[index].Shape == TokenShape.Word)
            {
                Count(form!, first, before, next);
            }

            before = form;
            form = next;
        }
    }

    private string Form(string paragraph, int index) =>
        paragraph.Substring(_tokens[index].Start, _tokens[index].Length);

    private void Count(string form, bool first, string? before, string? next)
    {
        if (!_words.TryGetValue(form, out WordEvidence? evidence))
        {
            _words[form] = evidence = new WordEvidence();
        }

        // Behind a colon or a quotation mark a capital says as little as at the start of a sentence.
        if (first || before is ":" or "„" or "“" or "–" or "(" or "»" or "‚" or "\"")
        {
            evidence.First++;
            return;
        }

        evidence.Inside++;
        evidence.Before[(int)Neighbours.Of(before)]++;
        evidence.Behind[(int)Neighbours.After(next)]++;
    }
}
