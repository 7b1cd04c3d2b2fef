using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace DialogueMining.Pipeline.Notes.Office.Documents;

/// <summary>The text of a paragraph in a LibreOffice document; deleted words are not in it.</summary>
internal sealed class OpenRuns(OpenStyles styles, DocumentCounts counts)
{
    private const int MostSpaces = 1000;

    private readonly StringBuilder _text = new();
    private bool _isBold = true;

    public string Text => _text.ToString();

    /// <summary>Whether all its words are bold; false where it has none.</summary>
    public bool IsBold => _isBold && _text.Length > 0;

    /// <summary>Comments and footnotes in it.</summary>
    public List<XElement> Notes { get; } = [];

    /// <summary>Text boxes that hang on it.</summary>
    public List<XElement> Boxes { get; } = [];

    public void Read(XElement parent, bool isBold)
    {
        foreach (XNode node in parent.Nodes())
        {
            if (node is XText text)
            {
                Append(text.Value, isBold);
            }
            else if (node is XElement element)
            {
                Take(element, isBold);
            }
        }
    }

    private void Take(XElement element, bool isBold)
    {
        switch (element.Name.LocalName)
        {
            case "s":
                bool isCounted = int.TryParse(element.Value("c"), NumberStyles.None, CultureInfo.InvariantCulture, out int count);
                _text.Append(' ', isCounted ? Math.Min(count, MostSpaces) : 1);
                break;
            case "tab":
                _text.Append('\t');
                break;
            case "line-break":
                _text.Append('\n');
                break;
            case "note" or "annotation":
                Notes.Add(element);
                break;
            case "text-box":
                Boxes.Add(element);
                break;
            case "ruby-text" or "note-citation" or "title" or "desc" or "tracked-changes" or "object" or "forms":
                break;
            case "span":
                TakeSpan(element, isBold);
                break;
            default:
                Read(element, isBold);
                break;
        }
    }

    private void TakeSpan(XElement span, bool isBold)
    {
        string style = span.Value("style-name");
        if (styles.IsHidden(style) && !Letters.IsBlank(span.Value))
        {
            counts.AddHidden();
        }

        Read(span, isBold || styles.IsBold(style));
    }

    /// <summary>Breaks and runs of spaces in the file are one space; those that are meant have elements.</summary>
    private void Append(string text, bool isBold)
    {
        _isBold &= isBold || Letters.IsBlank(text);
        foreach (char letter in Symbols.Read(text))
        {
            bool isSpace = letter is ' ' or '\t' or '\r' or '\n';
            if (!isSpace)
            {
                _text.Append(letter);
            }
            else if (_text.Length > 0 && _text[^1] is not (' ' or '\t' or '\n'))
            {
                _text.Append(' ');
            }
        }
    }
}
