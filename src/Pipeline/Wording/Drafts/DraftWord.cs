using DialogueMining.Models;

namespace DialogueMining.Pipeline.Wording.Drafts;

/// <summary>A word of a draft.</summary>
/// <param name="Span">Where it stands in the draft.</param>
/// <param name="Block">Number of its block.</param>
/// <param name="Id">Number of the word whatever its inflection; -1 where no draft has it.</param>
/// <param name="Content">Whether it carries meaning of its own.</param>
internal readonly record struct DraftWord(TextSpan Span, int Block, int Id, bool Content)
{
    public int End => Span.Start + Span.Length;
}
