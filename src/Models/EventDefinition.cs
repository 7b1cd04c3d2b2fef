namespace DialogueMining.Models;

/// <summary>What an event was about: <c>event.json</c>, or what can be told without it.</summary>
/// <param name="Id">Short name, used in file names.</param>
/// <param name="Title">Title for reports.</param>
/// <param name="Place">Town or house; null when not given.</param>
/// <param name="Date">Day of the event; null when not given.</param>
/// <param name="Language">Language of the notes, for example <c>de</c>.</param>
/// <param name="Documents">The texts that were discussed; empty when none was given.</param>
/// <param name="Rounds">The dialogue rounds in order; empty when none was given.</param>
public sealed record EventDefinition(
    string Id,
    string Title,
    string? Place,
    DateOnly? Date,
    string Language,
    IReadOnlyList<EventDocument> Documents,
    IReadOnlyList<Round> Rounds);
