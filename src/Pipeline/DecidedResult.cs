using DialogueMining.Models;
using DialogueMining.Pipeline.Consolidation;
using DialogueMining.Pipeline.Dispositions;
using DialogueMining.Pipeline.Review;

namespace DialogueMining.Pipeline;

/// <summary>Brings what people decided into what a run found: the same for <c>run</c>, for a finished result and on the review desk.</summary>
/// <param name="options">The options of all stages.</param>
/// <param name="found">What the run found, with the texts as the machine alone proposes them; dispositions are not used.</param>
/// <param name="progress">Hears the name of each stage when it begins; null where nobody listens.</param>
public sealed class DecidedResult(PipelineOptions options, Analysis found, IProgress<PipelineStage>? progress = null)
{
    /// <summary>Name of the file in the result folder that holds the log of a review.</summary>
    public const string LogFile = "review.db";

    private readonly Reviewer _reviewer = new(options.Review);
    private readonly Consolidator _consolidator = new(Threshold(options, found.Statements));

    /// <summary>The options of all stages.</summary>
    public PipelineOptions Options => options;

    /// <summary>What the run found, without any decision.</summary>
    public Analysis Found => found;

    /// <summary>The result with the decisions in it.</summary>
    /// <param name="decisions">What people decided.</param>
    /// <returns>The result, and what each decision came to; null where nothing was decided.</returns>
    public (Analysis Result, ReviewState? Review) Decide(Decisions decisions)
    {
        (Analysis settled, ReviewState? review) = Settle(decisions);
        return (settled with { Dispositions = DispositionsOf(settled, review) }, review);
    }

    /// <summary>What becomes of each statement, for who settled first.</summary>
    /// <param name="settled">What <see cref="Settle"/> gave.</param>
    /// <param name="review">What each decision came to; null where nothing was decided.</param>
    public IReadOnlyList<Disposition> DispositionsOf(Analysis settled, ReviewState? review) => Step(
        PipelineStage.Dispositions,
        () => new DispositionWriter(options.Dispositions).Write(
            settled.Material.Event, settled.Statements, settled.Themes, settled.Wording, settled.Texts, review?.Statements ?? []));

    /// <summary>The same without dispositions: half the time, for a look at what a decision would do.</summary>
    /// <param name="decisions">What people decided.</param>
    /// <returns>The result, and what each decision came to; null where nothing was decided.</returns>
    public (Analysis Result, ReviewState? Review) Settle(Decisions decisions)
    {
        ReviewState? review = IsEmpty(decisions) ? null : Step(PipelineStage.Review, () => _reviewer.Review(decisions, found));
        IReadOnlyList<ConsolidatedText> texts = review is null ? found.Texts : Step(
            PipelineStage.Consolidation, () => _consolidator.Consolidate(found.Material.Event, review.Changes, review));
        Analysis settled = found with
        {
            Material = found.Material with { Decisions = decisions with { Before = Before(decisions) } },
            Themes = review?.Themes ?? found.Themes,
            Wording = review is null ? found.Wording : found.Wording with { Changes = review.Changes },
            Texts = texts,
            Problems = [.. found.Problems, .. review?.Problems ?? [], .. texts.SelectMany(text => text.Problems)],
        };
        return (settled, review);
    }

    /// <summary>A finished result to decide about: whatever decisions are in it are taken out again.</summary>
    /// <param name="options">The options of the run.</param>
    /// <param name="finished">The finished result.</param>
    public static DecidedResult Of(PipelineOptions options, Analysis finished)
    {
        Findings? before = finished.Material.Decisions.Before;
        IReadOnlyList<Change> changes = before?.Changes ?? finished.Wording.Changes;
        return new DecidedResult(options, finished with
        {
            Material = finished.Material with { Decisions = FromFile(finished) },
            Wording = finished.Wording with { Changes = changes },
            Themes = before?.Themes ?? finished.Themes,
            Texts = new Consolidator(Threshold(options, finished.Statements)).Consolidate(finished.Material.Event, changes),
            Problems = [.. finished.Problems.Where(problem => !IsDecided(problem.Code))],
        });
    }

    /// <summary>Decisions of a decisions file and, behind them, those of the desk: a later one takes the place of an earlier one.</summary>
    /// <param name="file">Those of the decisions file.</param>
    /// <param name="desk">Those of the desk.</param>
    public static Decisions Together(Decisions file, Decisions desk)
    {
        HashSet<ChangeBasis> changes = [.. desk.Changes.Select(decision => decision.Basis)];
        HashSet<StatementBasis> statements = [.. desk.Statements.Select(Basis)];
        return new Decisions(
            [.. file.Changes.Where(decision => !changes.Contains(decision.Basis)), .. Last(desk.Changes, decision => decision.Basis)],
            [.. file.Amendments, .. desk.Amendments],
            [.. file.Statements.Where(decision => !statements.Contains(Basis(decision))), .. Last(desk.Statements, Basis)])
        {
            Pools = [.. file.Pools, .. desk.Pools],
            Themes = [.. file.Themes, .. desk.Themes],
        };
    }

    /// <summary>Two tables make a change, but where there was only one table its word has to do.</summary>
    internal static ConsolidationOptions Threshold(PipelineOptions options, IReadOnlyList<AnnotatedStatement> statements) =>
        statements.Select(entry => entry.Statement.Table).Distinct().Count() == 1
            ? options.Consolidation with { MinimumTables = 1, Resources = options.Resources }
            : options.Consolidation with { Resources = options.Resources };

    private static Decisions FromFile(Analysis finished)
    {
        Decisions all = finished.Material.Decisions;
        return new Decisions(
            [.. all.Changes.Where(decision => decision.Source.File != LogFile)],
            [.. all.Amendments.Where(amendment => amendment.Decision.Source.File != LogFile)],
            [.. all.Statements.Where(decision => decision.Source.File != LogFile)])
        {
            Pools = [.. all.Pools.Where(decision => decision.Source.File != LogFile)],
            Themes = [.. all.Themes.Where(decision => decision.Source.File != LogFile)],
        };
    }

    // Only where it would else be gone.
    private Findings? Before(Decisions decisions) => decisions.Amendments.Count + decisions.Pools.Count + decisions.Themes.Count > 0
        ? new Findings(found.Themes, found.Wording.Changes)
        : null;

    private static bool IsEmpty(Decisions decisions) =>
        decisions is { Changes: [], Amendments: [], Statements: [], Pools: [], Themes: [] };

    private static bool IsDecided(string code) =>
        code.StartsWith("REVIEW-", StringComparison.Ordinal) || code.StartsWith("TEXT-", StringComparison.Ordinal);

    private static StatementBasis Basis(StatementDecision decision) => new(decision.Statement, decision.Text, decision.Table);

    private static IEnumerable<T> Last<T, TKey>(IReadOnlyList<T> decisions, Func<T, TKey> key) =>
        decisions.Reverse().DistinctBy(key).Reverse();

    private T Step<T>(PipelineStage stage, Func<T> work)
    {
        progress?.Report(stage);
        return work();
    }
}
