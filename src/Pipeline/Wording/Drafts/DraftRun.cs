namespace DialogueMining.Pipeline.Wording.Drafts;

/// <summary>A row of words of a note that stands in a draft in the same order.</summary>
/// <param name="First">First word of the note.</param>
/// <param name="Count">Number of words.</param>
/// <param name="Contents">How many of them carry meaning.</param>
/// <param name="Text">Number of the draft text.</param>
/// <param name="Word">Number of the first word in it.</param>
internal readonly record struct DraftRun(int First, int Count, int Contents, int Text, int Word);
