using System.Collections.Frozen;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Names;

namespace DialogueMining.Pipeline.Privacy;

/// <summary>
/// Words that the event's statements hold inside names and contacts and nowhere else: where a key word, a label or the words of
/// a change hold them without what told that they are a name („Koch“ of „Frau Koch“), they are hidden as well.
/// </summary>
internal static class HiddenWords
{
    private const int ShortestWord = 3;

    /// <summary>The words, folded, with what stands for them.</summary>
    public static FrozenDictionary<string, PersonalMatch> Of(Analysis analysis, NamedTexts texts)
    {
        Dictionary<string, PersonalMatch> inside = new(StringComparer.Ordinal);
        HashSet<string> outside = new(StringComparer.Ordinal);
        foreach (AnnotatedStatement entry in analysis.Statements)
        {
            IReadOnlyList<PersonalMatch> matches = texts.Of(entry.Statement.Text).Matches;
            foreach (Token token in entry.Content.Sentences.SelectMany(sentence => sentence.Tokens))
            {
                PersonalMatch? match = matches.FirstOrDefault(each => Overlaps(each.Span, token.Span));
                foreach (string word in Words(token))
                {
                    _ = match is null ? outside.Add(word) : IsTelling(word, match) && inside.TryAdd(word, match);
                }
            }
        }

        return inside.Where(pair => !outside.Contains(pair.Key)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Words(Token token) => new[] { WordFold.Fold(token.Form), WordFold.Fold(token.Lemma) }.Distinct();

    /// <summary>A street's name is a topic by itself, and degrees and particles are nobody's name.</summary>
    private static bool IsTelling(string word, PersonalMatch match) =>
        match.Kind != PersonalKind.Address && word.Length >= ShortestWord && !StopWords.Contains(word)
        && !Titles.IsDegree(new NameWord(0, word.Length, word, word));

    private static bool Overlaps(TextSpan first, TextSpan second) =>
        first.Start < second.Start + second.Length && second.Start < first.Start + first.Length;
}
