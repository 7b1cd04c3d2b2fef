namespace DialogueMining.Models;

/// <summary>A person's words go back to a suggestion of a language model.</summary>
/// <param name="Model">Name of the model.</param>
/// <param name="Reworded">Whether the person changed them; false where they were taken over as they stood.</param>
public sealed record ModelOrigin(string Model, bool Reworded);
