using System.Globalization;
using System.Xml;

namespace DialogueMining.Pipeline.Notes.Office.Sheets;

/// <summary>Reads a sheet of a workbook row by row, however long it is.</summary>
internal sealed class SheetReader(
    OfficePackage package, NoteOptions options, SharedStrings strings, CellStyles styles, SheetPage page)
{
    /// <summary>Hidden columns that are named; beyond stands „…“.</summary>
    private const int MostNamed = 10;

    private readonly List<int> _hiddenRows = [];
    private readonly List<int> _hiddenColumns = [];
    private readonly List<string> _cells = [];
    private int _row;
    private bool _isTooWide;

    public void Read(XmlReader reader)
    {
        while (reader.Read() && !page.IsFull)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "col" when reader.IsSet("hidden"):
                    AddHiddenColumns(reader);
                    break;
                case "row":
                    ReadRow(reader);
                    break;
                case "mergeCell" when CellAddress.ReadRange(reader.GetAttribute("ref") ?? string.Empty) is { } cells:
                    page.Merge(cells);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Reports rows and columns that the sheet hides and that were read all the same.</summary>
    public void ReportHidden()
    {
        if (_hiddenRows.Count > 0)
        {
            package.Problems.Add(OfficeProblems.HiddenRows(package.File, page.Name, _hiddenRows));
        }

        if (_hiddenColumns.Count > 0)
        {
            string names = string.Join(", ", _hiddenColumns.Take(MostNamed).Select(CellAddress.NameOf));
            package.Problems.Add(OfficeProblems.HiddenColumns(
                package.File, page.Name, _hiddenColumns.Count > MostNamed ? names + ", …" : names));
        }
    }

    private void AddHiddenColumns(XmlReader reader)
    {
        int first = Number(reader.GetAttribute("min")) ?? 1;
        int last = Math.Min(Number(reader.GetAttribute("max")) ?? first, options.MostColumns);
        for (int column = first; column <= last; column++)
        {
            _hiddenColumns.Add(column - 1);
        }
    }

    private void ReadRow(XmlReader reader)
    {
        _row = Number(reader.GetAttribute("r")) is { } number && number > _row ? number : _row + 1;
        bool isHidden = reader.IsSet("hidden");
        _cells.Clear();
        if (!reader.IsEmptyElement)
        {
            int depth = reader.Depth;
            while (reader.Read() && reader.Depth > depth)
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "c")
                {
                    ReadCell(reader);
                }
            }
        }

        if (isHidden && _cells.Exists(cell => !Letters.IsBlank(cell)))
        {
            _hiddenRows.Add(_row);
        }

        page.Add(_row, _cells);
    }

    private void ReadCell(XmlReader reader)
    {
        int column = CellAddress.Read(reader.GetAttribute("r")).Column;
        column = column < _cells.Count ? _cells.Count : column;
        SheetCell cell = SheetCell.Read(reader);
        if (column >= options.MostColumns)
        {
            if (!_isTooWide && cell.Value.Length > 0)
            {
                _isTooWide = true;
                package.Problems.Add(OfficeProblems.TooWide(package.File, page.Name, _row, options.MostColumns));
            }

            return;
        }

        while (_cells.Count < column)
        {
            _cells.Add(string.Empty);
        }

        _cells.Add(TextOf(cell, column));
    }

    private string TextOf(SheetCell cell, int column)
    {
        if (cell.HasFormula && cell.Value.Length == 0 && cell.Type is not "str")
        {
            package.Problems.Add(OfficeProblems.NoValue(package.File, page.Name, _row, CellAddress.Of(column, _row)));
            return string.Empty;
        }

        if (cell.Type == "e")
        {
            package.Problems.Add(OfficeProblems.ErrorCell(
                package.File, page.Name, _row, CellAddress.Of(column, _row), cell.Value));
            return string.Empty;
        }

        return cell.Value.Length == 0 ? string.Empty : ValueOf(cell);
    }

    private string ValueOf(SheetCell cell) => cell.Type switch
    {
        "s" => strings.Find(cell.Value) ?? string.Empty,
        "inlineStr" or "str" => cell.Value,
        "b" => cell.Value == "1" ? "WAHR" : "FALSCH",
        "d" => IsoDate(cell.Value),
        _ => styles.Show(cell.Value, cell.Style),
    };

    private static string IsoDate(string value) =>
        DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime date)
            ? date.ToString(date.TimeOfDay == TimeSpan.Zero ? "dd'.'MM'.'yyyy" : "dd'.'MM'.'yyyy HH':'mm", CultureInfo.InvariantCulture)
            : value;

    private static int? Number(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;
}
