namespace DialogueMining.Models;

/// <summary>How a statement stands to a change.</summary>
public enum EvidenceRole
{
    /// <summary>Proposes or backs it: its table counts for.</summary>
    Support,

    /// <summary>Argues against it or wants the words kept: its table counts against.</summary>
    Opposition,

    /// <summary>Reports that the table turned it down: counts for neither.</summary>
    Contested,

    /// <summary>Gives grounds for it; counts for neither.</summary>
    Reason,
}
