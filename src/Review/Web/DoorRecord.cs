namespace DialogueMining.Review.Web;

/// <summary>Who is let in, as it is kept for a start after a crash.</summary>
/// <param name="Port">The port at which the desk was reached.</param>
/// <param name="Sessions">Those who are signed in.</param>
/// <param name="Invitations">The links that nobody has used yet.</param>
internal sealed record DoorRecord(int Port, IReadOnlyList<ReviewerSession> Sessions, IReadOnlyList<Invitation> Invitations);
