using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Training.Words;

/// <summary>One way to read a form.</summary>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Tag">Its word class.</param>
/// <param name="Mark">A note for the learner; empty in results.</param>
internal sealed record Reading(string Lemma, Tag Tag, string Mark = "");
