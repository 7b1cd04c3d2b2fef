using System.Runtime.InteropServices;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Tagging;

namespace DialogueMining.Pipeline.Annotation;

/// <summary>Paragraphs of running text. They are cut into sentences when they are read, since that says where a long one can be parted.</summary>
internal sealed class TextBatch(ParagraphReader reader, bool withLemmas) : ISentenceBatch
{
    /// <summary>Characters that make a batch: some 5,000 tokens, a few milliseconds of work.</summary>
    private const int Size = 1 << 15;

    private readonly List<Stretch> _stretches = [];
    private readonly List<TokenSpan> _tokens = [];
    private readonly List<int> _starts = [];
    private char[] _text = new char[2 * Size];
    private int _length;

    public int Count => _starts.Count;

    public bool Fill()
    {
        _stretches.Clear();
        _tokens.Clear();
        _starts.Clear();
        _length = 0;
        while (_length < Size && reader.Read())
        {
            Add(reader.Stretch);
        }

        return _starts.Count > 0;
    }

    public void Write(ISentenceWriter writer, long first)
    {
        ReadOnlySpan<int> starts = CollectionsMarshal.AsSpan(_starts);
        ReadOnlySpan<TokenSpan> tokens = CollectionsMarshal.AsSpan(_tokens);
        int sentence = 0;
        foreach (Stretch stretch in _stretches)
        {
            ReadOnlySpan<char> text = _text.AsSpan(stretch.Start, stretch.Length);
            for (int index = sentence; index < stretch.EndSentence; index++)
            {
                int end = index + 1 < stretch.EndSentence ? stretch.FirstToken + starts[index + 1] : stretch.EndToken;
                ReadOnlySpan<TokenSpan> spans = tokens[(stretch.FirstToken + starts[index])..end];
                TextSpan place = new(spans[0].Start, spans[^1].End - spans[0].Start);
                writer.Begin(new SentenceRow(first + index, index == sentence && stretch.IsNew, stretch.Offset, place), text.Slice(place.Start, place.Length));
                WriteTokens(writer, text, spans);
                writer.End();
            }

            sentence = stretch.EndSentence;
        }
    }

    private void WriteTokens(ISentenceWriter writer, ReadOnlySpan<char> text, ReadOnlySpan<TokenSpan> spans)
    {
        IReadOnlyList<Token>? known = withLemmas ? SentenceReader.Read(text, spans).Tokens : null;
        for (int index = 0; index < spans.Length; index++)
        {
            TokenSpan span = spans[index];
            bool space = span.End >= text.Length || char.IsWhiteSpace(text[span.End]);
            writer.Write(new TokenRow(span.Start, text.Slice(span.Start, span.Length), known?[index], space, null));
        }
    }

    private void Add(ReadOnlySpan<char> text)
    {
        int firstToken = _tokens.Count;
        int firstStart = _starts.Count;
        Tokenizer.Tokenize(text, _tokens);
        SentenceSplitter.Starts(text, CollectionsMarshal.AsSpan(_tokens)[firstToken..], _starts);
        if (reader.GoesOn && _starts.Count - firstStart > 1)
        {
            PutBack(firstToken);
        }

        if (_text.Length - _length < text.Length)
        {
            Array.Resize(ref _text, _length + text.Length);
        }

        text.CopyTo(_text.AsSpan(_length));
        _stretches.Add(new Stretch(_length, text.Length, reader.Offset, reader.IsNew, firstToken, _tokens.Count, _starts.Count));
        _length += text.Length;
    }

    /// <summary>Gives back the last sentence, which may go on behind the stretch.</summary>
    private void PutBack(int firstToken)
    {
        int last = firstToken + _starts[^1];
        reader.KeepFrom(_tokens[last].Start);
        _tokens.RemoveRange(last, _tokens.Count - last);
        _starts.RemoveAt(_starts.Count - 1);
    }

    /// <summary>A paragraph, or a part of one; sentences and tokens count in the batch.</summary>
    private readonly record struct Stretch(int Start, int Length, long Offset, bool IsNew, int FirstToken, int EndToken, int EndSentence);
}
