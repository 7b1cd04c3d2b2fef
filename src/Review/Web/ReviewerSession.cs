namespace DialogueMining.Review.Web;

/// <summary>A reviewer who is signed in.</summary>
/// <param name="Number">Its number, for the list of people.</param>
/// <param name="Name">The reviewer's name, as decisions bear it.</param>
/// <param name="Role">What the reviewer may do.</param>
/// <param name="StartedAt">When the link was used.</param>
/// <param name="SeenAt">When the reviewer last asked for something.</param>
/// <param name="Digest">Digest of the words in the cookie, in hexadecimal digits.</param>
internal sealed record ReviewerSession(
    int Number, string Name, Role Role, DateTimeOffset StartedAt, DateTimeOffset SeenAt, string Digest);
