using System.Text;
using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Drafts;
using DialogueMining.Pipeline.Wording.Grammar;
using DialogueMining.Pipeline.Wording.Learned;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording;

/// <summary>Reads the changes of single statements: units, draft words, clauses, frames, confidence.</summary>
internal sealed class MentionReader(EventDefinition? definition, DraftIndex drafts, bool aboutText = false, ReaderTables? tables = null, bool withReasons = true)
{
    // A longer statement is a text of its own: the frames, which cost the same for each of its clauses, read it alone.
    private const int LongestLearned = 240;

    private readonly Lazy<LearnedReader> _learned = new(() => new LearnedReader(tables ?? ReaderTables.Default, withReasons));

    /// <summary>All readings of a statement with their confidence, unlikely ones included.</summary>
    public IReadOnlyList<Reading> Read(AnnotatedStatement statement) => See(statement) is { } seen ? Read(seen, aboutText) : [];

    /// <summary>The same of a statement that was looked at before.</summary>
    /// <param name="seen">What was seen.</param>
    /// <param name="about">Whether it is known to be about a text.</param>
    public IReadOnlyList<Reading> Read(Seen seen, bool about)
    {
        (Clue around, List<Reading> frames) = Weigh(seen, about);
        return SketchOf(seen, around, frames) is { } sketch ? [.. ChoiceReader.Read(sketch, _learned.Value.Read(sketch), frames)] : frames;
    }

    /// <summary>What is known of a statement before its changes are chosen; null where there is nothing to choose.</summary>
    public Sketch? Sketch(AnnotatedStatement statement)
    {
        if (See(statement) is not { } seen)
        {
            return null;
        }

        (Clue around, List<Reading> frames) = Weigh(seen, aboutText);
        return SketchOf(seen, around, frames);
    }

    private (Clue Around, List<Reading> Frames) Weigh(Seen seen, bool about)
    {
        Clue around = seen.Around | Untold(about);
        return (around, [.. seen.Findings.Select(finding => Weigh(seen.Content.Text, finding with { Clues = finding.Clues | around }))]);
    }

    // Where nobody said that a text is spoken of, only the careful frames may say so.
    private Sketch? SketchOf(Seen seen, Clue around, List<Reading> frames)
    {
        Sketch? sketch = (around & (Clue.Round | Clue.List)) == Clue.None ? null
            : SketchReader.Read(seen.Content, seen.Plain, seen.Units, seen.Clauses, drafts, around, frames);
        return sketch?.Pieces.Count is > 0 and <= LongestLearned ? sketch : null;
    }

    /// <summary>What the frames see in a statement; null where there is nothing to see.</summary>
    public Seen? See(AnnotatedStatement statement)
    {
        string text = statement.Statement.Text;
        List<Unit> units = UnitReader.Read(statement.Content);
        if (units.Count == 0)
        {
            return null;
        }

        List<Unit> plain = [.. units];
        DraftMarker.Mark(drafts, text, units);
        if (drafts.IsEmpty)
        {
            HeadMarker.Mark(text, units);
        }

        List<Clause> clauses = ClauseReader.Read(text, units);
        if (clauses.Count == 0)
        {
            return null;
        }

        return new Seen(
            statement.Content, plain, units, clauses, Around(statement.Statement, units), StatementReader.Read(new Scene(text, clauses, !drafts.IsEmpty)));
    }

    private Reading Weigh(string text, Finding read)
    {
        Finding finding = drafts.IsEmpty ? Supposed(read) : read;
        bool foreign = IsForeign(finding);
        Clue strange = !foreign ? Clue.None
            : (finding.Clues & Clue.Operator) == Clue.None ? Clue.Foreign | Clue.Stranger : Clue.Foreign;
        bool loose = finding.Operation == ChangeOperation.Keep && (finding.Clues & (Clue.Carried | Clue.QuotedOld | Clue.Framed | Clue.DraftRow)) == Clue.Carried;
        Finding seen = finding with { Clues = finding.Clues | strange | (loose ? Clue.Loose : Clue.None) };
        return new Reading(WordsOf(text, seen), seen, Confidence.Of(seen));
    }

    /// <summary>What a finding says, in words.</summary>
    public static ChangeWords WordsOf(string text, Finding finding) => new(
        finding.Operation, Words(text, finding.Old), Words(text, finding.New),
        finding.Anchor is { } anchor ? new Anchor(Words(text, anchor.Words)!, anchor.Relation) : null);

    // Without a draft nothing stands in one: words at the head of a sentence are only supposed to.
    private static Finding Supposed(Finding finding)
    {
        bool head = (finding.Clues & (Clue.DraftOld | Clue.QuotedOld)) == Clue.DraftOld;
        return finding with { Clues = (finding.Clues & ~(Clue.DraftOld | Clue.DraftRow)) | (head ? Clue.Head : Clue.None) };
    }

    private bool IsForeign(Finding finding) => !drafts.IsEmpty && !MovesPart(finding) && (finding.Clues & Clue.DraftOld) == Clue.None
        && (finding.Old is not null || finding.Anchor is { Relation: not AnchorRelation.In });

    // A part of the text that is named by its number stands in no draft as words.
    private static bool MovesPart(Finding finding) => finding.Operation == ChangeOperation.Move && (finding.Clues & Clue.Place) != Clue.None;

    // Statements that come with a draft but without rounds are about that draft.
    private Clue Untold(bool about) => definition?.Rounds.Count > 0 ? Clue.None : !drafts.IsEmpty ? Clue.Round : about ? Clue.List : Clue.None;

    private Clue Around(Statement statement, List<Unit> units)
    {
        bool talks = units.Exists(unit => unit.Has(Sense.Word | Sense.Text | Sense.Part | Sense.Called));
        RoundKind? kind = definition?.Rounds.FirstOrDefault(round => round.Number == statement.Round)?.Kind;
        Clue round = kind is null ? Clue.None : kind == RoundKind.Wording ? Clue.Round : Clue.Elsewhere;
        return (talks ? Clue.Talk : Clue.None) | round | (Register.IsEditorial(units, !drafts.IsEmpty) ? Clue.Command : Clue.None) | (units.Count <= 9 ? Clue.Terse : Clue.None)
            | (drafts.IsEmpty ? Register.Manner(units) : Clue.None);
    }

    // White space as a single space: a quotation may run over a line end.
    private static string? Words(string text, TextSpan? span)
    {
        if (span is not { } place)
        {
            return null;
        }

        StringBuilder words = new(place.Length);
        foreach (char letter in text.AsSpan(place.Start, place.Length))
        {
            bool space = char.IsWhiteSpace(letter);
            if (!space || (words.Length > 0 && words[^1] != ' '))
            {
                words.Append(space ? ' ' : letter);
            }
        }

        return words.ToString().TrimEnd();
    }
}
