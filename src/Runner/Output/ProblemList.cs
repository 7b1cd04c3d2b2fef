using DialogueMining.Models;
using DialogueMining.Pipeline;

namespace DialogueMining.Runner.Output;

/// <summary>Prints problems as people read them: what, where, what to do.</summary>
internal static class ProblemList
{
    public static void Write(IEnumerable<Problem> problems, TextWriter output)
    {
        foreach (Problem each in problems)
        {
            Problem problem = Texts.Language == Texts.English ? ProblemTranslator.InEnglish(each) : each;
            output.WriteLine($"{Texts.Of(Name(problem.Severity))} {problem.Code}{Where(problem.Place)}: {problem.Found} {problem.Advice}".TrimEnd());
        }
    }

    /// <summary>Where something stands, in a few words.</summary>
    public static string Place(SourcePlace place) => Where(place).Trim(' ', '(', ')');

    private static string Where(SourcePlace? place) => place switch
    {
        null => string.Empty,
        { Row: int row, Sheet: { } sheet } => Texts.Of(" ({0}, Blatt „{1}“, Zeile {2})", place.File, sheet, row),
        { Sheet: { } sheet } => Texts.Of(" ({0}, Blatt „{1}“)", place.File, sheet),
        { Row: int row } => Texts.Of(" ({0}, Zeile {1} der Tabelle)", place.File, row),
        { Line: int line } => Texts.Of(" ({0}, Zeile {1})", place.File, line),
        { Paragraph: int paragraph } => Texts.Of(" ({0}, Absatz {1})", place.File, paragraph),
        _ => $" ({place.File})",
    };

    private static string Name(Severity severity) => severity switch
    {
        Severity.Error => "Fehler",
        Severity.Warning => "Warnung",
        _ => "Hinweis",
    };
}
