namespace DialogueMining.Models;

/// <summary>What was asked of a language model and what came of it.</summary>
/// <param name="Suggestions">The suggestions, refused ones among them: themes, wishes, inserts, blocks of the drafts, each in the order of the result.</param>
/// <param name="Requests">The questions in the order they were asked.</param>
/// <param name="Answers">The answers behind the suggestions, by hash.</param>
/// <param name="Withheld">Statements that were not sent because they speak to a model, in the order of the notes.</param>
/// <param name="Failure">Why no further question was asked, in plain German; null when all were answered.</param>
public sealed record DraftingRun(
    IReadOnlyList<Suggestion> Suggestions,
    IReadOnlyList<ModelRequest> Requests,
    IReadOnlyList<ModelAnswer> Answers,
    IReadOnlyList<StatementId> Withheld,
    string? Failure);
