using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace DialogueMining.Pipeline.Reports;

/// <summary>
/// What reports say in the language of the reader. The German text is the name of a text; its English stands beside it in
/// <c>Assets/en.txt</c>, the one catalogue. The language holds while a file is written, on the thread that writes it: every
/// phrase would else have to be handed the language through all writers.
/// </summary>
internal static class Speech
{
    private static readonly Lazy<FrozenDictionary<string, string>> Catalogue = new(() => AssetLines.Pairs("en.txt"));

    [ThreadStatic]
    private static bool _isEnglish;

    /// <summary>Whether English is being written.</summary>
    public static bool IsEnglish => _isEnglish;

    /// <summary>Writes something in a language.</summary>
    public static T In<T>(ReportLanguage language, Func<T> write)
    {
        bool before = _isEnglish;
        _isEnglish = language == ReportLanguage.English;
        try
        {
            return write();
        }
        finally
        {
            _isEnglish = before;
        }
    }

    /// <summary>A text without anything put in.</summary>
    public static string Of(string german) => _isEnglish ? Catalogue.Value.GetValueOrDefault(german, german) : german;

    /// <summary>A text with something put in: its name has {0} and so on in these places.</summary>
    public static string Put(FormattableString german) =>
        string.Format(CultureInfo.InvariantCulture, Of(german.Format), german.GetArguments());

    /// <summary>The same for the literals of a page: texts between marks are told by their words, without the white space round them.</summary>
    public static string OfMarkup(string literal)
    {
        if (!_isEnglish)
        {
            return literal;
        }

        StringBuilder english = new(literal.Length);
        int start = 0;
        for (int at = 0; at <= literal.Length; at++)
        {
            if (at == literal.Length || literal[at] is '<' or '>' or '"')
            {
                Append(english, literal.AsSpan(start, at - start));
                english.Append(literal, at, at < literal.Length ? 1 : 0);
                start = at + 1;
            }
        }

        return english.ToString();
    }

    private static void Append(StringBuilder english, ReadOnlySpan<char> piece)
    {
        ReadOnlySpan<char> words = piece.Trim();
        if (words.IsEmpty || !Catalogue.Value.TryGetValue(words.ToString(), out string? text))
        {
            english.Append(piece);
            return;
        }

        int before = piece.Length - piece.TrimStart().Length;
        english.Append(piece[..before]).Append(text).Append(piece[(before + words.Length)..]);
    }
}
