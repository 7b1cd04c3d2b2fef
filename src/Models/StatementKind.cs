namespace DialogueMining.Models;

/// <summary>What a statement does.</summary>
public enum StatementKind
{
    /// <summary>All else: experience, story, aside.</summary>
    Remark,

    /// <summary>Asks for a wording or a measure.</summary>
    Proposal,

    /// <summary>Gives grounds for what was said.</summary>
    Reason,

    /// <summary>Backs the text or a proposal.</summary>
    Agreement,

    /// <summary>Argues against.</summary>
    Objection,

    /// <summary>Asks a question.</summary>
    Question,
}
