namespace DialogueMining.Models;

/// <summary>What became of a statement.</summary>
public enum Outcome
{
    /// <summary>Still to be decided (noch zu entscheiden).</summary>
    Open,

    /// <summary>In the proposed text (berücksichtigt).</summary>
    Adopted,

    /// <summary>In the proposed text with other words (modifiziert übernommen).</summary>
    Modified,

    /// <summary>Some of it is in the proposed text (teilweise berücksichtigt).</summary>
    Partly,

    /// <summary>Not taken up (nicht berücksichtigt).</summary>
    Rejected,

    /// <summary>The draft says it already (im Entwurf bereits enthalten).</summary>
    Covered,

    /// <summary>Taken note of (zur Kenntnis genommen).</summary>
    Noted,

    /// <summary>Handed on to another field (an ein anderes Themenfeld weitergegeben).</summary>
    Deferred,

    /// <summary>Empty, double, „weiß nicht“: kept and shown, never dropped.</summary>
    SetAside,
}
