using System.Collections.Frozen;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Phrases;

namespace DialogueMining.Pipeline.Wording.Drafts;

/// <summary>Finds verbs that part in a draft, whatever their form, and whether or not their parts stand together.</summary>
internal static class VerbFinder
{
    /// <summary>All places of the verb.</summary>
    public static List<VerbPlace> Find(Draft draft, string infinitive) => Find(draft, DraftSentences.Of(draft), infinitive);

    /// <summary>All places of the verb in the sentences of a draft.</summary>
    public static List<VerbPlace> Find(Draft draft, IReadOnlyList<Locus> sentences, string infinitive)
    {
        FrozenSet<string> forms = PartedVerbs.Forms(infinitive);
        List<VerbPlace> places = [];
        foreach (Locus sentence in sentences)
        {
            string text = draft.Text.Substring(sentence.Span.Start, sentence.Span.Length);
            if (WordCutter.Cut(text, new TextSpan(0, text.Length)).Any(word => forms.Contains(text.Substring(word.Start, word.Length).ToLowerInvariant())))
            {
                places.AddRange(PartedVerbs.Find(text, infinitive).Select(place => new VerbPlace(
                    new Locus(sentence.Block, new TextSpan(sentence.Span.Start + place.Verb.Start, place.Verb.Length)),
                    Written(text, place.Verb, place.Particle),
                    sentence.Span)));
            }
        }

        return places;
    }

    private static string Written(string text, TextSpan verb, TextSpan? particle)
    {
        string core = text.Substring(verb.Start, verb.Length);
        return particle is not { } behind ? core
            : $"{(verb.Start == 0 ? core.ToLowerInvariant() : core)} {text.Substring(behind.Start, behind.Length)}";
    }
}
