using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Segments;

/// <summary>What a written word is by itself, before its neighbours say more.</summary>
/// <param name="Fine">Its fine key.</param>
/// <param name="Key">The fine key without a clitic: „schreibt“ of „schreibts“.</param>
/// <param name="Sense">What it can do.</param>
/// <param name="Mark">The mark that it speaks out; null for any other word.</param>
/// <param name="IsHead">Whether it can begin a turn of speech.</param>
internal sealed record WordEntry(string Fine, string Key, Sense Sense, UnitKind? Mark, bool IsHead)
{
    private static readonly WordMemory<WordEntry> Known = new(Read);

    public static WordEntry Of(ReadOnlySpan<char> word) => Known.Of(word);

    private static WordEntry Read(string word)
    {
        string fine = WordKey.Fine(word);
        (string key, Sense sense) = WordingLexicon.Of(fine) is var known && known == Sense.None ? WithoutClitic(fine) : (fine, known);
        return new WordEntry(fine, key, Wholly(key, sense), Signs.Spoken(fine), WordingLexicon.IsHead(key));
    }

    /// <summary>The sense of a word or a turn of speech with what its family, its form as a part of a text, or a typing mistake tell.</summary>
    public static Sense Wholly(string key, Sense sense)
    {
        sense |= WordFamilies.Of(key);
        return sense == Sense.None ? PartCodes.Read(key) | WordingLexicon.OfTypo(key) : sense;
    }

    // „schreibts“, „nehmt's“: „es“ leans on the verb.
    private static (string Key, Sense Sense) WithoutClitic(string key)
    {
        string verb = key.EndsWith("'s", StringComparison.Ordinal) || key.EndsWith("’s", StringComparison.Ordinal) ? key[..^2]
            : key.EndsWith("ts", StringComparison.Ordinal) ? key[..^1] : string.Empty;
        Sense sense = verb.Length > 3 ? WordingLexicon.Of(verb) & (Sense.Verbal | Sense.Sound) : Sense.None;
        return sense == Sense.None ? (key, Sense.None) : (verb, WordingLexicon.Of(verb));
    }
}
