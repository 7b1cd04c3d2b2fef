using DialogueMining.Models;

namespace DialogueMining.Pipeline.Annotation;

/// <summary>A sentence on its way into a table; its tokens follow.</summary>
/// <param name="Number">Its number in the whole text, from 1.</param>
/// <param name="IsNew">Whether it begins a paragraph.</param>
/// <param name="Offset">Number of characters of the whole text before the text that spans count in.</param>
/// <param name="Span">Where it stands in that text.</param>
internal readonly record struct SentenceRow(long Number, bool IsNew, long Offset, TextSpan Span);
