using DialogueMining.Models;

namespace DialogueMining.Pipeline.Language;

/// <summary>Finds the parts of a compound.</summary>
internal static class CompoundSplitter
{
    /// <summary>The parts of the word, which join to it; empty when it is no compound.</summary>
    public static IReadOnlyList<CompoundPart> Split(string word)
    {
        int hyphen = word.IndexOf('-', StringComparison.Ordinal);
        if (hyphen <= 0 || hyphen == word.Length - 1)
        {
            return [];
        }

        string head = word[..(hyphen + 1)];
        string tail = word[(hyphen + 1)..];
        return [new CompoundPart(head, word[..hyphen]), new CompoundPart(tail, tail)];
    }
}
