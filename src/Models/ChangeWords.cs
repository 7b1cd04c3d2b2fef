namespace DialogueMining.Models;

/// <summary>What a change says, in the words of the notes.</summary>
/// <param name="Operation">What it does.</param>
/// <param name="OldText">The words that it is about, without outer quotation marks; null where there are none.</param>
/// <param name="NewText">The words that come in; null where there are none.</param>
/// <param name="Anchor">The place that the note names; null where it names none.</param>
public sealed record ChangeWords(ChangeOperation Operation, string? OldText, string? NewText, Anchor? Anchor);
