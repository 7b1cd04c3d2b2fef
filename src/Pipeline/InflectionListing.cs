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

    private readonly Inflector _inflector = new(options);

    /// <summary>Writes a line a line. A line without three fields keeps its fields, and its result is empty.</summary>
    /// <param name="input">The lines.</param>
    /// <param name="name">Name of the input, for problems.</param>
    /// <param name="output">Where the lines go, ended by <c>\n</c>.</param>
    /// <returns>What could not be read.</returns>
    public IReadOnlyList<Problem> Write(TextReader input, string name, TextWriter output)
    {
        List<Problem> problems = [];
        for (int number = 1; input.ReadLine() is { } line; number++)
        {
            string[] fields = line.Split('\t');
            if (fields.Length < Fields)
            {
                problems.Add(Unreadable(name, number, fields.Length));
                Array.Resize(ref fields, Fields);
                output.Write(string.Join('\t', fields) + "\t\n");
                continue;
            }

            Inflection inflection = _inflector.Inflect(fields[0].Trim(), fields[1].Trim(), fields[2].Trim());
            output.Write(string.Join('\t', fields.Take(Fields).Append(inflection.Result).Concat(Explanation(inflection))));
            output.Write('\n');
        }

        return problems;
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
