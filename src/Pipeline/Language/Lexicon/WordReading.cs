namespace DialogueMining.Pipeline.Language.Lexicon;

/// <summary>One way to read a form.</summary>
/// <param name="Tag">Its word class.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Share">Share of the form's occurrences that are read so, from 0 to 1.</param>
internal readonly record struct WordReading(Tag Tag, string Lemma, float Share);
