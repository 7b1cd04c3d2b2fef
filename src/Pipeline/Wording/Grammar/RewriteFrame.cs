using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>A sentence or paragraph that gets a new wording: „Satz 2 neu: …“, „Neufassung: …“.</summary>
internal static class RewriteFrame
{
    // From this many words on a proposal for a part of the text is taken for its whole new wording.
    private const int SentenceWords = 4;

    public static bool Read(Scene scene)
    {
        Clause clause = scene.Clause;
        Phrase? part = PartOf(scene, clause);
        if (!Proposes(clause, part))
        {
            return false;
        }

        Phrase? fresh = Quoted(clause, part) ?? Tail.Quotation(scene) ?? Tail.Rest(scene);
        bool sentence = fresh is not null && IsSentence(scene, fresh);
        if (fresh is null || (part is null && !sentence))
        {
            return false;
        }

        Clue clues = Clue.Operator | (sentence ? Clue.Long : Clue.None);
        if (!Beside(scene, fresh, clues))
        {
            Add(scene, part, fresh, clues);
        }

        return true;
    }

    // „hinter „A“ wie folgt: „B““ puts words in.
    private static bool Beside(Scene scene, Phrase fresh, Clue clues)
    {
        (Place? anchor, Phrase? beside) = Roles.Anchor(scene, scene.Clause);
        Phrase? words = scene.Clause.Phrases.Find(phrase =>
            phrase.Has(Sense.After | Sense.Before) && phrase.Kind != PhraseKind.Place && Roles.Value(phrase) > 0);
        if (words is null)
        {
            return false;
        }

        anchor = ReferenceEquals(beside, words) ? anchor
            : new Place(scene.OldWords(words), words.Has(Sense.After) ? AnchorRelation.After : AnchorRelation.Before);
        scene.Add(ChangeOperation.Insert, null, fresh, anchor, "rewrite-beside", clues | scene.CluesOf(words, Clue.QuotedOld, Clue.DraftOld));
        return true;
    }

    private static void Add(Scene scene, Phrase? part, Phrase fresh, Clue clues)
    {
        Place? anchor = part is null ? null : new Place(Whole(scene, part), AnchorRelation.In);
        scene.Add(ChangeOperation.Rewrite, null, fresh, anchor, "rewrite", clues | (part is null ? Clue.None : Clue.Place));
    }

    private static bool Proposes(Clause clause, Phrase? part) =>
        clause.Has(Sense.Reword) || IsHeading(clause, part)
        || (part is not null && (clause.Has(Sense.Propose | Sense.Called | Sense.Better | Sense.Write | Sense.Turn)
            || clause.Members.Exists(member => clause.Units[member].Key.EndsWith("vorschlag", StringComparison.Ordinal))));

    // „Letzter Satz bitte so: „B““, „Der Satz mit den Hunden: …“: nothing but the part, and a colon.
    private static bool IsHeading(Clause clause, Phrase? part) => part is { Role: Sense.None } && clause.Ending == UnitKind.Colon
        && (part.Frame & (Sense.Count | Sense.Part)) == (Sense.Count | Sense.Part) && clause.Says("so")
        && !clause.Has(Sense.Verbal | Sense.Negation | Sense.Blame | Sense.Praise);

    public static bool IsSentence(Scene scene, Phrase phrase)
    {
        int words = 1;
        for (int at = phrase.Words.Start; at < phrase.Words.Start + phrase.Words.Length; at++)
        {
            words += scene.Text[at] == ' ' ? 1 : 0;
        }

        return words >= SentenceWords;
    }

    private static Phrase? PartOf(Scene scene, Clause clause) =>
        clause.Phrases.Find(phrase => phrase.Kind == PhraseKind.Place && (phrase.Frame & Sense.Part) != Sense.None)
        ?? (clause.Has(Sense.Reword) ? scene.Part : null);

    // „der Satz mit den „Parallelgesellschaften““ names the part, not the new words.
    private static Phrase? Quoted(Clause clause, Phrase? part) =>
        clause.Phrases.LastOrDefault(phrase => phrase.Kind == PhraseKind.Quoted && phrase.Role == Sense.None
            && (part is null || phrase.First > part.Last));

    private static TextSpan Whole(Scene scene, Phrase part)
    {
        Phrase whole = part;
        foreach (Phrase next in scene.Clause.Phrases)
        {
            if (next.Has(Sense.With | Sense.At | Sense.Into) && next.First > whole.Last && next.First - whole.Last <= 3)
            {
                int end = scene.Units[next.Last].End;
                whole = whole with { Words = new TextSpan(part.Words.Start, end - part.Words.Start), Last = next.Last };
            }
        }

        return whole.Words;
    }
}
