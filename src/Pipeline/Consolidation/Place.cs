using DialogueMining.Models;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>How a change touches its place.</summary>
internal enum PlaceKind
{
    /// <summary>The words at the place give way or go.</summary>
    Words,

    /// <summary>New words come directly before the words at the place.</summary>
    Before,

    /// <summary>New words come directly behind the words at the place.</summary>
    After,

    /// <summary>New words join the series or the sentence at the place.</summary>
    Within,

    /// <summary>A list gets the new words as an item of their own, at the position that the anchor names.</summary>
    Item,

    /// <summary>A list gets the new words as an item of their own, before the item at the place.</summary>
    ItemBefore,

    /// <summary>A list gets the new words as an item of their own, behind the item at the place.</summary>
    ItemAfter,
}

/// <summary>A place of the draft that a change is applied to.</summary>
/// <param name="Kind">How.</param>
/// <param name="Block">The block that it stands in.</param>
/// <param name="Span">The words, as a span of the draft.</param>
/// <param name="Target">For a move, where the words go; null for any other change.</param>
internal sealed record Place(PlaceKind Kind, DraftBlock Block, TextSpan Span, Place? Target = null);
