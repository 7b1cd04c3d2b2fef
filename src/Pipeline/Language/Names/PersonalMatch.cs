using DialogueMining.Models;

namespace DialogueMining.Pipeline.Language.Names;

/// <summary>A name or contact in a text.</summary>
/// <param name="Span">Where it stands; address („Frau“) and office stay outside, academic degrees inside.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The parts of a person's name; null for a contact.</param>
internal sealed record PersonalMatch(TextSpan Span, PersonalKind Kind, PersonName? Name);
