using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>What a note leaves out: the verb said before („A weglassen, B ebenso“), or all but a plus sign („+ B“).</summary>
internal static class GapFrames
{
    /// <summary>„B ebenso“, „B auch“ behind something that was done with other words.</summary>
    public static bool Likewise(Scene scene)
    {
        Clause clause = scene.Clause;
        bool likewise = clause.Units[clause.Last].Key is "ebenso" or "ebenfalls" or "auch" or "genauso" or "dito" or "desgleichen" or "gleichfalls";
        if (!likewise || clause.Has(Sense.Verbal | Sense.Negation) || clause.Phrases is not [{ Role: Sense.None, Kind: not PhraseKind.Place } only] || only.First != clause.First
            || scene.Findings is not [.., { Operation: ChangeOperation.Delete or ChangeOperation.Keep or ChangeOperation.Object } last]
            || (only.Kind != PhraseKind.Quoted && scene.Drafts && !only.InDraft))
        {
            return false;
        }

        scene.Add(last.Operation, only, null, null, "likewise", last.Clues & (Clue.Operator | Clue.Talk));
        return true;
    }

    /// <summary>„A weg, B her“</summary>
    public static bool Hither(Scene scene)
    {
        Clause clause = scene.Clause;
        bool hither = clause.Units[clause.Last].Key is "her" or "hin" && clause.Members.Count <= 4 && scene.Findings is [.., { Operation: ChangeOperation.Delete, Old: not null }];
        Phrase? fresh = hither ? clause.Phrases.Find(phrase => phrase.Role == Sense.None && phrase.Kind != PhraseKind.Place) : null;
        if (fresh is null)
        {
            return false;
        }

        ReplaceFrames.Give(scene, null, fresh, "hither", Clue.Operator);
        return true;
    }

    /// <summary>„+ B“, „+ A + B“: what is added, a wording each.</summary>
    public static bool Plus(Scene scene)
    {
        Clause clause = scene.Clause;
        if (!IsPlus(scene.Text, clause.Units[clause.First]) || clause.Has(Sense.Modal | Sense.Auxiliary | Sense.Copula | Sense.Change))
        {
            return false;
        }

        List<Phrase> items = Items(scene, clause);
        foreach (Phrase item in items)
        {
            scene.Add(ChangeOperation.Insert, null, item, scene.Part is { } part ? new Place(part.Words, AnchorRelation.In) : null, "plus", Clue.Operator | Clue.Tongue);
        }

        return items.Count > 0;
    }

    /// <summary>Whether a unit is a plus sign.</summary>
    public static bool IsPlus(string text, Unit unit) => unit.Kind == UnitKind.Sign && text[unit.Span.Start] == '+';

    /// <summary>What stands between the plus signs of a clause.</summary>
    public static List<Phrase> Items(Scene scene, Clause clause)
    {
        List<Phrase> items = [];
        int from = 0;
        for (int at = 1; at <= clause.Members.Count; at++)
        {
            if (at == clause.Members.Count || IsPlus(scene.Text, clause.Units[clause.Members[at]]))
            {
                if (at > from + 1)
                {
                    items.Add(Item(clause, clause.Members[from + 1], clause.Members[at - 1]));
                }

                from = at;
            }
        }

        return items;
    }

    private static Phrase Item(Clause clause, int first, int last)
    {
        bool quoted = first == last && clause.Units[first].Kind == UnitKind.Quote;
        int start = clause.Units[first].Inner.Start;
        TextSpan words = new(start, clause.Units[last].Inner.Start + clause.Units[last].Inner.Length - start);
        return new Phrase(quoted ? PhraseKind.Quoted : PhraseKind.Bare, words, Sense.None, Sense.None, first, last, false, false, true);
    }
}
