using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>New words that stand behind a colon: a quotation, or all that follows.</summary>
internal static class Tail
{
    /// <summary>The quotation that directly follows the clause's colon or line end; null where none does.</summary>
    public static Phrase? Quotation(Scene scene)
    {
        if (Next(scene) is not { } next || next.Phrases.Count == 0 || next.Phrases[0].Kind != PhraseKind.Quoted
            || next.Phrases[0].First != next.First)
        {
            return null;
        }

        return next.Phrases[0];
    }

    /// <summary>A quotation that a comma or two away says what a word for words means: „das Begriffspaar, …, „A und B““.</summary>
    public static Phrase? Apposition(Scene scene)
    {
        for (int at = scene.At + 1; at <= scene.At + 2 && at < scene.Clauses.Count; at++)
        {
            Clause clause = scene.Clauses[at];
            if (clause.Opening != UnitKind.Comma)
            {
                return null;
            }

            if (clause.Phrases.Count > 0 && clause.Phrases[0].Kind == PhraseKind.Quoted && Leads(clause, clause.Phrases[0]))
            {
                return clause.Phrases[0];
            }
        }

        return null;
    }

    // „nämlich „B““, „also „B““
    private static bool Leads(Clause clause, Phrase quoted) => clause.Members
        .TakeWhile(member => member < quoted.First).All(member => clause.Units[member].Has(Sense.Filler | Sense.And) || clause.Units[member].Key == "naemlich");

    /// <summary>All that follows the clause's colon or line end, up to a sentence that gives a reason; null at the end.</summary>
    public static Phrase? Rest(Scene scene)
    {
        if (Next(scene) is not { } next)
        {
            return null;
        }

        int last = next.Last;
        for (int index = scene.At + 2; index < scene.Clauses.Count; index++)
        {
            Clause clause = scene.Clauses[index];
            if (clause.Opening is UnitKind.Stop or UnitKind.Dash or UnitKind.Question && Reasons(clause))
            {
                break;
            }

            last = Math.Max(last, clause.Last);
        }

        List<Unit> units = scene.Units;
        TextSpan words = Strip(scene.Text, units[next.First].Span.Start, units[last].End);
        return new Phrase(PhraseKind.Bare, words, Sense.None, Sense.None, next.First, last, false);
    }

    /// <summary>Lines or clauses behind the colon that begin with a plus sign, a wording each.</summary>
    public static List<Phrase> Plus(Scene scene)
    {
        List<Phrase> items = [];
        for (int at = scene.At + 1; at < scene.Clauses.Count && GapFrames.IsPlus(scene.Text, scene.Units[scene.Clauses[at].First]); at++)
        {
            items.AddRange(GapFrames.Items(scene, scene.Clauses[at]));
        }

        return items;
    }

    // „Satz 2 neu, unser Vorschlag: …“: a label of its own may stand before the colon.
    private static Clause? Next(Scene scene)
    {
        bool label = scene.Clause.Ending is UnitKind.Comma or UnitKind.Dash or UnitKind.Stop && scene.At + 2 < scene.Clauses.Count
            && scene.Clauses[scene.At + 1] is { Ending: UnitKind.Colon, Members.Count: <= 3, Phrases.Count: 0 };
        return label ? scene.Clauses[scene.At + 2] : Following(scene);
    }

    private static Clause? Following(Scene scene) =>
        scene.Clause.Ending is UnitKind.Colon or UnitKind.Line && scene.At + 1 < scene.Clauses.Count
            ? scene.Clauses.Skip(scene.At + 1).FirstOrDefault(clause => clause.First > scene.Clause.Last) : null;

    private static bool Reasons(Clause clause) =>
        clause.Units[clause.First].Has(Sense.Subordinator | Sense.Reason | Sense.Anaphor)
        || clause.Has(Sense.Blame | Sense.Praise | Sense.Better);

    // Marks that stand unpaired at the edges go; a full stop belongs to the sentence and stays.
    private static TextSpan Strip(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || QuoteStyles.Of(text[start]) != QuoteStyle.None))
        {
            start++;
        }

        if (end < text.Length && text[end] is '.' or '!' or '?')
        {
            end++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || QuoteStyles.Of(text[end - 1]) != QuoteStyle.None))
        {
            end--;
        }

        return new TextSpan(start, end - start);
    }
}
