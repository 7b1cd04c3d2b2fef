namespace DialogueMining.Models;

/// <summary>
/// What a decision is about, in the words of the change: these survive a second run on changed notes, the id may not.
/// </summary>
/// <param name="Id">The change's id in the run that was reviewed; null when not given.</param>
/// <param name="Document">Id of the document; null when not given.</param>
/// <param name="Operation">What the change does; null when not given.</param>
/// <param name="OldText">The words that it is about; null when not given.</param>
/// <param name="NewText">The words that come in; null when not given.</param>
/// <param name="Anchor">The place that the notes name; null when not given.</param>
public sealed record ChangeBasis(
    ChangeId? Id, string? Document, ChangeOperation? Operation, string? OldText, string? NewText, Anchor? Anchor);
