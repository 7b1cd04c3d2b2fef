using System.Collections.Frozen;
using System.Text;

namespace DialogueMining.Pipeline.Reports.Tables;

/// <summary>Writes what each table and each column of the result holds, a sentence each.</summary>
internal static class TableGuide
{
    private static readonly FrozenDictionary<string, string> Sentences = AssetLines.Pairs("tables.txt");

    /// <summary>The guide to the tables, as Markdown.</summary>
    /// <param name="tables">What is explained.</param>
    /// <param name="separator">Between the columns of the CSV tables.</param>
    public static ReadOnlyMemory<byte> Write(IEnumerable<ResultTable> tables, char separator)
    {
        StringBuilder guide = new();
        guide.Append("# ").Append(Speech.Of("Die Tabellen")).Append("\n\n");
        guide.Append(Speech.Of("Jede Tabelle liegt als `.parquet` (pandas, R) und als `.csv` (Excel; UTF-8) da. Leere Zellen heißen: keine Angabe.")).Append('\n');
        guide.Append(Speech.Of("In der CSV-Fassung trennt ` | ` mehrere Werte, und vor Zellen, die Excel als Formel läse, steht ein Apostroph.")).Append('\n');
        guide.Append(Speech.Of(separator == ';'
            ? "Die Spalten trennt ein Semikolon, Kommazahlen haben ein Komma; in pandas `sep=\";\", decimal=\",\"`, in R `read.csv2`."
            : "Die Spalten trennt ein Komma, Kommazahlen haben einen Punkt.")).Append('\n');
        foreach (ResultTable table in tables)
        {
            guide.Append("\n## ").Append(table.Name).Append("\n\n").Append(Sentence(table)).Append("\n\n");
            guide.Append(Speech.Of("| Spalte | Typ | Inhalt |")).Append("\n| --- | --- | --- |\n");
            foreach (TableColumn column in table.Columns)
            {
                guide.Append("| `").Append(column.Name).Append("` | ").Append(TypeOf(column.Kind)).Append(" | ")
                    .Append(Sentence(table, column)).Append(" |\n");
            }
        }

        return Encoding.UTF8.GetBytes(guide.ToString());
    }

    /// <summary>What a table holds.</summary>
    public static string Sentence(ResultTable table) => Speech.Of(Sentences[table.Name]);

    private static string Sentence(ResultTable table, TableColumn column) =>
        Speech.Of(Sentences.TryGetValue($"{table.Name}.{column.Name}", out string? own) ? own : Sentences["." + column.Name]);

    private static string TypeOf(ColumnKind kind) => Speech.Of(kind switch
    {
        ColumnKind.Text => "Text",
        ColumnKind.TextList => "Liste",
        ColumnKind.Bool => "ja/nein",
        ColumnKind.Timestamp => "Zeitpunkt",
        ColumnKind.Double => "Kommazahl",
        _ => "Zahl",
    });
}
