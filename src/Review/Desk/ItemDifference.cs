namespace DialogueMining.Review.Desk;

/// <summary>Something that is decided otherwise in two states.</summary>
/// <param name="Subject">What.</param>
/// <param name="Before">How it stood, in plain German.</param>
/// <param name="After">How it stands.</param>
public sealed record ItemDifference(Subject Subject, string Before, string After);
