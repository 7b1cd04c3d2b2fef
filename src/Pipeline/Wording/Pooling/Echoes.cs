using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Pooling;

/// <summary>
/// Notes that nobody would dare to read alone, but that say the very words which another table asks for: „statt Kantine
/// wollen die Leute ein Bistro, so soll es auch dastehen“ where Tisch 4 has „Kantine“ replaced by „Bistro“.
/// </summary>
internal sealed class Echoes
{
    // A whole sentence is repeated from this many words on; fewer come together by chance.
    private const int LeastOfSentence = 4;

    // Changes that begin with the same two words; more make the work grow with their square.
    private const int MostAlike = 64;

    private const Sense Contrast = Sense.Instead | Sense.Than | Sense.Negation;

    private const Sense Wanted = Sense.Insert | Sense.Add | Sense.Lack | Sense.Belong;

    private const Sense Against = Sense.Delete | Sense.Refuse | Sense.Contest | Sense.Blame | Sense.Negation;

    // What stands between „statt“ and the words that it goes with.
    private const Sense Between = Sense.Article | Sense.Preposition | Sense.Word | Sense.Part | Sense.Text;

    private readonly Dictionary<string, List<(ChangeGroup Group, ChangeWords Words, List<string> Row)>> _byStart = new(StringComparer.Ordinal);

    public Echoes(IEnumerable<ChangeGroup> groups)
    {
        foreach (ChangeGroup group in groups.Where(IsEchoed))
        {
            List<string> row = WordRow.Of(group.Words().NewText);
            if (row.Count == 0)
            {
                continue;
            }

            string start = Start(row[0], row.Count > 1 ? row[1] : null);
            if (!_byStart.TryGetValue(start, out List<(ChangeGroup, ChangeWords, List<string>)>? shelf))
            {
                _byStart[start] = shelf = [];
            }

            if (shelf.Count < MostAlike)
            {
                shelf.Add((group, group.Words(), row));
            }
        }
    }

    /// <summary>The changes that a statement asks for without having been read so.</summary>
    /// <param name="order">Its place in the notes.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="readings">What was read in it: these words are spoken for.</param>
    /// <param name="document">The document of its round; null where that is about none.</param>
    public IEnumerable<ChangeGroup> Of(int order, AnnotatedStatement statement, IReadOnlyList<Reading> readings, string? document)
    {
        List<(string Key, TextSpan Span)> note = WordRow.Placed(statement.Statement.Text);
        List<(ChangeGroup Group, ChangeWords Words, List<string> Row)> near = [.. Starts(note).Distinct()
            .Where(_byStart.ContainsKey).SelectMany(start => _byStart[start])
            .Where(each => (document is null || string.Equals(each.Group.Document, document, StringComparison.Ordinal)) && !each.Group.Knows(order))];
        List<Unit> units = near.Count == 0 ? [] : UnitReader.Read(statement.Content);
        return near.Where(each => Asked(each.Words, each.Row, note, units) is { } words && !readings.Any(reading => IsAbout(reading, words)))
            .Select(each => each.Group);
    }

    private static bool IsEchoed(ChangeGroup group) => group.Support > 0
        && group.Operation is ChangeOperation.Rewrite or ChangeOperation.Replace or ChangeOperation.Insert;

    private static IEnumerable<string> Starts(List<(string Key, TextSpan Span)> note) =>
        note.SelectMany((word, at) => at + 1 < note.Count ? [Start(word.Key, null), Start(word.Key, note[at + 1].Key)] : new[] { Start(word.Key, null) });

    private static string Start(string first, string? second) => second is null ? WordKey.Stem(first) : $"{WordKey.Stem(first)} {WordKey.Stem(second)}";

    // Where the note says the new words and asks for them; null where it does not.
    private static TextSpan? Asked(ChangeWords words, List<string> row, List<(string Key, TextSpan Span)> note, List<Unit> units)
    {
        if (WordRow.Find(row, note) is not { } fresh)
        {
            return null;
        }

        bool asks = words.Operation switch
        {
            ChangeOperation.Rewrite => row.Count >= LeastOfSentence && !Says(units, fresh, Against),
            ChangeOperation.Replace => IsPreferred(words, fresh, note, units),
            _ => (row.Count > 1 || IsBeside(words.Anchor, note)) && Says(units, fresh, Wanted) && !Says(units, fresh, Against),
        };
        return asks ? fresh : null;
    }

    // „B statt A“, „nicht A, B“, „B ist schöner als A“; what turns it round speaks for the old words.
    private static bool IsPreferred(ChangeWords words, TextSpan fresh, List<(string Key, TextSpan Span)> note, List<Unit> units) =>
        WordRow.Find(WordRow.Of(words.OldText), note) is { } old && !Overlap(old, fresh)
        && IsContrasted(units, old) && !IsContrasted(units, fresh);

    private static bool IsContrasted(List<Unit> units, TextSpan words)
    {
        int at = units.FindLastIndex(unit => unit.Span.Start <= words.Start) - 1;
        while (at >= 0 && !units[at].Has(Contrast) && units[at].Has(Between))
        {
            at--;
        }

        return at >= 0 && units[at].Has(Contrast);
    }

    private static bool IsBeside(Anchor? anchor, List<(string Key, TextSpan Span)> note) =>
        anchor is { Relation: not AnchorRelation.In } && WordRow.Find(WordRow.Of(anchor.Text), note) is not null;

    private static bool Says(List<Unit> units, TextSpan words, Sense sense) => units.Exists(unit => unit.Has(sense) && !Overlap(unit.Span, words));

    private static bool IsAbout(Reading reading, TextSpan words) =>
        (reading.Finding.Old is { } old && Overlap(old, words)) || (reading.Finding.New is { } fresh && Overlap(fresh, words));

    private static bool Overlap(TextSpan one, TextSpan other) => one.Start < other.Start + other.Length && other.Start < one.Start + one.Length;
}
