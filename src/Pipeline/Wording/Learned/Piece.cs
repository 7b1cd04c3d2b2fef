using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Learned;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>A word or a mark of a statement, as the learned reader sees it.</summary>
/// <param name="Kind">A word, or which mark.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Key">Hash of its fine key, or of the mark.</param>
/// <param name="Stem">Hash of the word without its ending.</param>
/// <param name="Sense">What it can do; none within a quotation.</param>
/// <param name="Form">Word class and capitals as one number.</param>
/// <param name="Quote">Number of the quotation it stands in; -1 outside.</param>
/// <param name="Clause">Number of its clause.</param>
internal readonly record struct Piece(
    UnitKind Kind, TextSpan Span, uint Key, uint Stem, Sense Sense, uint Form, int Quote, int Clause)
{
    /// <summary>What stands before the first and behind the last piece.</summary>
    public static readonly Piece None = new Piece(UnitKind.Stop, default, 0, 0, Sense.None, 0, -1, -1).Spelt(string.Empty);

    public int End => Span.Start + Span.Length;

    public bool IsWord => Kind == UnitKind.Word;

    /// <summary>Hash of its first four letters, as they are written.</summary>
    public uint Start { get; private init; }

    /// <summary>Hash of its last two letters, as they are written.</summary>
    public uint LastTwo { get; private init; }

    /// <summary>Hash of its last three letters, as they are written.</summary>
    public uint LastThree { get; private init; }

    /// <summary>Hash of what it can do.</summary>
    public uint SenseHash { get; private init; }

    /// <summary>Whether it may name a part of the text: „Absatz“, „Einleitungssatz“.</summary>
    public bool NamesPart { get; private init; }

    /// <summary>What a word can do, or which mark it is, as a number.</summary>
    public uint Act => IsWord ? SenseHash : (uint)Kind;

    public bool Has(Sense sense) => (Sense & sense) != Sense.None;

    /// <summary>The piece with what its letters and senses tell, computed once for all that ask.</summary>
    public Piece Spelt(string text)
    {
        ReadOnlySpan<char> word = text.AsSpan(Span.Start, Span.Length);
        return this with
        {
            Start = Hash.Of(word[..Math.Min(4, word.Length)]),
            LastTwo = Hash.Of(word[^Math.Min(2, word.Length)..]),
            LastThree = Hash.Of(word[^Math.Min(3, word.Length)..]),
            SenseHash = Hash.Of((ulong)Sense),
            NamesPart = Quote < 0 && (Has(Sense.Part) || word.EndsWith("satz", StringComparison.OrdinalIgnoreCase)),
        };
    }
}
