namespace DialogueMining.Models;

/// <summary>Topics whose dots are counted together.</summary>
/// <param name="Into">Name of the joint topic.</param>
/// <param name="Topics">The topics that go into it.</param>
public sealed record TopicMerge(string Into, IReadOnlyList<string> Topics);
