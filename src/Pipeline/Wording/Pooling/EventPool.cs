using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Drafts;
using DialogueMining.Pipeline.Wording.Grammar;

namespace DialogueMining.Pipeline.Wording.Pooling;

/// <summary>Pools the readings of an event: places, groups, tables for and against, reasons, conflicts.</summary>
/// <param name="definition">The event.</param>
/// <param name="index">The words of its drafts.</param>
/// <param name="leastAlone">Least confidence of a change that only one table speaks of.</param>
internal sealed class EventPool(EventDefinition definition, DraftIndex index, double leastAlone)
{
    private readonly Placer _placer = new(definition, index);

    private readonly ChangePool _pool = new();

    public IReadOnlyList<Change> Pool(IReadOnlyList<AnnotatedStatement> statements, IReadOnlyList<Reading>[] readings)
    {
        List<PlacedReading> all = [];
        List<ChangeGroup> last = [];
        for (int at = 0; at < statements.Count; at++)
        {
            List<PlacedReading> placed = [.. readings[at]
                .Select(reading => _placer.Place(at, statements[at].Statement, reading)).OfType<PlacedReading>()];
            all.AddRange(placed);
            last = placed.Count > 0 ? Gather(placed) : Lean(statements, at, last);
        }

        foreach (PlacedReading reading in all)
        {
            if (IsVerdict(reading) && !_placer.IsKnown(reading.Document, reading.Reading.Words.OldText!))
            {
                _pool.Judge(reading);
            }

            _pool.Oppose(reading);
        }

        Halves.Join(_pool.Groups);
        NewSentences.Join(_pool.Groups);
        Answer(statements, readings);
        foreach (ChangeGroup group in _pool.Groups)
        {
            group.Settle();
        }

        return ChangeLister.List(_pool.Groups.Where(group => IsAboutDraft(group) && IsPlain(group)));
    }

    // Of what only one table says, it should be plain what it is: sure, or read by the grammar as well. A move that goes nowhere is not.
    private bool IsPlain(ChangeGroup group) => group.Voices > 1
        || ((group.Confidence >= leastAlone || group.IsParsed) && !(group.Operation == ChangeOperation.Move && group.Words().Anchor is null));

    // To keep or to criticise words one must have them before one's eyes: „gemeinsam ist ein Tun-Wort“ is about no draft
    // that does not say „gemeinsam“.
    private bool IsAboutDraft(ChangeGroup group) => group.Loci.Count > 0
        || group.Operation is not (ChangeOperation.Keep or ChangeOperation.Object)
        || !_placer.HasDraft(group.Document)
        || group.Readings.Any(reading => reading.Reading.Words.OldText is { } old && IsCited(reading) && _placer.IsKnown(group.Document, old));

    // A single word that another draft happens to have proves nothing, unless it is quoted.
    private static bool IsCited(PlacedReading reading) => reading.Old.Count > 1 || (reading.Reading.Finding.Clues & Clue.QuotedOld) != Clue.None;

    // Who asks for a change of words says something of its own, whatever else it mentions.
    private void Answer(IReadOnlyList<AnnotatedStatement> statements, IReadOnlyList<Reading>[] readings)
    {
        Responses responses = new(_pool.Groups);
        for (int at = 0; at < statements.Count; at++)
        {
            Statement statement = statements[at].Statement;
            if (readings[at].All(reading => reading.Words.Operation is ChangeOperation.Keep or ChangeOperation.Object || reading.Finding.Stance == Stance.Refuses))
            {
                foreach ((ChangeGroup group, EvidenceRole role) in responses.Of(statements[at], _placer.DocumentOf(statement)))
                {
                    group.Note(at, statement, role);
                }
            }
        }

        Support(statements, readings);
    }

    // Whoever says a change's very words, or sides with a table whose wish is clear, asks for it.
    private void Support(IReadOnlyList<AnnotatedStatement> statements, IReadOnlyList<Reading>[] readings)
    {
        Echoes echoes = new(_pool.Groups);
        TableTalk talk = new(_pool.Groups);
        for (int at = 0; at < statements.Count; at++)
        {
            string? document = _placer.DocumentOf(statements[at].Statement);
            IEnumerable<ChangeGroup> meant = readings[at].Count == 0 && talk.Of(statements[at], document) is { } clear && !clear.Knows(at) ? [clear] : [];
            foreach (ChangeGroup group in echoes.Of(at, statements[at], readings[at], document).Concat(meant).Distinct())
            {
                group.Note(at, statements[at].Statement, EvidenceRole.Support);
            }
        }
    }

    private static bool IsVerdict(PlacedReading reading) => reading.Loci.Count == 0 && reading.Reading.Words.OldText is not null
        && reading.Operation is ChangeOperation.Keep or ChangeOperation.Object or ChangeOperation.Delete;

    private List<ChangeGroup> Gather(List<PlacedReading> placed)
    {
        List<ChangeGroup> groups = [];
        foreach (PlacedReading reading in placed.Where(reading => reading.Reading.Finding.Stance != Stance.Refuses))
        {
            ChangeGroup group = _pool.Add(reading);
            bool contested = reading.Reading.Finding.Stance == Stance.Contests;
            group.Note(reading.Order, reading.Statement, contested ? EvidenceRole.Contested : EvidenceRole.Support);
            groups.Add(group);
        }

        return groups;
    }

    // A statement without a change of its own may give the reason of the one before it, or back it.
    private static List<ChangeGroup> Lean(IReadOnlyList<AnnotatedStatement> statements, int at, List<ChangeGroup> last)
    {
        if (last.Count == 0 || at == 0 || !Backing.Follows(statements[at], statements[at - 1])
            || Backing.Of(statements[at]) is not { } role)
        {
            return [];
        }

        foreach (ChangeGroup group in last)
        {
            group.Note(at, statements[at].Statement, role);
        }

        return last;
    }
}
