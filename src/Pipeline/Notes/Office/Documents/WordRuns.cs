using System.Text;
using System.Xml.Linq;

namespace DialogueMining.Pipeline.Notes.Office.Documents;

/// <summary>The text of a paragraph in a Word document, tracked changes accepted.</summary>
internal sealed class WordRuns(DocumentCounts counts)
{
    private readonly StringBuilder _text = new();
    private bool _isBold = true;

    public string Text => _text.ToString();

    /// <summary>Whether all its words are bold; false where it has none.</summary>
    public bool IsBold => _isBold && _text.Length > 0;

    /// <summary>Comments, footnotes and endnotes that it refers to: the name of the element and the id.</summary>
    public List<(string Kind, string Id)> References { get; } = [];

    /// <summary>Text boxes that hang on it.</summary>
    public List<XElement> Boxes { get; } = [];

    public void Read(XElement parent, bool isBold)
    {
        foreach (XElement element in parent.Elements())
        {
            Take(element, isBold);
        }
    }

    private void Take(XElement element, bool isBold)
    {
        switch (element.Name.LocalName)
        {
            case "r":
                TakeRun(element, isBold);
                break;
            case "del" or "moveFrom":
                counts.AddChange();
                break;
            case "ins" or "moveTo":
                counts.AddChange();
                Read(element, isBold);
                break;
            case "AlternateContent":
                // Word writes a text box twice, the second time for programs that do not know the first.
                Read(element.First("Choice") ?? element.First("Fallback") ?? element, isBold);
                break;
            case "txbxContent":
                Boxes.Add(element);
                break;
            case "footnoteReference" or "endnoteReference" or "commentReference":
                References.Add((element.Name.LocalName, element.Value("id")));
                break;
            default:
                TakeLetters(element, isBold);
                break;
        }
    }

    private void TakeLetters(XElement element, bool isBold)
    {
        switch (element.Name.LocalName)
        {
            case "t":
                _text.Append(Symbols.Read(element.Value));
                break;
            case "tab":
                _text.Append('\t');
                break;
            case "br" or "cr":
                _text.Append('\n');
                break;
            case "noBreakHyphen":
                _text.Append('-');
                break;
            case "sym":
                _text.Append(Symbols.Of(element.Value("char")));
                break;
            case "pPr" or "rPr" or "delText" or "instrText" or "tblPr" or "sdtPr":
                break;
            default:
                Read(element, isBold);
                break;
        }
    }

    private void TakeRun(XElement run, bool isBold)
    {
        int before = _text.Length;
        XElement? type = run.First("rPr");
        Read(run, isBold);
        if (_text.Length > before && !Letters.IsBlank(_text.ToString(before, _text.Length - before)))
        {
            _isBold &= type.First("b") is null ? isBold : type.IsOn("b");
            if (type.IsOn("vanish"))
            {
                counts.AddHidden();
            }
        }
    }
}
