using System.Collections.Frozen;

namespace DialogueMining.Pipeline.Language;

/// <summary>Words that German writes with a capital only where a sentence (or a title) begins.</summary>
internal static class SentenceOpeners
{
    private static readonly FrozenSet<string> Sure = LanguageData.Set("sentence-openers.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SureLookup =
        Sure.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string> AfterStop = LanguageData.Set("sentence-openers-after-stop.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterStopLookup =
        AfterStop.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word opens a sentence where an end is likely.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => SureLookup.Contains(word) || AfterStopLookup.Contains(word);

    /// <summary>Whether the word opens a sentence even where no end is to be seen.</summary>
    public static bool IsSure(ReadOnlySpan<char> word) => SureLookup.Contains(word);
}
