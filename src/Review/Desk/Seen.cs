namespace DialogueMining.Review.Desk;

/// <summary>What a reviewer had on the screen when deciding.</summary>
/// <param name="Subject">What is decided about.</param>
/// <param name="Version">The item's version then; when it has moved on, the reviewer is asked.</param>
public readonly record struct Seen(Subject Subject, long Version);
