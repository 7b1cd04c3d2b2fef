using DialogueMining.Models;

namespace DialogueMining.Review.Desk;

/// <summary>Everything that lies on the desk at one version: derived from the log, never changed.</summary>
/// <param name="Version">Number of the last log entry in it; 0 before the first.</param>
/// <param name="Settled">The result with the decisions in it, without dispositions: the statements have these.</param>
/// <param name="Changes">All changes, in the order of the queue: consensual, contested, vague.</param>
/// <param name="Statements">All statements, in the order of the notes.</param>
/// <param name="Themes">All themes, round by round.</param>
/// <param name="Texts">The documents with all decisions in them.</param>
/// <param name="Left">What is left to do; made when it is looked at, since few pages show it.</param>
/// <param name="Problems">Decisions that lost their basis or cannot be carried out, in plain German.</param>
public sealed record DeskState(
    long Version,
    Analysis Settled,
    IReadOnlyList<ChangeItem> Changes,
    IReadOnlyList<StatementItem> Statements,
    IReadOnlyList<ThemeItem> Themes,
    IReadOnlyList<TextItem> Texts,
    Lazy<CheckList> Left,
    IReadOnlyList<Problem> Problems)
{
    private readonly Lazy<Dictionary<ChangeId, ChangeItem>> _changes = new(() => Changes.ToDictionary(item => item.Change.Id));
    private readonly Lazy<Dictionary<StatementId, StatementItem>> _statements = new(() => Statements.ToDictionary(item => item.Statement.Id));
    private readonly Lazy<Dictionary<ThemeId, ThemeItem>> _themes = new(() => Themes.ToDictionary(item => item.Theme.Id));

    /// <summary>What is left to do.</summary>
    public CheckList CheckList => Left.Value;

    /// <summary>The change of that id; null when there is none.</summary>
    public ChangeItem? Find(ChangeId id) => _changes.Value.GetValueOrDefault(id);

    /// <summary>The statement of that id; null when there is none.</summary>
    public StatementItem? Find(StatementId id) => _statements.Value.GetValueOrDefault(id);

    /// <summary>The theme of that id; null when there is none.</summary>
    public ThemeItem? Find(ThemeId id) => _themes.Value.GetValueOrDefault(id);

    /// <summary>Whether a subject lies on the desk.</summary>
    public bool Holds(Subject subject) => subject.Kind switch
    {
        SubjectKind.Change => Find(new ChangeId(subject.Id)) is not null,
        SubjectKind.Statement => Find(new StatementId(subject.Id)) is not null,
        _ => Find(new ThemeId(subject.Id)) is not null,
    };
}
