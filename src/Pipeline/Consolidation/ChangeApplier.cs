using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Puts one change into the text, at all its places.</summary>
internal sealed class ChangeApplier(PhraseReplacer replacer, NoteSpelling spelling, SentenceMemory memory)
{
    // What an insertion must reach to be put in without asking; below it the place is offered.
    private const double SureEnough = 0.7;

    private readonly InsertEdits _inserts = new(replacer);
    private readonly ReplaceEdits _replaces = new(replacer);
    private readonly SentencePlaces _places = new(new InsertEdits(replacer));
    private readonly ItemWords _items = new(replacer);

    /// <summary>The text with the change; null when it fits at one of its places not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="change">The change.</param>
    /// <param name="places">Its places.</param>
    /// <param name="ruling">The person's ruling that brings it in; null where the machine proposes it.</param>
    public WorkingText? Apply(WorkingText text, Change change, IReadOnlyList<Place> places, ChangeRuling? ruling)
    {
        WorkingText? result = text;
        foreach (Place place in places.OrderByDescending(place => place.Span.Start))
        {
            Insertion insertion = Edits(result, change, place, ruling);
            bool sure = ruling is not null || insertion.Confidence >= SureEnough;
            if (insertion.Edits.Count == 0 || !sure)
            {
                return null;
            }

            bool whole = change.Words.Operation == ChangeOperation.Rewrite;
            result = result.With(whole ? insertion.Edits : [.. insertion.Edits.Select(edit => Trimmed(result.Text, edit))], change.Id);
        }

        return result;
    }

    // Words that stay are no part of a change, and others may be placed beside them.
    private static TextEdit Trimmed(string text, TextEdit edit)
    {
        string old = text.Substring(edit.Span.Start, edit.Span.Length);
        int front = SharedWords.AtFront(old, edit.NewText);
        int back = SharedWords.AtBack(old[front..], edit.NewText[front..]);
        return new TextEdit(
            new TextSpan(edit.Span.Start + front, edit.Span.Length - front - back), edit.NewText[front..^back]);
    }

    /// <summary>The edits at one place of a text.</summary>
    public Insertion Edits(WorkingText text, Change change, Place place, ChangeRuling? ruling = null)
    {
        Spot spot = Spot.Find(text, place.Block, place.Span, memory);
        if (!spot.HasWords)
        {
            // Another change has taken the words away.
            return Insertion.None;
        }

        if (ruling is { Exact: true, Text: { } exact })
        {
            return ExactEdits.Make(text.Text, spot, place.Kind, exact);
        }

        // What a person writes is spelled as the person wants it.
        string words = ruling?.Text ?? PlaceNumber.Of(change.Words.OldText, text.Text.Substring(spot.Words.Start, spot.Words.Length), spelling.Of(change.Words));
        return change.Words.Operation switch
        {
            ChangeOperation.Replace => Sure(Replace(text.Text, spot, words, place.Block.Kind)),
            ChangeOperation.Delete => Removal.Make(text.Text, spot),
            ChangeOperation.Rewrite => Sure(RewriteEdits.Make(text.Text, spot, words, change.Words.Anchor)),
            ChangeOperation.Insert => Insert(text, spot, place.Kind, words, change.Words.Anchor),
            ChangeOperation.Move => Move(text, spot, place, change.Words.Anchor),
            _ => Insertion.None,
        };
    }

    /// <summary>All places that an insertion could have in a sentence, each with how good it looks.</summary>
    public IEnumerable<Insertion> Options(WorkingText text, Change change, Place place, bool named)
    {
        Spot spot = Spot.Find(text, place.Block, place.Span, memory);
        NewWords words = NewWords.Read(spelling.Of(change.Words));
        return spot.HasWords && words.Text.Length > 0
            ? _places.Of(spot.View, words, named).Select(insertion => Shifted(spot, insertion))
            : [];
    }

    private static Insertion Sure(IReadOnlyList<TextEdit> edits) => new(edits, edits.Count == 0 ? 0 : 1);

    private IReadOnlyList<TextEdit> Replace(string text, Spot spot, string words, BlockKind kind)
    {
        if (words.Length == 0)
        {
            return [];
        }

        if (kind == BlockKind.Heading && TitleEdits.Replace(spot.View, spot.Inner, words) is { } title)
        {
            return spot.Shift([title]);
        }

        return spot.Shift(BehindLead(ListLead.Of(text, spot), spot, words) ?? Replaced(spot.View, spot.Inner, words, spot.Next(text)));
    }

    // Null where the item of a list has no lead, or the lead would change with it.
    private List<TextEdit>? BehindLead(string lead, Spot spot, string words)
    {
        IReadOnlyList<TextEdit> edits = lead.Length == 0 ? []
            : Replaced(memory.View(lead + spot.View.Text), new TextSpan(spot.Inner.Start + lead.Length, spot.Inner.Length), words, string.Empty);
        return edits.Count == 0 || edits.Any(edit => edit.Span.Start < lead.Length) ? null
            : [.. edits.Select(edit => edit with { Span = edit.Span with { Start = edit.Span.Start - lead.Length } })];
    }

    private IReadOnlyList<TextEdit> Replaced(SentenceView view, TextSpan old, string words, string next) =>
        memory.Replacement(view.Text + next, old, words, () => _replaces.Make(view, old, words, next));

    private Insertion Insert(WorkingText text, Spot spot, PlaceKind kind, string newText, Anchor? anchor)
    {
        NewWords words = NewWords.Read(newText);
        if (words.Text.Length == 0)
        {
            return Insertion.None;
        }

        if (kind >= PlaceKind.Item && ItemList.At(text.Text, spot.Words.Start) is { } list)
        {
            int position = kind switch
            {
                PlaceKind.ItemBefore => list.IndexOf(spot.Words.Start),
                PlaceKind.ItemAfter => list.IndexOf(spot.Words.Start) + 1,
                _ => ListAnchor.Position(anchor?.Text ?? string.Empty, list.Items.Count) ?? list.Items.Count,
            };
            return Sure(ListEdits.Insert(list, position, _items.Of(list, words)));
        }

        return Shifted(spot, PlainSentence.HasMarks(spot.View.Text)
            ? BesideMarks(spot, kind, words)
            : _inserts.Beside(spot.View, spot.Inner, kind == PlaceKind.After, words));
    }

    private Insertion BesideMarks(Spot spot, PlaceKind kind, NewWords words)
    {
        PlainSentence plain = PlainSentence.Of(spot.View.Text);
        Insertion insertion = _inserts.Beside(new SentenceView(plain.Text), plain.Here(spot.Inner), kind == PlaceKind.After, words);
        return insertion with { Edits = [.. insertion.Edits.Select(plain.Back)] };
    }

    private static Insertion Shifted(Spot spot, Insertion insertion) => insertion with
    {
        Edits = spot.Shift(insertion.Edits),
        Beside = insertion.Beside is { } beside ? new TextSpan(beside.Start + spot.Sentence.Start, beside.Length) : null,
    };

    private Insertion Move(WorkingText text, Spot spot, Place place, Anchor? anchor)
    {
        MoveEdits moves = new(text.Text, _inserts);
        if (place.Target is not { Kind: PlaceKind.Before or PlaceKind.After } target)
        {
            return moves.ToEdge(spot, anchor?.Text ?? string.Empty);
        }

        Spot goal = Spot.Find(text, target.Block, target.Span, memory);
        return goal.HasWords ? moves.To(spot, goal, target.Kind == PlaceKind.After) : Insertion.None;
    }
}
