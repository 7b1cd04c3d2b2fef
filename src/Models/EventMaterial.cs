namespace DialogueMining.Models;

/// <summary>Everything that was read of an event.</summary>
/// <param name="Event">What the event was about.</param>
/// <param name="Notes">The notes, ordered by path.</param>
/// <param name="Votes">Dot votes from the notes and from <c>votes.csv</c>.</param>
/// <param name="Decisions">What people decided; empty where there is no decisions file.</param>
/// <param name="Themes">What people said beforehand about themes; empty where there is no themes file.</param>
/// <param name="Files">The files that were read, ordered by path.</param>
/// <param name="Problems">What was wrong with the input.</param>
public sealed record EventMaterial(
    EventDefinition Event,
    IReadOnlyList<Note> Notes,
    IReadOnlyList<VoteLine> Votes,
    Decisions Decisions,
    ThemePlan Themes,
    IReadOnlyList<InputFile> Files,
    IReadOnlyList<Problem> Problems);
