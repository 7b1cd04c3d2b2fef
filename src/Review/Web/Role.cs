namespace DialogueMining.Review.Web;

/// <summary>What a reviewer may do; each role may do what those before it may.</summary>
public enum Role
{
    /// <summary>See everything, decide nothing.</summary>
    Read,

    /// <summary>Decide about changes, statements and themes.</summary>
    Decide,

    /// <summary>Invite others and end their sessions.</summary>
    Administrate,
}
