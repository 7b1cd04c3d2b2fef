namespace DialogueMining.Models;

/// <summary>A draft with the chosen changes in it.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Draft">The draft's text.</param>
/// <param name="Proposed">The text with the changes: the segments without the deleted ones.</param>
/// <param name="Segments">Draft and proposal side by side; without the inserted ones they give the draft.</param>
/// <param name="Choices">Every change of the document: whether it is in the proposed text, and why.</param>
/// <param name="Offers">Places to choose from for changes that have none, best first.</param>
/// <param name="Problems">Changes that were chosen and could not be put in, with the reason.</param>
public sealed record ConsolidatedText(
    string Document,
    string Draft,
    string Proposed,
    IReadOnlyList<TextSegment> Segments,
    IReadOnlyList<ChangeChoice> Choices,
    IReadOnlyList<PlaceOffer> Offers,
    IReadOnlyList<Problem> Problems);
