using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>Words that can play a part in a change.</summary>
/// <param name="Kind">How they are given.</param>
/// <param name="Words">The words, without quotation marks, leading article and frame word.</param>
/// <param name="Role">The preposition or role word that governs them; none for a subject or object.</param>
/// <param name="Frame">Senses of the frame word („das Wort …“, „der Satz …“); none where there is none.</param>
/// <param name="First">First unit of the phrase, articles and frame included.</param>
/// <param name="Last">Last unit of the phrase.</param>
/// <param name="InDraft">Whether the words stand in a draft.</param>
/// <param name="Weak">Whether they are a verb, which plays a part only where nothing else can.</param>
/// <param name="Novel">Whether some of the words stand in no draft („zehn Arbeitsstunden“ where it has „zwanzig“).</param>
internal sealed record Phrase(
    PhraseKind Kind, TextSpan Words, Sense Role, Sense Frame, int First, int Last, bool InDraft, bool Weak = false, bool Novel = false)
{
    public bool Has(Sense role) => (Role & role) != Sense.None;

    public bool Framed => (Frame & Sense.Word) != Sense.None;
}
