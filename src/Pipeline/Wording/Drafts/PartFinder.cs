using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Drafts;

/// <summary>
/// Resolves the name of a part of the text: „Satz 2“, „letzter Absatz“, „2. Spiegelstrich“, „Überschrift“,
/// „Nr. 4 Satz 1“. Narrower parts are looked for within wider ones.
/// </summary>
internal sealed class PartFinder(Draft draft)
{
    private static readonly string[] Ordinals =
        ["", "erst", "zweit", "dritt", "viert", "fuenft", "sechst", "siebt", "acht", "neunt", "zehnt"];

    private readonly List<Locus> _sentences = DraftSentences.Of(draft);

    private readonly List<Locus> _paragraphs = Blocks(draft, BlockKind.Paragraph);

    private readonly List<Locus> _items = Blocks(draft, BlockKind.ListItem);

    private readonly List<Locus> _headings = Blocks(draft, BlockKind.Heading);

    /// <summary>The part; null where the name is none or fits nothing in the draft.</summary>
    public Locus? Find(string name)
    {
        List<string> words = [.. WordCutter.Cut(name, new TextSpan(0, name.Length))
            .Select(span => WordKey.Fine(name.Substring(span.Start, span.Length)))];
        Locus? found = null;
        for (int at = 0; at < words.Count; at++)
        {
            if (PartsNamed(words[at]) is { } parts && Pick(parts, words, at, found) is { } part
                && (found is null || part.Span.Length < found.Span.Length))
            {
                found = part;
            }
        }

        return found;
    }

    private List<Locus>? PartsNamed(string word)
    {
        bool Starts(params string[] stems) => Array.Exists(stems, stem => word.StartsWith(stem, StringComparison.Ordinal));
        return Starts("satz", "saetze", "schlusssatz", "eingangssatz", "einleitungssatz") ? _sentences
            : Starts("absatz", "absaetze", "abs", "abschnitt", "schlussabsatz") ? _paragraphs
            : Starts("spiegelstrich", "bulletpoint", "aufzaehlungspunkt", "stichpunkt", "listenpunkt", "unterpunkt", "punkt", "nr", "nummer", "ziffer")
                ? _items
            : Starts("ueberschrift", "titel", "motto", "slogan") ? _headings
            : Starts("schluss", "anfang", "einleitung", "praeambel", "einstieg") ? _sentences : null;
    }

    // The number stands before („2. Absatz“, „letzter Satz“) or behind („Satz 2“).
    private static Locus? Pick(List<Locus> parts, List<string> words, int at, Locus? within)
    {
        List<Locus> inside = within is null ? parts : [.. parts.Where(part => Contains(within, part))];
        if (inside.Count == 0)
        {
            return null;
        }

        int number = Behind(words, at) ?? Before(words, at, inside.Count)
            ?? OfItself(words[at], inside.Count) ?? (inside.Count == 1 ? 1 : 0);
        return number >= 1 && number <= inside.Count ? inside[number - 1] : null;
    }

    private static int? Behind(List<string> words, int at) => at + 1 < words.Count ? Digits(words[at + 1]) : null;

    private static int? Before(List<string> words, int at, int count) =>
        at > 0 ? Digits(words[at - 1]) ?? Ordinal(words[at - 1], count) : null;

    private static int? Digits(string word) =>
        int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number)
            ? number : null;

    private static int? Ordinal(string word, int count)
    {
        if (word.StartsWith("letzt", StringComparison.Ordinal) || word.StartsWith("unterst", StringComparison.Ordinal))
        {
            return count;
        }

        if (word.StartsWith("vorletzt", StringComparison.Ordinal))
        {
            return count - 1;
        }

        int number = Array.FindLastIndex(Ordinals, ordinal => ordinal.Length > 0 && word.StartsWith(ordinal, StringComparison.Ordinal));
        return number > 0 ? number : word.StartsWith("oberst", StringComparison.Ordinal) ? 1 : null;
    }

    private static int? OfItself(string word, int count) =>
        word.StartsWith("schluss", StringComparison.Ordinal) ? count
        : word.StartsWith("eingang", StringComparison.Ordinal) || word.StartsWith("einleitung", StringComparison.Ordinal)
            || word.StartsWith("anfang", StringComparison.Ordinal) || word.StartsWith("ueberschrift", StringComparison.Ordinal)
            || word.StartsWith("titel", StringComparison.Ordinal) || word.StartsWith("motto", StringComparison.Ordinal) ? 1
        : null;

    private static bool Contains(Locus outer, Locus inner) =>
        inner.Span.Start >= outer.Span.Start
        && inner.Span.Start + inner.Span.Length <= outer.Span.Start + outer.Span.Length;

    private static List<Locus> Blocks(Draft draft, BlockKind kind) =>
        [.. draft.Blocks.Where(block => block.Kind == kind).Select(block => new Locus(block.Number, block.Span))];
}
