using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Dispositions;

/// <summary>Finds the sentence of a draft that says already what a statement says.</summary>
internal sealed class CoverFinder
{
    // A single word proves nothing: „Kultur“ stands in every Leitbild.
    private const int FewestWords = 2;

    private readonly double _share;
    private readonly List<(string Document, string Sentence, HashSet<string> Words)> _sentences = [];

    public CoverFinder(EventDefinition definition, DispositionOptions options)
    {
        _share = options.CoveredShare;
        foreach (EventDocument document in definition.Documents)
        {
            foreach (DraftBlock block in document.Draft?.Blocks ?? [])
            {
                AddSentences(document.Id, document.Draft!.Text.Substring(block.Span.Start, block.Span.Length));
            }
        }
    }

    /// <summary>The sentence of the document; null when none holds enough of the statement's words.</summary>
    /// <param name="content">The statement.</param>
    /// <param name="document">The document that it speaks about; null for any.</param>
    public string? Find(AnnotatedText content, string? document)
    {
        IReadOnlyList<IReadOnlyList<string>> words = ContentWords.Of(content);
        if (words.Count < FewestWords)
        {
            return null;
        }

        (string? best, int most) = (null, 0);
        foreach ((string where, string sentence, HashSet<string> has) in _sentences)
        {
            int shared = document is null || where == document ? words.Count(forms => forms.Any(has.Contains)) : 0;
            (best, most) = shared > most ? (sentence, shared) : (best, most);
        }

        return most >= FewestWords && most >= _share * words.Count ? best : null;
    }

    private void AddSentences(string document, string block)
    {
        foreach (Sentence sentence in GermanText.Analyze(block).Sentences)
        {
            string text = block.Substring(sentence.Span.Start, sentence.Span.Length);
            _sentences.Add((document, text.TrimEnd('.', ',', ';'), ContentWords.SetOf(text)));
        }
    }
}
