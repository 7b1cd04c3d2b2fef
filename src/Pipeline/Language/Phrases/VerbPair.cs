using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>
/// A verb for another where both are given with the words around them: „führt eine Sprechstunde durch“ to „bietet eine Sprechstunde
/// an“ is „führt durch“ to „bietet an“.
/// </summary>
/// <param name="Old">The old verb, its particle behind it where that stands apart.</param>
/// <param name="New">The new verb.</param>
/// <param name="Rest">The words that both have with them.</param>
internal sealed record VerbPair(string Old, string New, IReadOnlyList<string> Rest)
{
    // Longer ones are sentences of their own.
    private const int MostWords = 16;

    /// <summary>Reads the pair; null where one of the two is no verb, where neither can part, or where more than the verb changes.</summary>
    public static VerbPair? Read(string old, string fresh)
    {
        string[] was = PartedVerbs.WordsOf(old), now = PartedVerbs.WordsOf(fresh);
        if (was.Length > MostWords || now.Length > MostWords)
        {
            return null;
        }

        foreach ((string verb, string[] rest) in Splits(was))
        {
            foreach ((string other, string[] beside) in Splits(now))
            {
                bool parts = PartedVerbs.InfinitiveOf(verb) is not null || PartedVerbs.InfinitiveOf(other) is not null;
                if (parts && Shared(rest, beside) is { } words)
                {
                    return new VerbPair(verb, other, words);
                }
            }
        }

        return null;
    }

    // What both say; or what only the new words repeat of the draft: „lehnen wir ab“ to „treten Gewalt entgegen“.
    private static string[]? Shared(string[] rest, string[] beside)
    {
        string[] was = WithoutPronouns(rest), now = WithoutPronouns(beside);
        return was.AsSpan().SequenceEqual(now, StringComparer.OrdinalIgnoreCase) || was.Length == 0 ? now : null;
    }

    private static string[] WithoutPronouns(string[] words) =>
        Array.FindAll(words, word => ClosedWords.SubjectRow(word.ToLowerInvariant()) is null || Determiners.Readings(word.ToLowerInvariant()).Count > 0);

    // „er führt eine Sprechstunde durch“, „eine Sprechstunde durchführen“, „bestimmt die Regeln“: the verb, and what stands with it.
    private static IEnumerable<(string Verb, string[] Beside)> Splits(string[] words)
    {
        if (words.Length > 1 && VerbPrefixes.IsSeparable(words[^1].ToLowerInvariant()))
        {
            for (int core = 0; core < words.Length - 1; core++)
            {
                if (PartedVerbs.IsParted($"{words[core]} {words[^1]}"))
                {
                    yield return ($"{words[core]} {words[^1]}", [.. words[..core], .. words[(core + 1)..^1]]);
                }
            }
        }

        for (int verb = words.Length - 1; verb >= 0; verb--)
        {
            if (PartedVerbs.AnyInfinitiveOf(words[verb]) is not null)
            {
                yield return (words[verb], [.. words[..verb], .. words[(verb + 1)..]]);
            }
        }
    }
}
