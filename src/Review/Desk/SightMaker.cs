using DialogueMining.Models;
using DialogueMining.Pipeline;

namespace DialogueMining.Review.Desk;

/// <summary>Looks at single changes: in their sentence, decided in a certain way, with the statements behind them.</summary>
internal sealed class SightMaker(DecidedResult result)
{
    private static readonly Signature Nobody = new("Vorschau", null, null);
    private static readonly SourcePlace Here = new("Vorschau", null, null, null, null, []);

    private readonly Lazy<Dictionary<StatementId, (Statement? Before, Statement? After)>> _neighbours = new(() => NeighboursOf(result.Found));

    /// <summary>The change in its sentences, as if it alone were made in the draft.</summary>
    public ChangeSight Alone(DeskState state, ChangeId id)
    {
        if (state.Find(id) is not { } item)
        {
            return new ChangeSight([], [], []);
        }

        ChangeAnswer answer = item.Ruling is { Verdict: Verdict.AdoptReworded or Verdict.AdoptElsewhere or Verdict.Adopt } ruling
            ? new ChangeAnswer(Verdict.Adopt, ruling.Text, ruling.Exact)
            : new ChangeAnswer(Verdict.Adopt);
        ChangeSight sight = Look(new DecidedResult(result.Options, Only(state.Settled, item.Change)), item.Change, answer, Decisions.None);
        return sight.Segments.Count > 0 ? sight : sight with { Segments = AsItStands(item.Change) };
    }

    // What changes nothing in the text, criticism or praise, is shown with the words that it is about.
    private IReadOnlyList<TextSegment> AsItStands(Change change)
    {
        Draft? draft = result.Found.Material.Event.Documents.FirstOrDefault(document => document.Id == change.Document)?.Draft;
        if (draft is null || change.Loci.Count == 0)
        {
            return [];
        }

        TextSpan words = change.Loci[0].Span;
        TextSegment[] segments =
        [
            new(SegmentKind.Unchanged, draft.Text[..words.Start], []),
            new(SegmentKind.Unchanged, draft.Text.Substring(words.Start, words.Length), [change.Id]),
            new(SegmentKind.Unchanged, draft.Text[(words.Start + words.Length)..], []),
        ];
        return new TextSentences(new ConsolidatedText(change.Document, draft.Text, draft.Text, segments, [], [], [])).Around(change.Id);
    }

    /// <summary>The change in the present text, as if it were decided in a certain way.</summary>
    public ChangeSight Decided(DeskState state, ChangeId id, ChangeAnswer answer) => state.Find(id) is { } item
        ? Look(result, item.Change, answer, state.Settled.Material.Decisions)
        : new ChangeSight([], [], []);

    /// <summary>The statements behind a change, in their place in the notes.</summary>
    public IReadOnlyList<EvidenceLine> EvidenceOf(DeskState state, ChangeId id) => state.Find(id) is { } item
        ? [.. item.Change.Evidence.Select(evidence => LineOf(state, evidence)).OfType<EvidenceLine>()]
        : [];

    private static ChangeSight Look(DecidedResult decided, Change change, ChangeAnswer answer, Decisions others)
    {
        ChangeBasis basis = new(change.Id, change.Document, change.Words.Operation, change.Words.OldText, change.Words.NewText, change.Words.Anchor);
        ChangeDecision decision = new(basis, answer.Verdict, answer.Text, answer.Exact, answer.Place, Nobody, Here);
        (Analysis seen, ReviewState? review) = decided.Settle(DecidedResult.Together(others, Decisions.None with { Changes = [decision] }));
        ConsolidatedText? text = seen.Texts.FirstOrDefault(each => each.Document == change.Document);
        Problem[] problems = [.. (review?.Problems ?? []).Concat(text?.Problems ?? []).Where(problem => problem.Place?.File == Here.File)];
        IReadOnlyList<TextSegment> segments = text is null ? [] : new TextSentences(text).Around(change.Id);
        GrammarHint[] hints = text is null ? [] : [.. GrammarCheck.Check(text, change.Id)];
        return new ChangeSight(segments, hints, problems);
    }

    private static Analysis Only(Analysis analysis, Change change) => analysis with
    {
        Wording = new FoundChanges([], [change with { ConflictsWith = [] }]),
        Statements = [],
        Themes = [],
        Texts = [],
        Problems = [],
    };

    private EvidenceLine? LineOf(DeskState state, Evidence evidence)
    {
        if (state.Find(evidence.Statement)?.Statement is not { } statement)
        {
            return null;
        }

        (Statement? before, Statement? after) = _neighbours.Value[statement.Id];
        return new EvidenceLine(statement, evidence.Role, before, after);
    }

    private static Dictionary<StatementId, (Statement? Before, Statement? After)> NeighboursOf(Analysis analysis)
    {
        Dictionary<StatementId, (Statement? Before, Statement? After)> neighbours = [];
        foreach (IGrouping<string, Statement> file in analysis.Statements.Select(entry => entry.Statement).GroupBy(statement => statement.Source.File))
        {
            Statement[] lines = [.. file];
            for (int at = 0; at < lines.Length; at++)
            {
                neighbours[lines[at].Id] = (at > 0 ? lines[at - 1] : null, at + 1 < lines.Length ? lines[at + 1] : null);
            }
        }

        return neighbours;
    }
}
