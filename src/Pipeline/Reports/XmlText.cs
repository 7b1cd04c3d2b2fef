namespace DialogueMining.Pipeline.Reports;

/// <summary>Text as XML can hold it.</summary>
internal static class XmlText
{
    /// <summary>
    /// The text with control characters made visible; a lone half of a surrogate pair and the two last code points of a plane,
    /// which are no characters of XML, become the replacement character.
    /// </summary>
    public static string Of(string text)
    {
        string visible = VisibleText.Of(text);
        return IsXml(visible)
            ? visible
            : string.Concat(visible.EnumerateRunes().Select(rune => rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString()));
    }

    private static bool IsXml(string text)
    {
        foreach (char c in text)
        {
            if (char.IsSurrogate(c) || c >= '\uFFFE')
            {
                return false;
            }
        }

        return true;
    }
}
