using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>Words that stand by themselves before what somebody has to say about them.</summary>
internal static class Labels
{
    // „Es wurde davor gewarnt, „A“ aufzuweichen“
    public static Phrase? Defended(Scene scene) => !scene.Clauses.Any(clause => clause.SaysAny("gewarnt", "warnt", "warnen", "warnte", "warnten", "warne")) ? null
        : scene.Clauses.SelectMany(clause => clause.Phrases).FirstOrDefault(phrase => phrase.Kind == PhraseKind.Quoted && (phrase.InDraft || !scene.Drafts) && phrase.Role is Sense.None or Sense.At);

    // „unparteiisch – wer weiß, was das heißt?“, „höchstes Gut … Güter stehen im Lager“: words of the draft by themselves,
    // and then what somebody has to say about them. A noun alone may only say what the story is about.
    public static Phrase? Named(Scene scene)
    {
        Clause first = scene.Clauses[0];
        if (Equated(scene, first) is { } equated)
        {
            return equated;
        }

        bool parted = scene.Clauses.Count > 1 && first.Ending is UnitKind.Dash or UnitKind.Colon or UnitKind.Question or UnitKind.Stop;
        Phrase? topic = parted && first.Phrases is [{ InDraft: true, Novel: false, Kind: not PhraseKind.Place } only] && Covers(first, only) ? only : null;
        return topic is not null && ((first.Ending != UnitKind.Stop && IsWording(scene, topic)) || IsWondered(scene)) ? topic : null;
    }

    // „nach Kräften = nie“
    private static Phrase? Equated(Scene scene, Clause first) => first.Members.Count <= 8 && first.Phrases is [{ InDraft: true, Novel: false, Kind: not PhraseKind.Place } topic, ..]
        && topic.First - first.First <= 1 && topic.Last < first.Last && scene.Units[topic.Last + 1] is { Kind: UnitKind.Sign } sign && scene.Text[sign.Span.Start] == '=' ? topic : null;

    // A row of the draft's words, or a word that is no noun.
    private static bool IsWording(Scene scene, Phrase topic)
    {
        Unit unit = scene.Units[topic.Last];
        bool row = unit.Key.Length == 0 && scene.Text.AsSpan(topic.Words.Start, topic.Words.Length).Contains(' ');
        return row || (unit.Class is WordClass.Adjective or WordClass.Adverb && char.IsLower(scene.Text[topic.Words.Start]));
    }

    // „Objekte sind tot. Exponate?“: something is said of the draft's words, and then other words stand alone.
    public static Phrase? Asserted(Scene scene) => scene.Clauses is [{ Ending: UnitKind.Stop, Members.Count: <= 5 } first, { Members.Count: 1, Ending: UnitKind.Question } last]
        && last.Phrases is [{ InDraft: false, Role: Sense.None }] && first.Has(Sense.Copula)
        && first.Phrases is [{ InDraft: true, Novel: false, Role: Sense.None } topic, ..] && topic.First == first.First ? topic : null;

    private static bool Covers(Clause clause, Phrase phrase) => clause.Members.TrueForAll(member =>
        (member >= phrase.First && member <= phrase.Last) || (clause.Units[member].Has(Sense.Article | Sense.Filler | Sense.Preposition) && !clause.Units[member].Has(Sense.Verbal)));

    // „Was heißt das?“, „das versteht keiner“: what follows asks for the meaning or denies it.
    private static bool IsWondered(Scene scene) => scene.Clauses.Skip(1).Any(clause => clause.Has(Sense.Grasp | Sense.Called) && !clause.Has(Sense.Thing)
        && (clause.Ending == UnitKind.Question || clause.Has(Sense.Negation) || clause.SaysAny("niemand", "keiner", "kaum")));
}
