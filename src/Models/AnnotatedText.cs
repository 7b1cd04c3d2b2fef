namespace DialogueMining.Models;

/// <summary>A text with its sentences and tokens.</summary>
/// <param name="Text">The text as given.</param>
/// <param name="Sentences">Its sentences, in order; every character that is no white space is in one of their tokens.</param>
public sealed record AnnotatedText(string Text, IReadOnlyList<Sentence> Sentences);
