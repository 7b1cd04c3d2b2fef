using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Drafts;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>What the words themselves tell where no draft is known: whether a thing of the world can be meant at all.</summary>
internal static class PlainClues
{
    // Nouns of qualities and attitudes. „-ung“ and „-ion“ are left out: a „Beleuchtung“ hangs on a wall.
    private static readonly string[] Qualities = ["heit", "keit", "schaft", "anz", "taet", "ismus", "tum"];

    /// <summary>The clues of a change.</summary>
    public static Clue Of(Scene scene, Phrase? old, Phrase? fresh)
    {
        if (scene.Drafts || old is null)
        {
            return Clue.None;
        }

        return (IsTopic(old, fresh) ? Clue.Topic : Clue.None)
            | (old.Kind == PhraseKind.Bare && IsNoThing(scene, old) ? Clue.NoThing : Clue.None)
            | (fresh is not null && Share(scene.Text, old.Words, fresh.Words) ? Clue.Alike : Clue.None);
    }

    // „„Fördern und Fordern“ ist politisch besetzt“: a quotation that the statement begins with is what it speaks of.
    private static bool IsTopic(Phrase old, Phrase? fresh) =>
        fresh is null && old.Kind == PhraseKind.Quoted && old.Role == Sense.None && old.First == 0;

    // „automatisch kann weg“, „Kameradschaft raus“
    private static bool IsNoThing(Scene scene, Phrase old)
    {
        Unit unit = scene.Units[old.Last];
        bool single = old.First == old.Last;
        bool quality = unit.Key.Length > 6 && Array.Exists(Qualities, ending => unit.Key.EndsWith(ending, StringComparison.Ordinal)) && !unit.Has(Sense.Thing);
        return single && (quality || (old.First == 0 && unit.Class is WordClass.Adjective or WordClass.Adverb && !unit.Has(Sense.Count)));
    }

    // „acht Stunden“ and „sechs Stunden“, „Hunde“ and „Hunde und Katzen“: who repeats a word edits a text.
    private static bool Share(string text, TextSpan old, TextSpan fresh)
    {
        HashSet<string> said = [.. Contents(text, old)];
        List<string> asked = [.. Contents(text, fresh)];
        return asked.Exists(said.Contains) && !said.SetEquals(asked);
    }

    private static IEnumerable<string> Contents(string text, TextSpan words) => WordCutter.Cut(text, words)
        .Where(word => word.Length > 3).Select(word => WordKey.Stem(WordKey.Coarse(WordKey.Fine(text.Substring(word.Start, word.Length)))))
        .Where(key => (WordingLexicon.Of(key) & (Sense.Article | Sense.Pronoun | Sense.Preposition | Sense.Thing)) == Sense.None);
}
