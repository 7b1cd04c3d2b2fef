using DialogueMining.Models;

namespace DialogueMining.Runner.Output;

/// <summary>Prints problems as people read them: what, where, what to do.</summary>
internal static class ProblemList
{
    public static void Write(IEnumerable<Problem> problems, TextWriter output)
    {
        foreach (Problem problem in problems)
        {
            output.WriteLine($"{Texts.Of(Name(problem.Severity))} {problem.Code}{Where(problem.Place)}: {problem.Found} {problem.Advice}".TrimEnd());
        }
    }

    /// <summary>Where something stands, in a few words.</summary>
    public static string Place(SourcePlace place) => Where(place).Trim(' ', '(', ')');

    private static string Where(SourcePlace? place) => place switch
    {
        null => string.Empty,
        { Row: int row, Sheet: { } sheet } => $" ({place.File}, Blatt „{sheet}“, Zeile {row})",
        { Sheet: { } sheet } => $" ({place.File}, Blatt „{sheet}“)",
        { Row: int row } => $" ({place.File}, Zeile {row} der Tabelle)",
        { Line: int line } => $" ({place.File}, Zeile {line})",
        { Paragraph: int paragraph } => $" ({place.File}, Absatz {paragraph})",
        _ => $" ({place.File})",
    };

    private static string Name(Severity severity) => severity switch
    {
        Severity.Error => "Fehler",
        Severity.Warning => "Warnung",
        _ => "Hinweis",
    };
}
