using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;

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
        bool judged = scene.Findings.Count > 0 || scene.Clauses.Any(clause => clause.Has(Sense.Praise | Sense.Refuse | Sense.Contest));
        if (!said || judged || (AtHead(scene.Clauses[0]) ?? Held(scene)) is not { } topic)
        {
            return;
        }

        scene.At = 0;
        scene.Add(ChangeOperation.Object, topic, null, null, "topic", Clue.None);
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
        return clause?.Phrases.FirstOrDefault(phrase => phrase.InDraft && phrase.Role == Sense.None && (phrase.Kind == PhraseKind.Quoted || phrase.Framed));
    }
}
