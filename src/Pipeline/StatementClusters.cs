using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline.Annotation;
using DialogueMining.Pipeline.Themes;

namespace DialogueMining.Pipeline;

/// <summary>Groups a list of statements into themes, whatever their rounds, and writes them as CSV.</summary>
/// <param name="options">How themes are found.</param>
public sealed class StatementClusters(ThemeOptions options)
{
    /// <summary>
    /// Writes a header and a line a statement, in the order of the list: <c>id,theme,label,confidence,text</c>.
    /// <c>theme</c> is <c>t01</c> and so on by size; <c>confidence</c> is from 0 to 1.
    /// </summary>
    /// <param name="statements">The statements.</param>
    /// <param name="output">Where the lines go, ended by <c>\n</c>.</param>
    public void Write(IEnumerable<Statement> statements, TextWriter output)
    {
        AnnotatedStatement[] annotated = [.. new Annotator(new AnnotationOptions { Workers = options.Workers }).Annotate(
            [.. statements.Select((statement, index) => statement with
            {
                Id = new StatementId(index.ToString(CultureInfo.InvariantCulture) + " " + statement.Id.Value),
                Round = null,
            })])];
        (Theme Theme, double Confidence)[] themes = Places(annotated);
        output.Write("id,theme,label,confidence,text\n");
        for (int index = 0; index < annotated.Length; index++)
        {
            Statement statement = annotated[index].Statement;
            output.Write(string.Join(',',
                Cell(statement.Id.Value[(statement.Id.Value.IndexOf(' ', StringComparison.Ordinal) + 1)..]),
                themes[index].Theme.Id.Value,
                Cell(themes[index].Theme.Label),
                themes[index].Confidence.ToString("0.000", CultureInfo.InvariantCulture),
                Cell(statement.Text)));
            output.Write('\n');
        }
    }

    // A list may give an id twice, so statements are known by their place in it.
    private (Theme Theme, double Confidence)[] Places(AnnotatedStatement[] statements)
    {
        Dictionary<StatementId, (Theme, double)> places = [];
        foreach (Theme theme in new ThemeFinder(options).Find(statements))
        {
            foreach (ThemeMember member in theme.Members)
            {
                places[member.Statement] = (theme, member.Confidence);
            }
        }

        return [.. statements.Select(statement => places[statement.Statement.Id])];
    }

    private static string Cell(string text) =>
        text.AsSpan().IndexOfAny("\",\n\r") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
