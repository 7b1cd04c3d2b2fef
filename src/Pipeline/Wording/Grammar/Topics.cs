using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>
/// A statement that takes words of the draft as its subject, quotes them and says something about them, without a word
/// of praise: people write such lines when the words bother them („„A“ kennt man vom Arbeitsamt“).
/// </summary>
internal static class Topics
{
    public static void Read(Scene scene)
    {
        bool said = scene.Clauses[0].Members.Count > 1 || scene.Clauses.Count > 1;
        bool judged = Defends(scene) || Weighs(scene.Clauses) || scene.Findings.Count > 0 || scene.Clauses.Any(clause => clause.Has(Sense.Praise | Sense.Refuse | Sense.Contest));
        if (!said || judged || Of(scene) is not { } topic)
        {
            return;
        }

        scene.At = 0;
        if (Exclaimed(scene) is { } fresh)
        {
            scene.Add(ChangeOperation.Replace, topic, fresh, null, "topic-offer", Clue.None);
            return;
        }

        scene.Add(ChangeOperation.Object, topic, null, null, "topic", Clue.None);
    }

    // „‚Revier‘: juristisch gemeint oder romantisch?“ asks.
    private static bool Weighs(List<Clause> clauses) => clauses.Count == 2 && clauses[1].Ending == UnitKind.Question && clauses[1].Has(Sense.Or);

    private static Phrase? Of(Scene scene) => AtHead(scene.Clauses[0]) ?? Held(scene) ?? Dislocated(scene) ?? Labels.Named(scene) ?? Labels.Asserted(scene);

    // „Es wurde davor gewarnt, „A“ aufzuweichen“
    private static bool Defends(Scene scene)
    {
        if (scene.Findings.Count > 0 || scene.Pending != Stance.Refuses || Labels.Defended(scene) is not { } defended)
        {
            return false;
        }

        scene.At = scene.Clauses.Count - 1;
        scene.Add(ChangeOperation.Keep, defended, null, null, "defended", Clue.Operator);
        return true;
    }

    // „„zeitnah“ = nie. Innerhalb einer Woche!“: other words by themselves, with emphasis.
    private static Phrase? Exclaimed(Scene scene)
    {
        Clause last = scene.Clauses[^1];
        bool alone = scene.Clauses.Count > 1 && last.Opening == UnitKind.Stop && last.Members.Count <= 4 && !last.Has(Sense.Verbal | Sense.Negation | Sense.Blame)
            && last.Members.TrueForAll(member => scene.Units[member].Class is not (WordClass.Verb or WordClass.Auxiliary or WordClass.Interjection)) && IsStressed(scene, last);
        scene.At = alone ? scene.Clauses.Count - 1 : 0;
        Phrase? fresh = alone && last.Phrases.Exists(phrase => !phrase.InDraft) ? WholeClause.Of(scene) : null;
        scene.At = 0;
        return fresh;
    }

    private static bool IsStressed(Scene scene, Clause last)
    {
        ReadOnlySpan<char> end = scene.Text.AsSpan(scene.Units[last.Last].End).TrimStart();
        return end.StartsWith("!", StringComparison.Ordinal) || (end.StartsWith("?", StringComparison.Ordinal) && last.Members.Count <= 2);
    }

    // „satt und sauber, das sagt man bei kleinen Kindern“: put before the sentence and taken up again by a pronoun.
    private static Phrase? Dislocated(Scene scene)
    {
        Clause first = scene.Clauses[0];
        bool alone = scene.Clauses.Count > 1 && first.Ending is UnitKind.Comma or UnitKind.Dash or UnitKind.Colon
            && first.Phrases is [{ Kind: PhraseKind.Bare, InDraft: true, Novel: false, Role: Sense.None } topic] && first.Members.Count <= topic.Last - topic.First + 1;
        bool taken = alone && scene.Units[scene.Clauses[1].First] is { Kind: UnitKind.Word } next
            && next.Key is "das" or "dat" or "des" or "dit" or "so" or "was" or "wer" or "na" or "naja" or "puh" or "oje" or "ach" or "ernsthaft" or "echt";
        return taken ? first.Phrases[0] : null;
    }

    // „„A“ kennt man vom Arbeitsamt“, „Bei „A“ dachte der Kollege an …“
    private static Phrase? AtHead(Clause first)
    {
        Phrase? topic = first.Phrases.Count > 0 ? first.Phrases[0] : null;
        bool quoted = topic is { Kind: PhraseKind.Quoted, InDraft: true };
        bool head = quoted && topic!.First == first.First && topic.Role == Sense.None;
        bool about = quoted && topic!.Has(Sense.At) && topic.First - first.First <= 2 && first.Units[first.First].Key is "bei" or "beim" or "bi" or "bim";
        return head || about ? topic : null;
    }

    // „Wir halten die Formulierung „A“ für willkürlich“: a verdict in any words.
    private static Phrase? Held(Scene scene)
    {
        Clause? clause = scene.Clauses.FirstOrDefault(each => each.SaysAny("halten", "halte", "haelt", "hielten", "empfinden", "empfindet", "empfinde", "empfanden"));
        return clause?.Phrases.Find(phrase => phrase.InDraft && phrase.Role == Sense.None && (phrase.Kind == PhraseKind.Quoted || phrase.Framed));
    }
}
