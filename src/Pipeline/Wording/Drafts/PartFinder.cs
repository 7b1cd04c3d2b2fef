using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Drafts;

/// <summary>
/// Resolves the name of a part of the text: „Satz 2“, „letzter Absatz“, „2. Spiegelstrich“, „Überschrift“,
/// „§ 4 Satz 1“, „Z. 42“. Narrower parts are looked for within wider ones.
/// </summary>
internal sealed class PartFinder(Draft draft)
{
    private static readonly string[] SectionWords = ["paragraph", "paragraf", "artikel", "art", "kapitel", "abschnitt", "teil"];

    private static readonly string[] ListWords = ["liste", "aufzaehlung", "auflistung"];

    private static readonly string[] NumberWords = ["punkt", "nr", "nummer", "ziffer"];

    private static readonly string[] EdgeWords = ["schluss", "anfang", "einleitung", "praeambel", "einstieg"];

    // Shorter words of a title are no name.
    private const int ShortestTitle = 4;

    private readonly Sections _sections = new(draft);

    private readonly List<Locus> _sentences = DraftSentences.Of(draft);

    private readonly List<Locus> _paragraphs = Blocks(draft, BlockKind.Paragraph);

    private readonly List<Locus> _items = Blocks(draft, BlockKind.ListItem);

    private readonly List<Locus> _headings = Blocks(draft, BlockKind.Heading);

    /// <summary>The part; null where the name is none or fits nothing in the draft.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="frame">The part that it is looked for in; null for the whole text.</param>
    /// <param name="slots">Whether a new item behind the last one counts: its neighbour then stands for it.</param>
    public Locus? Find(string name, Locus? frame = null, bool slots = false)
    {
        string[] words = PartName.Words(name);
        Locus? section = SectionTitled(words);
        Locus? found = Named(words, section, frame, slots);
        if (Array.Exists(words, word => IsOf(word, ListWords)))
        {
            found = FirstOfList(found ?? frame) ?? found;
        }

        // „der Satz über die Besuche“ is not all that stands below „Besuche“.
        return found is not null && found == section && !Array.Exists(words, word => IsOf(word, SectionWords)) ? null : found;
    }

    private Locus? Named(string[] words, Locus? found, Locus? frame, bool slots)
    {
        bool list = Array.Exists(words, word => IsOf(word, ListWords));

        // „letzter Satz von § 4“: the wider part is found first, wherever its name stands.
        foreach (int at in Enumerable.Range(0, words.Length).OrderBy(at => IsOf(words[at], SectionWords) || NamesSection(words, at) ? 0 : 1))
        {
            // „Anfang der Liste“ is none of the text.
            found = list && IsOf(words[at], EdgeWords) ? found : Narrower(PartAt(words, at, found ?? frame, slots), found);
        }

        return found;
    }

    // „letzter Satz bei den Besuchen“, „Abschnitt Zusammenarbeit“: the one section whose title a name says beside another part's name.
    private Locus? SectionTitled(string[] words)
    {
        string[] others = [.. words.Where(word => word.Length > ShortestTitle && WordingLexicon.Of(word) == Sense.None && PartsNamed(word) is null && !IsOf(word, SectionWords))];
        return others.Length == words.Length ? null
            : _sections.Titled(others) ?? (others.Select(word => _sections.Titled([word])).OfType<Locus>().Distinct().ToArray() is [var only] ? only : null);
    }

    private static Locus? Narrower(Locus? part, Locus? found) =>
        part is not null && (found is null || part.Span.Length < found.Span.Length) ? part : found;

    /// <summary>The section that a name like „§ 12“ is all of, with its heading; null where it is no such name.</summary>
    public Locus? Section(string name)
    {
        string[] words = PartName.Words(name);
        Locus? body = words.Length == 2 && IsOf(words[0], SectionWords) && PartName.Behind(words, 0) is { } number ? _sections.Numbered(number) : null;
        int start = body is null ? 0 : draft.Blocks[body.Block - 1].Span.Start;
        return body is null ? null : new Locus(body.Block - 1, new TextSpan(start, body.Span.Start + body.Span.Length - start));
    }

    /// <summary>The section with this title; null where there is none.</summary>
    public Locus? Titled(string name) =>
        _sections.Titled([.. PartName.Words(name).Where(word => !IsOf(word, SectionWords) && WordingLexicon.Of(word) == Sense.None)]);

    /// <summary>The one section whose number or title a note names somewhere; null where there is none, or several.</summary>
    public Locus? Mentioned(string note)
    {
        string[] words = PartName.Words(note);
        List<Locus> named = [.. Enumerable.Range(0, words.Length)
            .Select(at => IsOf(words[at], SectionWords) || NamesSection(words, at) ? SectionOf(words, at)
                : words[at].Length > 4 && WordingLexicon.Of(words[at]) == Sense.None ? _sections.Titled([words[at]]) : null)
            .OfType<Locus>().Distinct()];
        return named.Count == 1 ? named[0] : null;
    }

    private Locus? PartAt(string[] words, int at, Locus? within, bool slots) =>
        (IsOf(words[at], SectionWords) || (within is null && NamesSection(words, at)) ? SectionOf(words, at) : null)
        ?? (PartsNamed(words[at]) is { } parts ? Pick(Inside(parts, within), words, at, slots) : null);

    // „Punkt 5 Satz 1“ where a heading reads „5. Pflanzen“; below „§ 5“ a number is that of an item.
    private bool NamesSection(string[] words, int at) =>
        (IsOf(words[at], NumberWords) || words[at] == "unter") && PartName.Behind(words, at) is { } number && _sections.IsPlain(number);

    private Locus? SectionOf(string[] words, int at)
    {
        // „13 Paragraphen“ counts them.
        bool several = words[at].EndsWith("graphen", StringComparison.Ordinal) || words[at].EndsWith("grafen", StringComparison.Ordinal);
        int? number = PartName.Behind(words, at) ?? (several ? null : PartName.Before(words, at, 0));
        return number is { } given ? _sections.Numbered(given) : null;
    }

    // The first item where the items make up one list only.
    private Locus? FirstOfList(Locus? within)
    {
        List<Locus> items = Inside(_items, within);
        bool single = items.Count > 0 && items[^1].Block - items[0].Block == items.Count - 1;
        return single ? items[0] : null;
    }

    private List<Locus>? PartsNamed(string word)
    {
        bool Starts(params string[] stems) => IsOf(word, stems);
        return Starts("satz", "satze", "satzes", "saetze", "schlusssatz", "eingangssatz", "einleitungssatz") ? _sentences
            : Starts("absatz", "absaetze", "abs", "abschnitt", "schlussabsatz") ? _paragraphs
            : Starts("spiegelstrich", "bulletpoint", "aufzaehlungspunkt", "stichpunkt", "listenpunkt", "unterpunkt", "punkt", "nr", "nummer", "ziffer")
                ? _items
            : Starts("ueberschrift", "titel", "motto", "slogan") ? _headings
            : word == "z" || Starts("zeile") ? DraftLines.Of(draft)
            : Starts(EdgeWords) ? _sentences : null;
    }

    private static bool IsOf(string word, string[] stems) =>
        Array.Exists(stems, stem => stem.Length > 4 ? word.StartsWith(stem, StringComparison.Ordinal) : word == stem);

    // The number stands before („2. Absatz“, „letzter Satz“) or behind („Satz 2“).
    private static Locus? Pick(List<Locus> inside, string[] words, int at, bool slots)
    {
        if (inside.Count == 0)
        {
            return null;
        }

        int number = PartName.Behind(words, at) ?? PartName.Before(words, at, inside.Count)
            ?? OfItself(words[at], inside.Count) ?? (inside.Count == 1 ? 1 : 0);
        return number >= 1 && number <= inside.Count ? inside[number - 1]
            : slots && number == inside.Count + 1 ? inside[^1]
            : null;
    }

    private static int? OfItself(string word, int count) =>
        IsOf(word, ["schluss"]) ? count
        : IsOf(word, ["eingang", "einleitung", "anfang", "ueberschrift", "titel", "motto"]) ? 1
        : null;

    private static List<Locus> Inside(List<Locus> parts, Locus? within) =>
        within is null ? parts : [.. parts.Where(part => Contains(within, part))];

    private static bool Contains(Locus outer, Locus inner) =>
        inner.Span.Start >= outer.Span.Start
        && inner.Span.Start + inner.Span.Length <= outer.Span.Start + outer.Span.Length;

    private static List<Locus> Blocks(Draft draft, BlockKind kind) =>
        [.. draft.Blocks.Where(block => block.Kind == kind).Select(block => new Locus(block.Number, block.Span))];
}
