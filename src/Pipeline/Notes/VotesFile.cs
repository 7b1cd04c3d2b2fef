using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Reads votes.csv: <c>topic,points</c> and optionally a table, German names too.</summary>
internal static class VotesFile
{
    public static IReadOnlyList<VoteLine> Read(string file, string text, NoteOptions options, List<Problem> problems)
    {
        TableFile table = TableFile.Of(text, options.MostLines);
        TableColumns columns = table.Columns;
        if (!columns.IsVotes)
        {
            problems.Add(NoteProblems.VotesUnreadable(file));
            return [];
        }

        List<VoteLine> votes = [];
        foreach (DelimitedRow row in table.Rows.Skip(table.FirstDataRow))
        {
            string[] cells = [.. row.Cells.Select(cell => DelimitedText.ValueOf(text, cell))];
            if (cells.All(cell => Letters.IsBlank(cell)))
            {
                continue;
            }

            SourcePlace place = new(file, null, null, row.Number, null, []);
            if (VoteCells.Read(columns, cells) is { Points: { } points } vote)
            {
                string? name = TableName.OfCell(At(cells, columns.Table));
                votes.Add(new VoteLine(vote.Topic, points, name, RoundOf(At(cells, columns.Round)), place));
            }
            else
            {
                problems.Add(NoteProblems.VoteUnreadable(
                    file, row.Number, At(cells, columns.Topic), At(cells, columns.Points)));
            }
        }

        return votes;
    }

    private static int? RoundOf(string cell) =>
        NumberWords.TryCardinal(cell.Trim(), out int number) ? number : HeadingForm.Read(cell, isMarked: true)?.Round;

    private static string At(string[] cells, int column) =>
        column >= 0 && column < cells.Length ? cells[column].Trim() : string.Empty;
}
