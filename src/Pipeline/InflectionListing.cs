using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline;

/// <summary>
/// Reads lines of phrase, old word and new word, parted by tabs, and writes each with the result as a fourth field.
/// </summary>
/// <param name="options">How words are put into phrases.</param>
/// <param name="explain">Whether confidence and other readings follow as fields five and six.</param>
public sealed class InflectionListing(InflectorOptions options, bool explain)
{
    private const int Fields = 3;

    /// <summary>Lines read before they are worked on in parallel and written in order; more gain nothing.</summary>
    private const int LinesAtOnce = 4096;

    private readonly Inflector _inflector = new(options);

    /// <summary>Writes a line a line. A line without three fields keeps its fields, and its result is empty.</summary>
    /// <param name="input">The lines.</param>
    /// <param name="name">Name of the input, for problems.</param>
    /// <param name="output">Where the lines go, ended by <c>\n</c>.</param>
    /// <returns>What could not be read.</returns>
    public IReadOnlyList<Problem> Write(TextReader input, string name, TextWriter output)
    {
        List<Problem> problems = [];
        int number = 0;
        foreach (string[][] lines in Lines(input).Chunk(LinesAtOnce))
        {
            string?[] results = [.. lines.AsParallel().AsOrdered().Select(Result)];
            for (int index = 0; index < lines.Length; index++)
            {
                string[] fields = lines[index];
                number++;
                if (results[index] is null)
                {
                    problems.Add(Unreadable(name, number, fields.Length));
                    Array.Resize(ref fields, Fields);
                }

                output.Write(string.Join('\t', fields.Take(Fields)) + '\t' + results[index] + '\n');
            }
        }

        return problems;
    }

    private static IEnumerable<string[]> Lines(TextReader input)
    {
        while (input.ReadLine() is { } line)
        {
            yield return line.Split('\t');
        }
    }

    // Null for a line that lacks fields.
    private string? Result(string[] fields)
    {
        if (fields.Length < Fields)
        {
            return null;
        }

        Inflection inflection = _inflector.Inflect(fields[0].Trim(), fields[1].Trim(), fields[2].Trim());
        return string.Join('\t', Explanation(inflection).Prepend(inflection.Result));
    }

    private string[] Explanation(Inflection inflection) => explain
        ? [inflection.Confidence.ToString("0.00", CultureInfo.InvariantCulture), string.Join(" | ", inflection.Alternatives)]
        : [];

    private static Problem Unreadable(string name, int number, int found) => new(
        "INFL-001",
        Severity.Warning,
        new SourcePlace(name, number, number, null, null, []),
        $"Die Zeile hat {found.ToString(CultureInfo.InvariantCulture)} statt drei Felder und bleibt ohne Ergebnis.",
        "Wendung, altes Wort und neues Wort, durch Tabulatoren getrennt",
        "Die Felder durch Tabulatoren trennen.");
}
