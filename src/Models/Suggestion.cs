namespace DialogueMining.Models;

/// <summary>
/// What a language model suggests beside the program's own result. It is never applied by itself: a person adopts it, or nobody.
/// </summary>
/// <param name="Id">Its name in this run.</param>
/// <param name="Task">What was asked for.</param>
/// <param name="Subject">What it is about: id of a theme, a statement or a change, or a block of a draft („leitbild#3“).</param>
/// <param name="Text">The suggested words; of a refused answer without the right form, its beginning.</param>
/// <param name="Sentences">The same sentence by sentence with the evidence; empty where the answer had not the right form.</param>
/// <param name="Refusal">Why it is not offered; null for one that holds.</param>
/// <param name="Model">Name of the model.</param>
public sealed record Suggestion(
    SuggestionId Id,
    SuggestionTask Task,
    string Subject,
    string Text,
    IReadOnlyList<SuggestedSentence> Sentences,
    Refusal? Refusal,
    string Model);
