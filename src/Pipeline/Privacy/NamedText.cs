using DialogueMining.Pipeline.Language.Names;

namespace DialogueMining.Pipeline.Privacy;

/// <summary>A text with the names and contacts in it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Matches">What stands in it, in order.</param>
internal sealed record NamedText(string Text, IReadOnlyList<PersonalMatch> Matches);
