namespace DialogueMining.Pipeline.Notes;

/// <summary>A delimited file with its header found.</summary>
/// <param name="Columns">What its columns mean.</param>
/// <param name="Rows">Its rows, header and titles above it included.</param>
/// <param name="FirstDataRow">Index of the first row of data.</param>
/// <param name="HasHeader">Whether a header was found.</param>
/// <param name="LengthOfPreface">Length of a line „sep=;“ at its head; 0 where there is none.</param>
/// <param name="Rest">The first row beyond the limit; null where all were read.</param>
internal sealed record TableFile(
    TableColumns Columns,
    IReadOnlyList<DelimitedRow> Rows,
    int FirstDataRow,
    bool HasHeader,
    int LengthOfPreface,
    DelimitedRow? Rest)
{
    private const string Delimiters = ",;\t|";

    private const char NoDelimiter = '\u001F';

    /// <summary>Titles may stand above the header; further down is data.</summary>
    private const int MostTitleRows = 10;

    public static TableFile Of(string text, int mostRows)
    {
        (char? given, int start) = ReadPreface(text);
        TableFile? header = FindHeader(text, given, start);
        char separator = header switch
        {
            null => given ?? MostFrequent(text),
            // One column needs no delimiter: commas in its text part nothing.
            { Columns.Names.Count: 1 } => NoDelimiter,
            _ => header.Separator,
        };
        List<DelimitedRow> rows = [.. DelimitedText.Rows(text, separator, start).Take(mostRows + 1)];
        DelimitedRow? rest = rows.Count > mostRows ? rows[^1] : null;
        if (rest is not null)
        {
            rows.RemoveAt(mostRows);
        }

        return header is null
            ? new TableFile(ColumnGuess.Of(text, rows), rows, 0, false, start, rest) { Separator = separator }
            : header with { Rows = rows, Rest = rest, Separator = separator };
    }

    private static TableFile? FindHeader(string text, char? given, int start)
    {
        TableFile? best = null;
        foreach (char candidate in given is { } delimiter ? [delimiter] : Delimiters.ToCharArray())
        {
            if (FindHeader(text, candidate, start) is { } found && (best is null || IsBetter(found, best)))
            {
                best = found;
            }
        }

        return best;
    }

    /// <summary>Whether the cells are certain: those of a spreadsheet are, those of a delimited text may be cut wrongly.</summary>
    public bool IsExact { get; init; }

    /// <summary>The delimiter.</summary>
    public char Separator { get; private init; }

    /// <summary>A row that names a column of statements, or of topics and dots.</summary>
    private static TableFile? FindHeader(string text, char delimiter, int start)
    {
        int index = 0;
        foreach (DelimitedRow row in DelimitedText.Rows(text, delimiter, start).Take(MostTitleRows))
        {
            TableColumns columns = TableColumns.Of([.. row.Cells.Select(cell => DelimitedText.ValueOf(text, cell))]);
            index++;
            if (columns.IsNotes || columns.IsVotes)
            {
                return new TableFile(columns, [], index, true, start, null) { Separator = delimiter };
            }
        }

        return null;
    }

    /// <summary>The header that stands first, then the one that names more.</summary>
    private static bool IsBetter(TableFile one, TableFile other) =>
        (-one.FirstDataRow, one.Columns.Known, one.Columns.Names.Count)
            .CompareTo((-other.FirstDataRow, other.Columns.Known, other.Columns.Names.Count)) > 0;

    /// <summary>The delimiter that most lines hold equally often.</summary>
    private static char MostFrequent(string text)
    {
        List<SourceLine> lines = [.. SourceLine.Of(text[..Math.Min(text.Length, 20_000)]).Take(50)];
        char best = ',';
        int most = 0;
        foreach (char delimiter in Delimiters)
        {
            int steady = lines
                .Select(line => text.AsSpan(line.Start, line.Length).Count(delimiter))
                .Where(count => count > 0)
                .GroupBy(count => count)
                .Select(group => group.Count())
                .DefaultIfEmpty()
                .Max();
            if (steady > most)
            {
                (best, most) = (delimiter, steady);
            }
        }

        return best;
    }

    /// <summary>Excel's first line „sep=;“.</summary>
    private static (char? Delimiter, int Start) ReadPreface(string text)
    {
        if (!text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) || text.Length < 6)
        {
            return (null, 0);
        }

        int end = text.IndexOf('\n', StringComparison.Ordinal);
        return end is > 4 and < 8 ? (text[4], end + 1) : (null, 0);
    }
}
