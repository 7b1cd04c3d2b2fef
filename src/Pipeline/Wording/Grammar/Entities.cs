using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>Names of rooms, clubs and streets: who renames them changes the world, not the text.</summary>
internal static class Entities
{
    /// <summary>Whether old words of a renaming are the name of a thing: „das Vereinsheim „Zur Linde““, or in quotation marks and in no draft.</summary>
    public static bool IsName(Scene scene, Phrase old)
    {
        bool foreign = scene.Drafts && !old.InDraft && (old.Kind == PhraseKind.Quoted || scene.Units[old.Last].Class == WordClass.ProperNoun);
        return foreign || (!old.InDraft && IsTitled(scene, old));
    }

    // A noun right before the quotation that is no word for words.
    private static bool IsTitled(Scene scene, Phrase old) => old.Kind == PhraseKind.Quoted && !old.Framed && old.First == old.Last && old.First > 0
        && scene.Units[old.First - 1] is { Kind: UnitKind.Word, Class: WordClass.Noun } noun
        && !noun.Has(Sense.Word | Sense.Part | Sense.Text | Sense.Draft) && char.IsUpper(scene.Text[noun.Span.Start]);
}
