namespace DialogueMining.Review.Web;

/// <summary>A link that lets somebody in once.</summary>
/// <param name="Number">Its number, for the list of open links.</param>
/// <param name="Name">The reviewer's name; null where whoever opens the link says it.</param>
/// <param name="Role">What the reviewer may do.</param>
/// <param name="ExpiresAt">When it ends, used or not.</param>
/// <param name="Digest">Digest of the words in the link.</param>
internal sealed record Invitation(int Number, string? Name, Role Role, DateTimeOffset ExpiresAt, byte[] Digest);
