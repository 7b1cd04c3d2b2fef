using DialogueMining.Models;

namespace DialogueMining.Pipeline.Annotation;

/// <summary>A sentence on its way into a table.</summary>
/// <param name="Number">Its number in the whole text, from 1.</param>
/// <param name="IsNew">Whether it begins a paragraph.</param>
/// <param name="Text">The text that its spans count in.</param>
/// <param name="Offset">Number of characters of the whole text before <paramref name="Text"/>.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="VerbLemmas">By token: the lemma of a verb with its separated prefix, where the token's own lemma is without it; empty where nothing differs.</param>
internal sealed record SentenceRow(
    long Number, bool IsNew, string Text, long Offset, Sentence Sentence, IReadOnlyDictionary<int, string> VerbLemmas);
