namespace DialogueMining.Models;

/// <summary>Something in a sentence that the grammar check stumbles over.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Change">The change that brought it in; null when it stood in the draft.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Advice">What it stumbles over, in plain German.</param>
public sealed record GrammarHint(string Document, ChangeId? Change, string Sentence, string Advice);
