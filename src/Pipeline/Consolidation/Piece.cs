using System.Collections.Immutable;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>A stretch of a text in work: kept from the draft, taken out of it, or new.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="DraftStart">Where it stands in the draft; for new text the place in the draft where it comes in.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Changes">The changes behind it; empty for kept text.</param>
internal sealed record Piece(SegmentKind Kind, int DraftStart, string Text, ImmutableArray<ChangeId> Changes)
{
    /// <summary>Offset in the draft behind it.</summary>
    public int DraftEnd => Kind == SegmentKind.Inserted ? DraftStart : DraftStart + Text.Length;

    /// <summary>Characters that it has in the proposed text.</summary>
    public int Shown => Kind == SegmentKind.Deleted ? 0 : Text.Length;

    /// <summary>The part of it from <paramref name="start"/> on.</summary>
    public Piece Cut(int start, int length) => this with
    {
        DraftStart = Kind == SegmentKind.Inserted ? DraftStart : DraftStart + start,
        Text = Text.Substring(start, length),
    };
}
