using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>What the words of a statement mean by the background vectors: words that are used alike are near.</summary>
internal sealed class MeaningView
{
    // Words of a long span that count.
    private const int MostWords = 12;

    // The meaning of both, of the new words or of the old words is not known.
    private const uint BothUnknown = 0;

    private const uint NewUnknown = 9;

    private const uint OldUnknown = 10;

    // Cosines at which the steps of nearness begin, from the second on.
    private static readonly float[] Steps = [0, 0.1f, 0.2f, 0.3f, 0.4f, 0.55f, 0.75f];

    // For each piece its token; null where it is no content word.
    private readonly Token?[] _tokens;

    // For each piece its word's number in the table, once it was asked for: many spans share it.
    private readonly int?[] _numbers;

    private readonly Dictionary<(int First, int Last), float[]?> _vectors = [];

    private MeaningView(int count) => (_tokens, _numbers) = (new Token[count], new int?[count]);

    public static MeaningView Read(AnnotatedText content, PieceRow pieces)
    {
        MeaningView view = new(pieces.Count);
        int at = 0;
        foreach (Sentence sentence in content.Sentences)
        {
            foreach (Token token in sentence.Tokens)
            {
                for (; at < pieces.Count && pieces[at].Span.Start < token.Span.Start + token.Span.Length; at++)
                {
                    view._tokens[at] = pieces[at].IsWord && ContentWords.IsContent(token) ? token : null;
                }
            }
        }

        return view;
    }

    /// <summary>How near two spans are: from 1 (nothing in common) to 8 (the same); other numbers where a meaning is not known.</summary>
    public uint Nearness(WordSpan old, WordSpan fresh) => (VectorOf(old), VectorOf(fresh)) switch
    {
        ({ } one, { } other) => StepOf(OrderedSums.Dot(one, other)),
        (null, null) => BothUnknown,
        (null, _) => OldUnknown,
        _ => NewUnknown,
    };

    private static uint StepOf(float cosine)
    {
        uint step = 1;
        while (step <= Steps.Length && cosine >= Steps[step - 1])
        {
            step++;
        }

        return step;
    }

    // Words without a meaning at its ends change nothing, so many spans share what lies between.
    private float[]? VectorOf(WordSpan span)
    {
        (int first, int last) = (span.First, Math.Min(span.Last, span.First + MostWords - 1));
        while (first <= last && NumberAt(first) < 0)
        {
            first++;
        }

        while (last > first && NumberAt(last) < 0)
        {
            last--;
        }

        if (first > last)
        {
            return null;
        }

        if (!_vectors.TryGetValue((first, last), out float[]? vector))
        {
            // The sum of its words.
            vector = BackgroundTable.Own.DirectionOf(Enumerable.Range(first, last - first + 1).Select(NumberAt));
            _vectors.Add((first, last), vector);
        }

        return vector;
    }

    private int NumberAt(int piece) => _numbers[piece] ??= NumberOf(_tokens[piece]);

    // Of a compound that the table does not know, its head.
    private static int NumberOf(Token? token)
    {
        if (token is null)
        {
            return -1;
        }

        int number = BackgroundTable.Own.Find(ContentWords.KeyOf(token));
        return number >= 0 || token.Parts.Count == 0 ? number : BackgroundTable.Own.Find(ContentWords.KeyOf(token.Parts[^1]));
    }
}
