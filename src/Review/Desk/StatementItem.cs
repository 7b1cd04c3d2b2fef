using DialogueMining.Models;

namespace DialogueMining.Review.Desk;

/// <summary>A statement on the desk.</summary>
/// <param name="dispositions">What becomes of all statements; made when the first is looked at, since few pages show it.</param>
public sealed class StatementItem(Lazy<Dictionary<StatementId, Disposition>> dispositions)
{
    /// <summary>The statement.</summary>
    public required Statement Statement { get; init; }

    /// <summary>What becomes of it as things stand.</summary>
    public Disposition Disposition => dispositions.Value[Statement.Id];

    /// <summary>The person's decision about it; null where the rule speaks.</summary>
    public required StatementRuling? Ruling { get; init; }

    /// <summary>Its theme; null when it has none.</summary>
    public required ThemeId? Theme { get; init; }

    /// <summary>Number of the last log entry about it; 0 for none.</summary>
    public required long Version { get; init; }
}
