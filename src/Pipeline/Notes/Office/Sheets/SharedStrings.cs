using System.Globalization;
using System.Text;
using System.Xml;

namespace DialogueMining.Pipeline.Notes.Office.Sheets;

/// <summary>The texts of a workbook's cells, which Excel keeps in a part of their own.</summary>
internal sealed class SharedStrings
{
    private readonly List<string> _strings = [];

    /// <summary>Reads the texts; of those beyond so many characters only the place is kept.</summary>
    public static SharedStrings Read(OfficePackage package, string part, long mostCharacters)
    {
        SharedStrings strings = new();
        long left = mostCharacters;
        package.Read(part, reader =>
        {
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
                {
                    string text = TextOf(reader);
                    left -= text.Length;
                    strings._strings.Add(left >= 0 ? text : string.Empty);
                }
            }
        });
        return strings;
    }

    /// <summary>The text of a number; null where there is none.</summary>
    public string? Find(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < _strings.Count
            ? _strings[index]
            : null;

    /// <summary>The text of the element that the reader stands on, runs joined; hints for reading Japanese are none of it.</summary>
    public static string TextOf(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return string.Empty;
        }

        int depth = reader.Depth;
        int hint = int.MaxValue;
        string part = string.Empty;
        StringBuilder text = new();
        while (reader.Read() && reader.Depth > depth)
        {
            hint = reader.Depth <= hint ? int.MaxValue : hint;
            if (reader.NodeType == XmlNodeType.Element)
            {
                part = reader.LocalName;
                hint = part == "rPh" ? reader.Depth : hint;
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                part = string.Empty;
            }
            else if (part == "t" && reader.Depth < hint)
            {
                text.Append(reader.Value);
            }
        }

        return Unescape(text.ToString());
    }

    /// <summary>„_x000D_“ stands for a character that XML cannot hold.</summary>
    public static string Unescape(string text)
    {
        int at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        StringBuilder plain = new(text.Length);
        int from = 0;
        for (; at >= 0; at = text.IndexOf("_x", at, StringComparison.Ordinal))
        {
            bool isEscape = at + 6 < text.Length && text[at + 6] == '_'
                && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);
            if (!isEscape)
            {
                at += 2;
                continue;
            }

            ushort code = ushort.Parse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            plain.Append(text, from, at - from).Append((char)code);
            at += 7;
            from = at;
        }

        return plain.Append(text, from, text.Length - from).ToString();
    }
}
