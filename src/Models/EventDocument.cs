namespace DialogueMining.Models;

/// <summary>A text that was discussed.</summary>
/// <param name="Id">Short name, used in file names.</param>
/// <param name="Title">Title for reports.</param>
/// <param name="Draft">The draft that changes are applied to; null when it could not be read.</param>
/// <param name="Alternatives">Rival drafts that lay on the tables as well.</param>
public sealed record EventDocument(string Id, string Title, Draft? Draft, IReadOnlyList<Draft> Alternatives);
