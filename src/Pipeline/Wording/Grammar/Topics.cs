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
        Clause first = scene.Clauses[0];
        Phrase? topic = first.Phrases.Count > 0 ? first.Phrases[0] : null;
        bool quoted = topic is { Kind: PhraseKind.Quoted, InDraft: true, Role: Sense.None } && topic.First == first.First;
        bool said = first.Members.Count > 1 || scene.Clauses.Count > 1;
        if (!quoted || !said || scene.Findings.Count > 0 || scene.Clauses.Any(clause => clause.Has(Sense.Praise | Sense.Refuse)))
        {
            return;
        }

        scene.At = 0;
        scene.Add(ChangeOperation.Object, topic, null, null, "topic", Clue.None);
    }
}
