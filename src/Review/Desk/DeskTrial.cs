using DialogueMining.Models;

namespace DialogueMining.Review.Desk;

/// <summary>What a request would come to.</summary>
/// <param name="Problems">Why it cannot be followed; empty when it can.</param>
/// <param name="Made">Changes and themes that it would bring onto the desk.</param>
internal sealed record DeskTrial(IReadOnlyList<Problem> Problems, IReadOnlyList<Subject> Made)
{
    /// <summary>Nothing stands against it.</summary>
    public static DeskTrial None { get; } = new([], []);
}
