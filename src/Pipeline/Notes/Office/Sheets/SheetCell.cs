using System.Xml;

namespace DialogueMining.Pipeline.Notes.Office.Sheets;

/// <summary>A cell as the workbook has it.</summary>
/// <param name="Type">„s“ shared text, „inlineStr“ and „str“ text, „b“ yes or no, „e“ error, „d“ date; else a number.</param>
/// <param name="Style">Number of its style; null for the usual one.</param>
/// <param name="Value">Its value; of a formula the one that was last computed.</param>
/// <param name="HasFormula">Whether a formula computes it.</param>
internal sealed record SheetCell(string Type, string? Style, string Value, bool HasFormula)
{
    /// <summary>Reads the cell that the reader stands on, to its end.</summary>
    public static SheetCell Read(XmlReader reader)
    {
        string type = reader.GetAttribute("t") ?? "n";
        string? style = reader.GetAttribute("s");
        string value = string.Empty;
        bool hasFormula = false;
        if (!reader.IsEmptyElement)
        {
            int depth = reader.Depth;
            string part = string.Empty;
            while (reader.Read() && reader.Depth > depth)
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    part = reader.LocalName;
                    hasFormula |= part == "f";
                    value = part == "is" ? SharedStrings.TextOf(reader) : value;
                }
                else if (part == "v" && reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                {
                    value += reader.Value;
                }
            }
        }

        return new SheetCell(type, style, type == "str" ? SharedStrings.Unescape(value) : value, hasFormula);
    }
}
