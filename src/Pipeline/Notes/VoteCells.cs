using System.Globalization;

namespace DialogueMining.Pipeline.Notes;

/// <summary>A dot vote in the cells of a row.</summary>
internal static class VoteCells
{
    /// <summary>The vote; null where topic or number is missing or no number. A fraction has no points.</summary>
    public static VoteForm? Read(TableColumns columns, IReadOnlyList<string> cells)
    {
        string topic = At(cells, columns.Topic);
        string points = At(cells, columns.Points);
        if (topic.Length == 0 || points.Length == 0)
        {
            return null;
        }

        bool isWhole = long.TryParse(
            points.Replace('−', '-'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value);
        if (isWhole)
        {
            return new VoteForm(topic, (int)Math.Clamp(value, int.MinValue, int.MaxValue), IsPlain: true, IsParted: true);
        }

        // „7 Punkte“, „●●●“: read as in a line of notes.
        return VoteForm.Read($"{topic}: {points}") is { } form ? form with { Topic = topic } : null;
    }

    private static string At(IReadOnlyList<string> cells, int column) =>
        column >= 0 && column < cells.Count ? cells[column].Trim() : string.Empty;
}
