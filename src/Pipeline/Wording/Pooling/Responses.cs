using System.Collections.Frozen;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Wording.Drafts;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Pooling;

/// <summary>
/// Statements that ask for nothing and answer to what another table asks for: „Anerkennungskultur in Klammern dahinter?
/// Bitte nicht“, „Warteliste, wie Tisch 12 sagt: ja“. They name the proposal's words and say yes or no.
/// </summary>
internal sealed class Responses
{
    private const Sense No = Sense.Negation | Sense.Refuse | Sense.Contest | Sense.Blame;

    private const Sense Beside = Sense.Before | Sense.After;

    // Words between those of a proposal that is cited freely.
    private const int MostBetween = 3;

    private static readonly FrozenSet<string> Refusals = LanguageData.Set("wording-answers.txt");

    private static readonly FrozenSet<string> Denials = new[] { "nein", "niemand", "wenig" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Edges = new[] { "oben", "vorn", "vorne", "unten", "hinten", "anfang", "reihenfolge" }
        .ToFrozenSet(StringComparer.Ordinal);

    // „so und nicht anders“, „nicht nur“
    private static readonly FrozenSet<string> Affirmed = new[] { "anders", "nur", "allein", "zuletzt", "umsonst", "weniger" }
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, List<(ChangeGroup Group, List<string> Row)>> _byWord = new(StringComparer.Ordinal);

    public Responses(IEnumerable<ChangeGroup> groups)
    {
        foreach (ChangeGroup group in groups.Where(group => group.Support > 0))
        {
            List<string> row = [.. RowOf(group).Distinct()];
            foreach (string word in row.Concat(row.Select(WordKey.Stem)).Distinct())
            {
                if (!_byWord.TryGetValue(word, out List<(ChangeGroup, List<string>)>? shelf))
                {
                    _byWord[word] = shelf = [];
                }

                shelf.Add((group, row));
            }
        }
    }

    /// <summary>The changes that a statement answers to, each with its role.</summary>
    /// <param name="statement">A statement that asks for no change itself.</param>
    /// <param name="document">The document of its round.</param>
    public IEnumerable<(ChangeGroup Group, EvidenceRole Role)> Of(AnnotatedStatement statement, string? document)
    {
        string text = statement.Statement.Text;
        List<(string Word, TextSpan Span)> words = [.. WordCutter.Cut(text, new TextSpan(0, text.Length))
            .Select(span => (WordKey.Coarse(NumberKeys.Of(WordKey.Fine(text.Substring(span.Start, span.Length)))), span))];
        List<(ChangeGroup Group, List<string> Row)> touched = [.. words.SelectMany(word => new[] { word.Word, WordKey.Stem(word.Word) })
            .Distinct().Where(_byWord.ContainsKey).SelectMany(word => _byWord[word]).DistinctBy(each => each.Group)
            .Where(each => document is null || string.Equals(each.Group.Document, document, StringComparison.Ordinal))];
        if (touched.Count == 0)
        {
            return [];
        }

        List<Unit> units = UnitReader.Read(statement.Content);
        if (units.Exists(unit => unit.Has(Sense.Negation)) && units.Exists(unit => Refusals.Contains(unit.Key)))
        {
            // „da konnte ihr keine widersprechen“
            return [];
        }

        List<(ChangeGroup Group, EvidenceRole Role, int Words)> answers = [.. touched
            .Select(each => (each.Group, Role: RoleTowards(each.Group, each.Row, words, units, statement), each.Row.Count))
            .Where(each => each.Role is not null).Select(each => (each.Group, each.Role!.Value, each.Count))];

        // „im Sinne beidseitiger Verantwortlichkeiten“ also has the words of „beidseitige Verantwortung“.
        return answers.Where(answer => answer.Words == answers.Max(other => other.Words)).Select(answer => (answer.Group, answer.Role));
    }

    private static List<string> RowOf(ChangeGroup group) => group.Operation switch
    {
        ChangeOperation.Insert or ChangeOperation.Replace or ChangeOperation.Rewrite => WordRow.Of(group.Words().NewText),
        ChangeOperation.Delete => group.Old.Count > 1 ? group.Old : [],
        ChangeOperation.Move => [.. group.Old.Where(word => word.Length > 4)],
        _ => [],
    };

    private static EvidenceRole? RoleTowards(
        ChangeGroup group, List<string> row, List<(string Word, TextSpan Span)> words, List<Unit> units, AnnotatedStatement statement)
    {
        (int first, int last) = group.Operation switch
        {
            ChangeOperation.Move => OneOf(row, words, units),
            ChangeOperation.Delete => AllOf(row, words, row.Count / 3),
            _ => AllOf(row, words, row.Count / 4),
        };
        if (first < 0 || !(IsEnough(group, row, words[first].Span, units) || StandsOut(words[first], statement)))
        {
            return null;
        }

        TextSpan cited = new(words[first].Span.Start, words[last].Span.Start + words[last].Span.Length - words[first].Span.Start);
        return group.Operation == ChangeOperation.Delete ? Keeps(units)
            : Refuses(group, words, units, cited, statement) ? EvidenceRole.Opposition
            : Backs(units);
    }

    private static bool IsEnough(ChangeGroup group, List<string> row, TextSpan first, List<Unit> units) =>
        group.Operation == ChangeOperation.Move ? GoesOn(first, units) : row.Count > 1;

    private static bool Refuses(
        ChangeGroup group, List<(string Word, TextSpan Span)> words, List<Unit> units, TextSpan cited, AnnotatedStatement statement)
    {
        bool behind = OldBefore(group, words, cited.Start);
        return units.Where((unit, at) => SaysNo(units, at))
            .Any(unit => IsOutside(unit.Span, cited) && !Denies(unit, group, words) && IsNear(unit, cited, statement, behind));
    }

    // „Kündigung im Wiederholungsfall muss möglich bleiben“
    private static EvidenceRole? Keeps(List<Unit> units) =>
        units.Exists(unit => unit.Has(Sense.Stay)) && !units.Exists(unit => unit.Has(Sense.Negation | Sense.Delete)) ? EvidenceRole.Opposition : null;

    // „Den ‚Obmann‘ gibt es nicht mehr, zuständig ist der ‚Vorstand‘“: what stands before the new words is about the old.
    private static bool OldBefore(ChangeGroup group, List<(string Word, TextSpan Span)> words, int start) =>
        words.TakeWhile(word => word.Span.Start < start).Any(word => word.Word.Length > 3 && group.Old.Exists(old => WordRow.Same(old, word.Word)));

    // „wie Tisch 4“
    private static EvidenceRole? Backs(List<Unit> units) =>
        units.Exists(unit => unit.Key is "tisch") && units.Exists(unit => unit.Key is "wie" or "wia" or "wie's" or "auch" or "ebenfalls" or "genauso")
            ? EvidenceRole.Support
            : null;

    // The words of the proposal close together; of four one may be left out („die Aufzählung mit Herkunft, Religion und …“).
    private static (int First, int Last) AllOf(List<string> row, List<(string Word, TextSpan Span)> words, int most)
    {
        for (int first = 0; first < words.Count; first++)
        {
            HashSet<string> missing = [.. row];
            for (int at = first; row.Exists(word => WordRow.Same(word, words[first].Word)) && at < words.Count && at - first <= (2 * row.Count) + MostBetween; at++)
            {
                if (missing.RemoveWhere(word => WordRow.Same(word, words[at].Word)) > 0 && missing.Count <= most)
                {
                    return (first, at);
                }
            }
        }

        return (-1, -1);
    }

    // „Bootshaus vor Ausbildung?“: one word of what would move, and where to.
    private static (int First, int Last) OneOf(List<string> row, List<(string Word, TextSpan Span)> words, List<Unit> units)
    {
        bool moves = units.Exists(unit => unit.Has(Beside | Sense.Move) || Edges.Contains(unit.Key));
        int at = moves ? words.FindIndex(word => row.Exists(other => WordRow.Same(other, word.Word))) : -1;
        return (at, at);
    }

    // „das Grundgesetz vor die Menschenrechte“
    private static bool GoesOn(TextSpan span, List<Unit> units) =>
        units.FindIndex(unit => unit.Span.Start == span.Start) is >= 0 and var at && at + 1 < units.Count && units[at + 1].Has(Beside);

    // A single word is talk about the proposal where it is quoted or where a sentence begins with it.
    private static bool StandsOut((string Word, TextSpan Span) word, AnnotatedStatement statement)
    {
        string text = statement.Statement.Text;
        int end = word.Span.Start + word.Span.Length;
        bool quoted = word.Span.Start > 0 && end < text.Length && IsMark(text[word.Span.Start - 1]) && IsMark(text[end]);
        return quoted || statement.Content.Sentences.Any(sentence =>
            sentence.Tokens.FirstOrDefault(token => token.Class is not (WordClass.Determiner or WordClass.Adposition or WordClass.Punctuation)) is { } first
            && first.Span.Start == word.Span.Start);
    }

    private static bool IsMark(char letter) => QuoteStyles.Of(letter) != QuoteStyle.None;

    private static bool IsOutside(TextSpan span, TextSpan cited) =>
        span.Start + span.Length <= cited.Start || span.Start >= cited.Start + cited.Length;

    // „und nicht A“ speaks for the new words.
    private static bool Denies(Unit no, ChangeGroup group, List<(string Word, TextSpan Span)> words)
    {
        int next = words.FindIndex(word => word.Span.Start >= no.End);
        return group.Old.Exists(old => words.Exists(word => word.Span.Start == no.Span.Start && WordRow.Same(old, word.Word))
            || (next >= 0 && WordRow.Same(old, words[next].Word)));
    }

    // The answer stands in the sentence of the words or behind it.
    private static bool IsNear(Unit no, TextSpan cited, AnnotatedStatement statement, bool behind) => no.Span.Start > cited.Start
        || (!behind && statement.Content.Sentences.Any(sentence => sentence.Span.Start <= no.Span.Start && sentence.Span.Start + sentence.Span.Length >= cited.Start + cited.Length));

    // „Wir sind dagegen“; in „Chancen dagegen kann niemand …“ the word means something else.
    private static bool SaysNo(List<Unit> units, int at) => units[at].Key == "dagegen"
        ? at + 1 == units.Count || units[at + 1].Kind != UnitKind.Word
        : (units[at].Has(No) && !(at + 1 < units.Count && Affirmed.Contains(units[at + 1].Key))) || Denials.Contains(units[at].Key) || Refusals.Contains(units[at].Key) || (units[at].Has(Sense.Against) && at == 0);
}
