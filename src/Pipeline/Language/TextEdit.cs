using DialogueMining.Models;

namespace DialogueMining.Pipeline.Language;

/// <summary>Words of a text that give way to others.</summary>
/// <param name="Span">The words that go, in the text before the edit; empty where words are only added.</param>
/// <param name="NewText">What stands there instead; empty where words only go.</param>
internal sealed record TextEdit(TextSpan Span, string NewText);
