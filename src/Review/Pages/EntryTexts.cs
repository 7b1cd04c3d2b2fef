using DialogueMining.Models;
using DialogueMining.Review.Desk;
using DialogueMining.Review.Log;

namespace DialogueMining.Review.Pages;

/// <summary>Says in a sentence what an entry of the log did: „A. Weber: „alt“ → „neu“ – übernehmen“.</summary>
internal sealed class EntryTexts(PageTexts texts, Phrases phrases, NameCover names)
{
    private const int LongestSubject = 120;

    /// <summary>Who did what to what.</summary>
    public string Say(LogEntry entry, DeskState state)
    {
        LogAction action = LogAction.Read(entry);
        if (Sum(action.Decisions) is > 1 and var sum && Kinds(action.Decisions) > 1)
        {
            return $"{entry.Reviewer}: {texts["{0} Entscheidungen aus einer Datei", sum]}";
        }

        string about = entry.Subjects.Count switch
        {
            0 => string.Empty,
            1 => Say(entry.Subjects[0], state),
            _ => $"{Say(entry.Subjects[0], state)} {texts["und {0} weitere", entry.Subjects.Count - 1]}",
        };
        string did = Deed(action);
        return about.Length == 0 ? $"{entry.Reviewer}: {did}" : $"{entry.Reviewer}: {about} – {did}";
    }

    private static int Sum(Decisions decisions) =>
        decisions.Changes.Count + decisions.Amendments.Count + decisions.Statements.Count + decisions.Pools.Count + decisions.Themes.Count;

    // On the desk people do one thing at a time, perhaps to several; a file does many.
    private static int Kinds(Decisions decisions) =>
        decisions.Changes.Select(decision => (decision.Verdict, decision.Signature.DecidedBy, decision.Signature.Reason)).Distinct().Count()
        + decisions.Statements.Select(decision => decision.Outcome).Distinct().Count() + decisions.Amendments.Count + decisions.Pools.Count + decisions.Themes.Count;

    /// <summary>What an entry is about.</summary>
    public string Say(Subject subject, DeskState state) => Short(subject.Kind switch
    {
        SubjectKind.Change => state.Find(new ChangeId(subject.Id)) is { } change ? phrases.Line(change.Change.Words) : subject.Id,
        SubjectKind.Statement => state.Find(new StatementId(subject.Id)) is { } statement ? $"„{statement.Statement.Text}“" : subject.Id,
        _ => state.Find(new ThemeId(subject.Id)) is { } theme ? texts["Thema „{0}“", theme.Theme.Label] : texts["Thema {0}", subject.Id],
    });

    /// <summary>The pages of what an entry is about, as far as they are still there.</summary>
    public static IEnumerable<string> Addresses(LogEntry entry, DeskState state) => entry.Subjects.Select(subject => subject.Kind switch
    {
        SubjectKind.Change => state.Find(new ChangeId(subject.Id)) is { } change ? Routes.Of(change.Change.Id) + "?zeige=alle" : null,
        SubjectKind.Statement => state.Find(new StatementId(subject.Id)) is { } statement ? Routes.Of(statement.Statement.Id) : null,
        _ => state.Find(new ThemeId(subject.Id)) is { } theme ? Routes.Of(theme.Theme.Id) : null,
    }).OfType<string>();

    private string Deed(LogAction action) => action.Step switch
    {
        ReviewStep.Undo => texts["Nr. {0} zurückgenommen", action.Target],
        ReviewStep.Redo => texts["Nr. {0} gilt wieder", action.Target],
        ReviewStep.Restore => texts["Stand nach Nr. {0} wiederhergestellt", action.Target],
        _ => Deed(action.Decisions),
    };

    // All decisions of an entry do the same: the first tells it.
    private string Deed(Decisions decisions) => decisions switch
    {
        { Changes: [var change, ..] } => phrases.Of(change.Verdict) + (change.Text is { } text ? $" („{names.Of(text)}“)" : string.Empty) + Why(change.Signature),
        { Amendments: [var own, ..] } => texts["eigene Änderung: {0}", names.Of(phrases.Line(WordsOf(own.Decision.Basis)))] + Why(own.Decision.Signature),
        { Statements: [var statement, ..] } => phrases.Of(statement.Outcome) + Why(statement.Signature),
        { Pools: [var pool, ..] } => texts[pool.Edit == PoolEdit.Join ? "mit einem anderen Wunsch zusammengelegt" : "Aussagen abgetrennt"],
        { Themes: [var theme, ..] } => Deed(theme),
        _ => texts["geändert"],
    };

    private string Deed(ThemeDecision theme) => theme.Edit switch
    {
        ThemeEdit.Rename => texts["umbenannt in „{0}“", names.Of(theme.Label)],
        ThemeEdit.Merge => texts["mit einem anderen Thema zusammengelegt"],
        ThemeEdit.Summarize => texts["zusammengefasst: „{0}“", names.Of(theme.Label)] + Why(theme.Signature),
        ThemeEdit.Split => texts["neues Thema „{0}“ gebildet", names.Of(theme.Label)],
        _ => texts["in ein anderes Thema verschoben"],
    };

    private static ChangeWords WordsOf(ChangeBasis basis) => new(basis.Operation ?? ChangeOperation.Replace, basis.OldText, basis.NewText, null);

    private string Why(Signature signature) => (signature.Reason is { Length: > 0 } reason ? $" ({names.Of(reason)})" : string.Empty)
        + signature.Origin switch
        {
            null => string.Empty,
            { Reworded: true } => " – " + texts["Vorschlag eines Sprachmodells, mit anderen Worten"],
            _ => " – " + texts["Vorschlag eines Sprachmodells"],
        };

    private static string Short(string text) => text.Length <= LongestSubject ? text
        : (text.LastIndexOf(' ', LongestSubject) is > 0 and var end ? text[..end] : text[..LongestSubject]) + " …";
}
