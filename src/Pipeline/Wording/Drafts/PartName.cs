using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Drafts;

/// <summary>Reads the words and numbers of a part's name: „§ 5 letzter Satz“, „2. Absatz“, „Nummer eins“.</summary>
internal static class PartName
{
    private static readonly char[] Numbering = [' ', '.', ')', .. "0123456789"];

    private static readonly string[] Ordinals =
        ["", "erst", "zweit", "dritt", "viert", "fuenft", "sechst", "siebt", "acht", "neunt", "zehnt"];

    private static readonly string[] Cardinals =
        ["", "eins", "zwei", "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun", "zehn"];

    /// <summary>The words in their fine spelling; a section sign is the word for it.</summary>
    public static string[] Words(string name)
    {
        string spelt = name.Replace("§", " Paragraph ", StringComparison.Ordinal);
        return [.. WordCutter.Cut(spelt, new TextSpan(0, spelt.Length))
            .Select(span => WordKey.Fine(spelt.Substring(span.Start, span.Length)))];
    }

    /// <summary>The parts that a name tells one after the other: „§ 3 und § 6“, „Absatz 1 und 3“; one where it tells one only.</summary>
    public static IReadOnlyList<string> Several(string name)
    {
        string[] names = name.Split([" und ", " u. ", " sowie ", " & ", ", "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string first = names.Length == 0 ? string.Empty : names[0].TrimEnd(Numbering);
        return [.. names.Select(each => Array.TrueForAll(Words(each), word => Digits(word) is not null) ? first + ' ' + each : each)];
    }

    /// <summary>The number behind a word of the name („Satz 2“); null where none stands there.</summary>
    public static int? Behind(IReadOnlyList<string> words, int at) =>
        at + 1 >= words.Count ? null : Digits(words[at + 1]) ?? Found(Array.IndexOf(Cardinals, words[at + 1]));

    /// <summary>The number before a word of the name („2. Absatz“, „letzter Satz“); null where none stands there.</summary>
    public static int? Before(IReadOnlyList<string> words, int at, int count) =>
        at > 0 ? Digits(words[at - 1]) ?? Ordinal(words[at - 1], count) : null;

    public static int? Digits(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static int? Ordinal(string word, int count) =>
        word.StartsWith("letzt", StringComparison.Ordinal) || word.StartsWith("unterst", StringComparison.Ordinal) ? count
        : word.StartsWith("vorletzt", StringComparison.Ordinal) ? count - 1
        : word.StartsWith("oberst", StringComparison.Ordinal) ? 1
        : Found(Array.FindLastIndex(Ordinals, ordinal => ordinal.Length > 0 && word.StartsWith(ordinal, StringComparison.Ordinal)));

    private static int? Found(int index) => index > 0 ? index : null;
}
