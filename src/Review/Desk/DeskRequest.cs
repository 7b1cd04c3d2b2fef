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

    public Decisions Amendment(string document, ChangeWords words, ChosenPlace? place, IReadOnlyList<StatementId> statements, bool exact = false) => Decisions.None with
    {
        Amendments =
        [
            new Amendment(
                new ChangeDecision(
                    new ChangeBasis(null, document, words.Operation, words.OldText, words.NewText, null), Verdict.Adopt, null, exact, place, signature, _source),
                statements),
        ],
    };

    /// <summary>A suggestion in the words of a decision; none where it stands for no words of a draft.</summary>
    /// <param name="definition">The event.</param>
    /// <param name="suggestion">The suggestion.</param>
    /// <param name="text">The words that the person wants.</param>
    /// <param name="wish">For a wish without words: what of it stands where.</param>
    public Decisions Adoption(EventDefinition definition, Suggestion suggestion, string text, Amendment? wish)
    {
        Subject subject = new(SubjectKind.Theme, suggestion.Subject);
        return suggestion.Task switch
        {
            SuggestionTask.ThemeSummary => Themes(ThemeEdit.Summarize, subject, null, text, []),
            SuggestionTask.WishWording => wish is null ? Decisions.None : Decisions.None with
            {
                Amendments = [wish with { Decision = wish.Decision with { Signature = signature, Source = _source } }],
            },
            SuggestionTask.InsertPhrase => Inserted(definition, suggestion, text, state.Find(new ChangeId(suggestion.Subject))!.Change),
            _ => Desk.Adoption.Passage(definition, suggestion, null) is { } block
                ? Amendment(Desk.Adoption.Document(suggestion.Subject), Instead(block, text), null, Evidence(suggestion), exact: true)
                : Decisions.None,
        };
    }

    // New words in one place are what the change asks for; where more of the sentence differs, it is a change of the person's own.
    private Decisions Inserted(EventDefinition definition, Suggestion suggestion, string text, Change change) =>
        Desk.Adoption.Passage(definition, suggestion, change.Document) is not { } sentence ? Decisions.None
        : Desk.Adoption.Inserted(sentence, text) is { } answer ? Changes([Subject.Of(change.Id)], answer)
        : Amendment(change.Document, Instead(sentence, text), null, Evidence(suggestion), exact: true);

    private static ChangeWords Instead(string old, string text) => new(ChangeOperation.Replace, old.Trim(), text.Trim(), null);

    private static StatementId[] Evidence(Suggestion suggestion) => [.. suggestion.Sentences.SelectMany(sentence => sentence.Statements).Distinct()];

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
