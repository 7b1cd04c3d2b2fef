using System.Text;

namespace DialogueMining.Pipeline.Language.Dictionaries;

/// <summary>Decodes dictionaries, which name their encoding themselves.</summary>
internal static class DictionaryText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The encoding by its name in the file; null for one that no German dictionary has.</summary>
    public static Encoding? EncodingOf(ReadOnlySpan<char> name) => name.Trim() switch
    {
        "UTF-8" => Strict,
        "ISO8859-1" or "ISO8859-15" or "ISO-8859-1" or "ISO-8859-15" => Encoding.Latin1,
        _ => null,
    };

    /// <summary>The text; null where the bytes are none in this encoding.</summary>
    public static string? Decode(byte[] bytes, Encoding encoding)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
