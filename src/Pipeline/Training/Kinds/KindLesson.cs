namespace DialogueMining.Pipeline.Training.Kinds;

/// <summary>A statement as it is learned from.</summary>
/// <param name="Purpose">Number of its purpose.</param>
/// <param name="Follows">Whether another one stands before it.</param>
/// <param name="Scale">How much a single feature of the words counts.</param>
/// <param name="Words">Rows of its words' features.</param>
/// <param name="Signs">Rows of the features of the whole.</param>
internal sealed record KindLesson(int Purpose, bool Follows, float Scale, int[] Words, int[] Signs);
