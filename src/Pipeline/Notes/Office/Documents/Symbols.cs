using System.Collections.Frozen;
using System.Globalization;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Notes.Office.Documents;

/// <summary>
/// Signs of the fonts Wingdings and Symbol, which have no letters: Word makes an arrow of „--&gt;“ in one of them.
/// </summary>
internal static class Symbols
{
    private static readonly FrozenDictionary<char, string> Signs = LanguageData.Lines("symbol-signs.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(words => (char)int.Parse(words[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), words => words[1]);

    /// <summary>The sign of a code as Word writes it („F0E0“); empty where it is none that is known.</summary>
    public static string Of(string code) =>
        ushort.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort value)
            ? Signs.GetValueOrDefault((char)(value < 0xF000 ? value + 0xF000 : value), string.Empty)
            : string.Empty;

    /// <summary>A text with such signs in it as others read it.</summary>
    public static string Read(string text) => text.AsSpan().ContainsAnyInRange('\uF000', '\uF0FF')
        ? string.Concat(text.Select(letter => Signs.GetValueOrDefault(letter, letter.ToString())))
        : text;
}
