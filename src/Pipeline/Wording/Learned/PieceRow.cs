using System.Collections;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>The pieces of a statement in their order. They are read very often, so none is copied and no border is asked for.</summary>
internal sealed class PieceRow : IReadOnlyList<Piece>
{
    // So many places beyond both ends may be asked for.
    private const int Margin = 2;

    private readonly Piece[] _pieces;

    public PieceRow(List<Piece> pieces)
    {
        _pieces = new Piece[pieces.Count + (2 * Margin)];
        pieces.CopyTo(_pieces, Margin);
        (_pieces[0], _pieces[1], _pieces[^2], _pieces[^1]) = (Piece.None, Piece.None, Piece.None, Piece.None);
    }

    public int Count => _pieces.Length - (2 * Margin);

    /// <summary>A piece; nothing two places before the first and behind the last.</summary>
    public ref readonly Piece this[int at] => ref _pieces[at + Margin];

    Piece IReadOnlyList<Piece>.this[int at] => this[at];

    public ReadOnlySpan<Piece> AsSpan() => _pieces.AsSpan(Margin, Count);

    public IEnumerator<Piece> GetEnumerator() => _pieces.Skip(Margin).Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
