using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Drafts;
using DialogueMining.Pipeline.Wording.Grammar;
using DialogueMining.Pipeline.Wording.Pooling;

namespace DialogueMining.Pipeline.Wording;

/// <summary>Finds wording changes in statements and pools them over the tables.</summary>
/// <param name="options">How.</param>
public sealed class ChangeFinder(WordingOptions options)
{
    // From this share of statements that surely change words on, a list is about a text: our lists of notes have 30 % and
    // more, citizens' contributions about their town none.
    private const double ShareOfChanges = 0.1;

    // That a change is asked for must be a little surer than what a frame reads by itself, without a draft still more.
    private const double LeastAsked = 1.1;

    private const double LeastAskedWithoutDraft = 1.25;

    // Of the rivals the likeliest is taken, from these parts of the least confidence on: to ask as much of it as of all rivals together
    // reads 5 in 100 changes less at the same number of false alarms (71 held-out subjects, no draft).
    private const double LeastOfRivals = 0.9;

    private const double LeastOfRivalsWithoutDraft = 1.12;

    // Praise and blame are as often of the thing as of the word for it.
    private const double MoreForOpinions = 1.25;

    private readonly ParallelOptions _parallel = new() { MaxDegreeOfParallelism = options.Workers ?? -1 };

    /// <summary>Finds the changes of an event's statements and pools them over the tables.</summary>
    /// <param name="statements">The statements, in the order of the notes.</param>
    /// <param name="definition">The event: its documents and rounds.</param>
    public FoundChanges Find(IReadOnlyList<AnnotatedStatement> statements, EventDefinition definition)
    {
        DraftIndex index = new(definition);
        MentionReader reader = new(definition, index, options.AboutText, withReasons: options.WithEvidence);
        IReadOnlyList<Reading>[] readings = new IReadOnlyList<Reading>[statements.Count];
        Parallel.For(0, statements.Count, _parallel, at => readings[at] = Likely(reader.Read(statements[at]), !index.IsEmpty));

        List<ChangeMention> mentions = [.. statements.SelectMany((statement, at) => Mentions(statement.Statement.Id, readings[at]))];
        IReadOnlyList<Change> changes = new EventPool(definition, index, options.LeastAlone).Pool(statements, readings);
        return new FoundChanges(mentions, changes) { Near = NearFinder.Of(changes) };
    }

    /// <summary>
    /// Finds changes statement by statement, as they come and without pooling: for streams of any length.
    /// Statements are read one by one; the result is that of <see cref="Find"/>.
    /// </summary>
    /// <param name="statements">The statements.</param>
    /// <param name="definition">The event, where its drafts are known; null otherwise.</param>
    public IEnumerable<ChangeMention> FindMentions(IEnumerable<AnnotatedStatement> statements, EventDefinition? definition)
    {
        DraftIndex index = new(definition);
        MentionReader reader = new(definition, index, options.AboutText, withReasons: options.WithEvidence);
        return statements.SelectMany(statement => Mentions(statement.Statement.Id, Likely(reader.Read(statement), !index.IsEmpty)));
    }

    /// <summary>
    /// Finds the changes of a list of statements of which nobody said what they are about: where enough of them surely change
    /// words, the list is about a text, and all are read so.
    /// </summary>
    /// <param name="statements">The statements.</param>
    /// <param name="annotate">Annotates each as it is read: of a long list few are held.</param>
    /// <returns>The changes of each statement.</returns>
    public IReadOnlyList<IReadOnlyList<ChangeMention>> FindInList(IReadOnlyList<Statement> statements, Func<Statement, AnnotatedStatement> annotate)
    {
        MentionReader reader = new(null, new DraftIndex(null), withReasons: options.WithEvidence);
        ListReader list = new(reader, statements.Count, at => annotate(statements[at]), options.AboutText ? 0 : ShareOfChanges);
        return list.Read<IReadOnlyList<ChangeMention>>(_parallel, (at, readings) => [.. Mentions(statements[at].Id, Likely(readings, false))]);
    }

    private bool IsLikely(Reading reading, bool drafted)
    {
        if (reading.Reasons is null)
        {
            return reading.Confidence >= options.LeastConfidence;
        }

        double least = options.LeastConfidence * (IsOpinion(reading) ? MoreForOpinions : 1);
        return reading.Asked >= (drafted ? LeastAsked : LeastAskedWithoutDraft) * least
            && reading.Confidence >= (drafted ? LeastOfRivals : LeastOfRivalsWithoutDraft) * least;
    }

    private static bool IsOpinion(Reading reading) => reading.Words.Operation is ChangeOperation.Keep or ChangeOperation.Object;

    private IReadOnlyList<Reading> Likely(IReadOnlyList<Reading> readings, bool drafted) => readings.Count == 0 ? readings :
        [.. readings.Where(reading => IsLikely(reading, drafted))
            // „X kann weg -> streichen“ says one thing twice.
            .GroupBy(reading => (reading.Words, reading.Finding.Stance))
            .Select(same => same.MaxBy(reading => reading.Confidence)!)];

    // A refusal of new words is evidence against somebody's change, but no change of its own.
    private IEnumerable<ChangeMention> Mentions(StatementId statement, IReadOnlyList<Reading> readings) =>
        readings.Where(reading => reading.Finding.Stance != Stance.Refuses)
            .Select(reading => new ChangeMention(
                statement, reading.Words, reading.Finding.Old, reading.Finding.New,
                reading.Finding.Stance == Stance.Contests, reading.Confidence, reading.Finding.Rule,
                !options.WithEvidence ? string.Empty : reading.Reasons is { } reasons ? string.Join("; ", reasons) : ClueNames.Of(reading.Finding.Clues)));
}
