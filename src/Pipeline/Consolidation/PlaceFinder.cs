using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Turns what is known of a change's place into places that it can be applied to.</summary>
internal sealed class PlaceFinder(DraftText draft)
{
    private readonly InnerPlaces _inner = new(draft);

    /// <summary>The places; empty when none is certain.</summary>
    public IReadOnlyList<Place> Find(Change change)
    {
        if (change.Loci.Count == 0)
        {
            return change.Words is { Operation: ChangeOperation.Insert, Anchor: { } anchor } && OnlyList(anchor.Text) is { } item ? [item] : [];
        }

        return change.Words.Operation switch
        {
            ChangeOperation.Insert => [.. change.Loci.Select(locus => ForInsert(change, locus)).OfType<Place>()],
            ChangeOperation.Move => ForMove(change) is { } move ? [move] : [],
            _ => [.. change.Loci.Select(Words).OfType<Place>()],
        };
    }

    private Place? Words(Locus locus) =>
        BlockOf(locus.Span) is { } block && draft.HasWords(locus.Span) ? new Place(PlaceKind.Words, block, locus.Span) : null;

    private DraftBlock? BlockOf(TextSpan span) => draft.BlockOf(span);

    private Place? ForInsert(Change change, Locus locus)
    {
        if (BlockOf(locus.Span) is not { } block)
        {
            return EndOf(locus, NewWords.Read(change.Words.NewText ?? string.Empty));
        }

        return change.Words.Anchor is { Relation: not AnchorRelation.In } anchor
            ? Beside(block, locus, anchor.Relation == AnchorRelation.After, NewWords.Read(change.Words.NewText ?? string.Empty))
            : InPart(block, locus, change.Words);
    }

    // „In § 4 ergänzen: ‚Gäste zahlen doppelt.‘“: a sentence for a section of several paragraphs closes it. „Bei den Zielen noch
    // ‚Führungen in Gebärdensprache‘“: where a section is a list, words for it are one more item.
    private Place? EndOf(Locus section, NewWords words)
    {
        DraftBlock[] blocks = [.. draft.Blocks.Where(block => DraftText.Contains(section.Span, block.Span))];
        return words.Kind == NewWordsKind.Sentence
            ? blocks is [.., { Kind: BlockKind.Paragraph } last] ? new Place(PlaceKind.After, last, draft.Sentences(last)[^1]) : null
            : words.Kind == NewWordsKind.Noun && ItemOf(blocks) is { } item ? new Place(PlaceKind.Item, item, item.Span) : null;
    }

    // The first item of the list that a section is, below its heading.
    private DraftBlock? ItemOf(DraftBlock[] section)
    {
        DraftBlock[] items = section is [{ Kind: BlockKind.Heading }, ..] ? section[1..] : section;
        if (items.Length == 0 || ItemList.At(draft.Text, items[0].Span.Start) is not { } list)
        {
            return null;
        }

        int end = list.Items[^1].Line.Start + list.Items[^1].Line.Length;
        return Array.TrueForAll(items, block => block.Kind == BlockKind.ListItem && block.Span.Start < end) ? items[0] : null;
    }

    private Place? InPart(DraftBlock block, Locus locus, ChangeWords change)
    {
        NewWords words = NewWords.Read(change.NewText ?? string.Empty);
        return block.Kind == BlockKind.Heading && words.Kind == NewWordsKind.Sentence ? null
            : IsFurtherAim(block, words) ? new Place(PlaceKind.ItemAfter, block, block.Span)
            : IsForList(block, change.Anchor?.Text) ? new Place(PlaceKind.Item, block, locus.Span)
            : words.Kind == NewWordsKind.Noun && Introduced(block) is { } first ? new Place(PlaceKind.Item, first, first.Span)
            : _inner.Find(block, locus.Span, words);
    }

    // „auch Fehler zu machen“ beside „sich zu beschweren“: what is an aim like the items of the list is a further one.
    private bool IsFurtherAim(DraftBlock block, NewWords words) => block.Kind == BlockKind.ListItem && words.Joint.Length == 0
        && IsAim(words.Text) && IsAim(draft.Text.Substring(block.Span.Start, block.Span.Length));

    private static bool IsAim(string text)
    {
        string[] words = text.TrimEnd('.', ',', ';', ' ').Split(' ');
        return words.Length > 2 && words[^2] == "zu" && VerbLexicon.LooksInfinitive(words[^1]);
    }

    private Place? Beside(DraftBlock block, Locus locus, bool after, NewWords words)
    {
        TextSpan span = locus.Span.Length > 0 ? locus.Span : WordAt(block, locus.Span.Start, after);
        return !draft.HasWords(span) ? null
            : IsItem(block, span, words) ? new Place(after ? PlaceKind.ItemAfter : PlaceKind.ItemBefore, block, block.Span)
            : new Place(after ? PlaceKind.After : PlaceKind.Before, block, span);
    }

    // „Humor“ behind the item „Respekt“: what names a whole item wants another one beside it.
    private bool IsItem(DraftBlock block, TextSpan span, NewWords words)
    {
        bool item = block.Kind == BlockKind.ListItem && words.Joint.Length == 0
            && words.Kind is NewWordsKind.Noun or NewWordsKind.Sentence or NewWordsKind.Word;
        ItemList? list = item ? ItemList.At(draft.Text, block.Span.Start) : null;
        return list is { Items.Count: > 1 } && IsAll(list.Items[list.IndexOf(block.Span.Start)].Core, span, words);
    }

    // „Kassenwart“ is all of „ein Kassenwart“; „ein Beisitzer“ behind „Stadt“ goes behind „ein Vertreter der Stadt“.
    private bool IsAll(TextSpan core, TextSpan span, NewWords words)
    {
        SentenceView view = new(draft.Text.Substring(core.Start, core.Length));
        int first = view.At(span.Start - core.Start);
        bool ends = span.Start + span.Length >= core.Start + core.Length && span.Start < core.Start + core.Length;
        bool bare = Enumerable.Range(0, first).All(view.IsDeterminer);
        bool alike = view.IsDeterminer(0) && new SentenceView(words.Text).IsDeterminer(0);
        return ends ? span.Start <= core.Start || (words.Kind == NewWordsKind.Noun && (bare || alike))
            : bare && IsThing(words) && IsHead(view, view.Behind(new TextSpan(span.Start - core.Start, span.Length)));
    }

    // „Fahrradverleih“ is what „einen Fahrradverleih an der Fähre“ is about, „Rollstühle zum Ausleihen“ are a thing of their own.
    private static bool IsThing(NewWords words) => words.Kind == NewWordsKind.Noun && words.Text.Contains(' ', StringComparison.Ordinal);

    private static bool IsHead(SentenceView view, int behind) => view.IsNoun(behind - 1) && view.IsPreposition(behind);

    // „… ruht auf vier Säulen:“ names the list below it, as does „Der Rat besteht aus“ without a mark.
    private DraftBlock? Introduced(DraftBlock block)
    {
        DraftBlock? next = draft.Blocks.FirstOrDefault(other => other.Number > block.Number);
        bool opens = block.Kind == BlockKind.Paragraph
            && draft.Text.Substring(block.Span.Start, block.Span.Length).TrimEnd() is [.., ':' or (not '.' and not '!' and not '?' and not '“')];
        return opens && next is { Kind: BlockKind.ListItem } ? next : null;
    }

    private bool IsForList(DraftBlock block, string? anchor) => anchor is not null && block.Kind == BlockKind.ListItem
        && ItemList.At(draft.Text, block.Span.Start) is { } list && ListAnchor.Position(anchor, list.Items.Count) is not null;

    // „als fünfter Spiegelstrich“ is plain where the draft has one list, and that has four.
    private Place? OnlyList(string anchor)
    {
        List<DraftBlock> items = [.. draft.Blocks.Where(block => block.Kind == BlockKind.ListItem)];
        ItemList? list = items.Count == 0 ? null : ItemList.At(draft.Text, items[0].Span.Start);
        bool only = list is not null && items.All(item => item.Span.Start < list.Items[^1].Line.Start + list.Items[^1].Line.Length);
        return only && ListAnchor.Position(anchor, list!.Items.Count) is not null ? new Place(PlaceKind.Item, items[0], items[0].Span) : null;
    }

    // The word that ends (or begins) at a point.
    private TextSpan WordAt(DraftBlock block, int point, bool before)
    {
        SentenceView view = new(draft.Text.Substring(block.Span.Start, block.Span.Length));
        int offset = point - block.Span.Start;
        int index = before ? view.At(offset - 1) : view.At(offset);
        while (before && index > 0 && (view.Start(index) >= offset || !view.IsWord(index)))
        {
            index--;
        }

        return index < view.Tokens.Count ? Shift(view.Tokens[index].Span, block.Span.Start) : new TextSpan(0, 0);
    }

    private Place? ForMove(Change change)
    {
        if (Words(change.Loci[0]) is not { } words || change.Words.Anchor is not { } anchor)
        {
            return null;
        }

        PlaceKind kind = anchor.Relation switch
        {
            AnchorRelation.Before => PlaceKind.Before,
            AnchorRelation.After => PlaceKind.After,
            _ => PlaceKind.Within,
        };
        Locus? second = change.Loci.Count > 1 ? change.Loci[1] : null;
        TextSpan? target = second is { Span.Length: > 0 } ? second.Span : Search(anchor.Text, words.Span);
        if (target is { } span && BlockOf(span) is { } block && draft.HasWords(span))
        {
            return words with { Target = new Place(kind, block, span) };
        }

        return kind == PlaceKind.Within ? words with { Target = new Place(kind, words.Block, words.Span) } : null;
    }

    // The anchor's words as they stand, once in the whole draft outside the words that move.
    private TextSpan? Search(string words, TextSpan apart)
    {
        TextSpan? found = null;
        for (int at = Next(words, 0); at >= 0; at = Next(words, at + 1))
        {
            bool inside = at < apart.Start + apart.Length && at + words.Length > apart.Start;
            if (!inside && found is not null)
            {
                return null;
            }

            found = inside ? found : new TextSpan(at, words.Length);
        }

        return found;
    }

    private int Next(string words, int from) =>
        words.Length == 0 || from >= draft.Text.Length ? -1 : draft.Text.IndexOf(words, from, StringComparison.OrdinalIgnoreCase);

    private static TextSpan Shift(TextSpan span, int by) => new(span.Start + by, span.Length);
}
