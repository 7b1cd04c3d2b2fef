using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using DialogueMining.Models;
using DialogueMining.Pipeline.Privacy;
using DialogueMining.Review.Desk;

namespace DialogueMining.Review.Pages;

/// <summary>
/// Hides names and contacts in what the pages show, as the report does: with <c>--listen</c> colleagues look at the desk. What is
/// decided is decided on the words as they are; drafts are public and stay.
/// </summary>
internal sealed class NameCover(ReviewDesk desk)
{
    // The words of some thousand statements and changes; then it begins anew.
    private const int Most = 32768;

    private readonly TextMask? _mask = desk.Mask;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<DeskState, DeskState> _states = [];
    private readonly ConditionalWeakTable<Statement, Statement> _statements = [];
    private readonly ConditionalWeakTable<Change, Change> _changes = [];

    /// <summary>A text as it may be shown.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public string? Of(string? text) => _mask is null || text is null ? text : Known(_texts, text, _mask.Mask);

    /// <summary>The desk as it may be shown.</summary>
    public DeskState Of(DeskState state) => _mask is null ? state : _states.GetValue(state, Cover);

    /// <summary>A look at a change as it may be shown.</summary>
    public ChangeSight Of(ChangeSight sight) => _mask is null ? sight : new ChangeSight(Segments(sight.Segments), [.. sight.Hints.Select(Hint)], Problems(sight.Problems));

    /// <summary>A statement behind a change as it may be shown.</summary>
    public EvidenceLine Of(EvidenceLine line) => _mask is null ? line : line with
    {
        Statement = Of(line.Statement),
        Before = line.Before is { } before ? Of(before) : null,
        After = line.After is { } after ? Of(after) : null,
    };

    /// <summary>Two states beside each other as they may be shown.</summary>
    public StateComparison Of(StateComparison comparison) => _mask is null ? comparison : comparison with
    {
        Items = [.. comparison.Items.Select(item => item with { Before = Of(item.Before), After = Of(item.After) })],
        Texts = comparison.Texts.ToDictionary(entry => entry.Key, entry => Segments(entry.Value)),
    };

    // Made anew and not copied: a copy would look its things up among the uncovered ones.
    private DeskState Cover(DeskState state) => new(
        state.Version,
        state.Settled,
        [.. state.Changes.Select(Cover)],
        Statements(state),
        [.. state.Themes.Select(item => item with { Theme = Cover(item.Theme), Found = item.Found is { } found ? Cover(found) : null })],
        [.. state.Texts.Select(item => item with { Text = Cover(item.Text), Machine = Cover(item.Machine) })],
        new Lazy<CheckList>(() => state.CheckList with { Grammar = [.. state.CheckList.Grammar.Select(Hint)], Lost = Problems(state.CheckList.Lost) }),
        Problems(state.Problems));

    private ChangeItem Cover(ChangeItem item) => item with
    {
        Change = _changes.GetValue(item.Change, Cover),
        Tables = new TableVotes([.. item.Tables.For.Select(table => Of(table))], [.. item.Tables.Against.Select(table => Of(table))]),
        Choice = item.Choice is { Ruling: { } ruling } choice ? choice with { Ruling = Cover(ruling) } : item.Choice,
        Ruling = item.Ruling is { } own ? Cover(own) : null,
        Places = [.. item.Places.Select(place => place with { Sentence = Of(place.Sentence) })],
    };

    private Change Cover(Change change) => change with
    {
        Words = change.Words with
        {
            OldText = Of(change.Words.OldText),
            NewText = Of(change.Words.NewText),
            Anchor = change.Words.Anchor is { } anchor ? anchor with { Text = Of(anchor.Text) } : null,
        },
        Evidence = [.. change.Evidence.Select(evidence => evidence with { Table = Of(evidence.Table) })],
    };

    private ChangeRuling Cover(ChangeRuling ruling) => ruling with { Text = Of(ruling.Text), Signature = Cover(ruling.Signature) };

    private Signature Cover(Signature signature) => signature with { Reason = Of(signature.Reason) };

    private StatementItem[] Statements(DeskState state)
    {
        Lazy<Dictionary<StatementId, Disposition>> dispositions = new(() => state.Statements.ToDictionary(
            item => item.Statement.Id, item => item.Disposition with { Reason = Of(item.Disposition.Reason) }));
        return
        [
            .. state.Statements.Select(item => new StatementItem(dispositions)
            {
                Statement = Of(item.Statement),
                Ruling = item.Ruling is { } ruling ? ruling with { Signature = Cover(ruling.Signature) } : null,
                Theme = item.Theme,
                Version = item.Version,
            }),
        ];
    }

    private Statement Of(Statement statement) => _statements.GetValue(statement, raw => raw with
    {
        Table = Of(raw.Table),
        Text = Of(raw.Text),
        Source = raw.Source with { File = Known(_paths, raw.Source.File, _mask!.MaskPath), Sheet = Of(raw.Source.Sheet) },
    });

    private Theme Cover(Theme theme) => theme with
    {
        Label = Of(theme.Label),
        Keywords = [.. theme.Keywords.Select(word => Of(word))],
        Members = [.. theme.Members.Select(member => member with { Table = Of(member.Table) })],
        Figures = theme.Figures.Summary is { } summary
            ? theme.Figures with { Summary = new ThemeSummary(Of(summary.Text), Cover(summary.Signature)) }
            : theme.Figures,
    };

    private ConsolidatedText Cover(ConsolidatedText text)
    {
        IReadOnlyList<TextSegment> segments = Segments(text.Segments);
        return text with
        {
            Segments = segments,
            Proposed = string.Concat(segments.Where(segment => segment.Kind != SegmentKind.Deleted).Select(segment => segment.Text)),
            Offers = [.. text.Offers.Select(offer => offer with { Sentence = Of(offer.Sentence) })],
            Problems = Problems(text.Problems),
        };
    }

    // The draft's own words stay.
    private IReadOnlyList<TextSegment> Segments(IReadOnlyList<TextSegment> segments) =>
        [.. segments.Select(segment => segment.Kind == SegmentKind.Inserted ? segment with { Text = Of(segment.Text) } : segment)];

    private GrammarHint Hint(GrammarHint hint) => hint with { Sentence = Of(hint.Sentence), Advice = Of(hint.Advice) };

    private Problem[] Problems(IReadOnlyList<Problem> problems) =>
        [.. problems.Select(problem => problem with { Found = Of(problem.Found), Expected = Of(problem.Expected), Advice = Of(problem.Advice) })];

    // The mask remembers what it read, for one reader at a time.
    private string Known(Dictionary<string, string> known, string text, Func<string, string> hide)
    {
        lock (_lock)
        {
            if (known.TryGetValue(text, out string? hidden))
            {
                return hidden;
            }

            if (known.Count >= Most)
            {
                known.Clear();
            }

            return known[text] = hide(text);
        }
    }
}
