using System.Globalization;
using System.Text;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Html;

/// <summary>
/// The statements of a round as marks on a plane, and the same as a table. Themes are told by the shape of their marks and by
/// their number; the colour only helps. All marks of a theme are one path, so that a large round costs few bytes.
/// </summary>
internal static class ThemeMap
{
    private const int Width = 560;
    private const int Height = 380;
    private const int Margin = 24;
    private const int FewestThemes = 2;

    // Numbers stand at least this far from each other.
    private const int LabelWidth = 34;
    private const int LabelHeight = 22;

    /// <summary>A mark by its strokes around the place; the round and the square dot are short and thick lines.</summary>
    private static readonly (int Right, int Down, string Strokes)[] Marks =
    [
        (0, 0, "h.1"), (0, -5, "l5 9h-10z"), (-4, 0, "h8"), (-4, -4, "l8 8m0-8l-8 8"), (0, -6, "l5 6l-5 6l-5-6z"),
        (-5, 0, "h10m-5-5v10"), (0, 5, "l5-9h-10z"), (-5, 0, "a5 5 0 1 0 10 0a5 5 0 1 0-10 0"), (-6, 0, "h12"), (0, -6, "v12"),
        (-4, -4, "h8v8h-8z"), (-5, 3, "l5-6l5 6"),
    ];

    /// <summary>The map of a round's themes; nothing where there are fewer than two or no places.</summary>
    /// <param name="themes">Themes of the first level, in the order of their list.</param>
    public static Markup Write(IReadOnlyList<Theme> themes)
    {
        Theme[] shown = [.. themes.Where(theme => theme.Members.Any(member => member.Place is not null))];
        return Markup.If(shown.Length >= FewestThemes, () => Markup.Of($"""
            <figure class="map">
            <svg viewBox="0 0 {Width} {Height}" role="group" aria-label="Karte der Aussagen: Was beieinander liegt, gehört eher zusammen. Die Tabelle darunter sagt dasselbe.">
            {shown.Select((theme, rank) => Path(theme, rank))}
            {Labels(shown)}
            </svg>
            <figcaption class="hint">Jedes Zeichen ist eine Aussage, jede Zahl ein Thema. Was beieinander liegt, gehört eher zusammen; die Achsen haben keine Namen.</figcaption>
            <div class="scroll">
            <table><caption class="visually-hidden">Die Karte als Tabelle</caption><thead><tr><th scope="col">Zeichen</th><th scope="col">Thema</th><th scope="col" class="number">Aussagen</th><th scope="col">Nächstes Thema</th><th scope="col" class="number">auch dort</th></tr></thead>
            <tbody>{shown.Select((theme, rank) => Row(theme, rank, shown))}</tbody></table>
            </div>
            </figure>

            """));
    }

    private static Markup Path(Theme theme, int rank)
    {
        StringBuilder strokes = new();
        foreach ((int x, int y) in Places(theme).Select(At).Distinct())
        {
            strokes.Append(Mark(rank, x, y));
        }

        return Markup.Of($"""
            <path class="{Class(rank)}" d="{strokes.ToString()}"/>

            """);
    }

    private static string Mark(int rank, int x, int y)
    {
        (int right, int down, string strokes) = Marks[rank % Marks.Length];
        return string.Create(CultureInfo.InvariantCulture, $"M{x + right} {y + down}{strokes}");
    }

    private static string Class(int rank) =>
        string.Create(CultureInfo.InvariantCulture, $"c{rank % 4}") + (rank % Marks.Length) switch { 0 => " dot", 2 => " block", _ => string.Empty };

    private static (int X, int Y) At(MapPoint place) => (
        (int)Math.Round(Margin + (place.X + 1) / 2 * (Width - 2 * Margin)),
        (int)Math.Round(Margin + (1 - place.Y) / 2 * (Height - 2 * Margin)));

    // As the tables and analysis.json have them, so that a map drawn from a finished result is the same to the last point.
    private static IEnumerable<MapPoint> Places(Theme theme) =>
        theme.Members.Select(member => member.Place).OfType<MapPoint>().Select(place => new MapPoint(Wire.Rounded(place.X), Wire.Rounded(place.Y)));

    private static MapPoint Middle(Theme theme)
    {
        MapPoint[] places = [.. Places(theme)];
        return new MapPoint(places.Average(place => place.X), places.Average(place => place.Y));
    }

    private static IEnumerable<Markup> Labels(Theme[] themes)
    {
        List<(int X, int Y)> taken = [];
        for (int rank = 0; rank < themes.Length; rank++)
        {
            (int x, int y) = Free(At(Middle(themes[rank])), taken);
            taken.Add((x, y));
            yield return Markup.Of($"""
                <a href="#{themes[rank].Id.Value}" aria-label="{rank + 1} {themes[rank].Label}"><text x="{x}" y="{y}">{rank + 1}</text></a>

                """);
        }
    }

    // Down, then up, further and further, until there is room.
    private static (int X, int Y) Free((int X, int Y) wanted, List<(int X, int Y)> taken)
    {
        for (int step = 0; step < Height; step += 2)
        {
            foreach (int y in new[] { wanted.Y + step, wanted.Y - step })
            {
                if (y is >= Margin and <= Height - Margin / 2
                    && !taken.Any(other => Math.Abs(other.X - wanted.X) < LabelWidth && Math.Abs(other.Y - y) < LabelHeight))
                {
                    return (wanted.X, y);
                }
            }
        }

        return wanted;
    }

    private static Markup Row(Theme theme, int rank, Theme[] themes)
    {
        MapPoint own = Middle(theme);
        Theme nearest = themes.Where(other => other.Id != theme.Id)
            .MinBy(other => Math.Pow(Middle(other).X - own.X, 2) + Math.Pow(Middle(other).Y - own.Y, 2))!;
        return Markup.Of($"""
            <tr><td><svg class="mark" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false"><path class="{Class(rank)}" d="{Mark(rank, 0, 0)}"/></svg> {rank + 1}</td>
            <td><a href="#{theme.Id.Value}"{Markup.German}>{theme.Label}</a></td><td class="number">{theme.Members.Count}</td>
            <td{Markup.German}>{nearest.Label}</td><td class="number">{theme.Members.Count(member => member.Second == nearest.Id)}</td></tr>

            """);
    }
}
