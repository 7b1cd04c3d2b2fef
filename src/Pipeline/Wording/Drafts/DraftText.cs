using DialogueMining.Models;

namespace DialogueMining.Pipeline.Wording.Drafts;

/// <summary>A draft as a row of words.</summary>
/// <param name="Document">Id of its document.</param>
/// <param name="Draft">The draft.</param>
/// <param name="Rival">Whether it is an alternative and not the draft that changes are applied to.</param>
/// <param name="Words">Its words in order; words of unreadable blocks are left out.</param>
internal sealed record DraftText(string Document, Draft Draft, bool Rival, IReadOnlyList<DraftWord> Words);
