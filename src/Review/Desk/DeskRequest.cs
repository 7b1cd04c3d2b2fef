using DialogueMining.Models;
using DialogueMining.Pipeline;

namespace DialogueMining.Review.Desk;

/// <summary>
/// Words a reviewer's wish as a piece of a decisions file, in the words of what it is about: these outlive a second run, ids
/// may not.
/// </summary>
internal sealed class DeskRequest(DeskState state, Signature signature, long number)
{
    private readonly SourcePlace _source = new(DecidedResult.LogFile, (int)number, (int)number, null, null, []);

    public Decisions Changes(IEnumerable<Subject> subjects, ChangeAnswer answer) => Decisions.None with
    {
        Changes =
        [
            .. subjects.Select(subject => new ChangeDecision(
                Basis(Change(subject)), answer.Verdict, Known(answer.Text), answer.Exact, answer.Place, signature, _source)),
        ],
    };

    public Decisions Statements(IEnumerable<Subject> subjects, Outcome outcome) => Decisions.None with
    {
        Statements =
        [
            .. subjects.Select(subject => Basis(new StatementId(subject.Id)))
                .Select(basis => new StatementDecision(basis.Id, basis.Text, basis.Table, outcome, signature, _source)),
        ],
    };

    public Decisions Amendment(string document, ChangeWords words, ChosenPlace? place, IReadOnlyList<StatementId> statements) => Decisions.None with
    {
        Amendments =
        [
            new Amendment(
                new ChangeDecision(
                    new ChangeBasis(null, document, words.Operation, words.OldText, words.NewText, null), Verdict.Adopt, null, false, place, signature, _source),
                statements),
        ],
    };

    public Decisions Pool(PoolEdit edit, Subject change, Subject? into, IEnumerable<StatementId> statements) => Decisions.None with
    {
        Pools =
        [
            new PoolDecision(
                edit, Basis(Change(change)), into is { } target ? Basis(Change(target)) : null, [.. statements.Select(Basis)], signature, _source),
        ],
    };

    public Decisions Themes(ThemeEdit edit, Subject? theme, Subject? into, string? label, IEnumerable<StatementId> statements) => Decisions.None with
    {
        Themes =
        [
            new ThemeDecision(
                edit, theme is { } named ? Basis(Theme(named)) : null, into is { } target ? Basis(Theme(target)) : null, Known(label),
                [.. statements.Select(Basis)], signature, _source),
        ],
    };

    private Change Change(Subject subject) => state.Find(new ChangeId(subject.Id))!.Change;

    private ThemeItem Theme(Subject subject) => state.Find(new ThemeId(subject.Id))!;

    private static ChangeBasis Basis(Change change) =>
        new(change.Id, change.Document, change.Words.Operation, change.Words.OldText, change.Words.NewText, change.Words.Anchor);

    // The program's own name for it stays the same however often people rename it.
    private static ThemeBasis Basis(ThemeItem item) => new(item.Theme.Id, item.Theme.Round, (item.Found ?? item.Theme).Label);

    private StatementBasis Basis(StatementId id) =>
        state.Find(id)?.Statement is { } statement ? new StatementBasis(id, statement.Text, statement.Table) : new StatementBasis(id, null, null);

    private static string? Known(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
