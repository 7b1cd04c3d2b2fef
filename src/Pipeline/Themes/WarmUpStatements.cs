using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Themes;

/// <summary>Statements that nobody made, to find themes in before there are any others.</summary>
internal static class WarmUpStatements
{
    private const int Tables = 5;

    private static readonly Dictionary<string, string> NoColumns = [];

    /// <summary>Makes them anew.</summary>
    public static IReadOnlyList<AnnotatedStatement> All() => [.. LanguageData.Lines("warm-up-statements.txt").Select(Of)];

    private static AnnotatedStatement Of(string text, int index)
    {
        string name = index.ToString(CultureInfo.InvariantCulture);
        string table = (index % Tables).ToString(CultureInfo.InvariantCulture);
        SourcePlace place = new(string.Empty, index + 1, index + 1, null, null, []);
        StatementKind kind = index % 2 == 0 ? StatementKind.Proposal : StatementKind.Reason;
        return new AnnotatedStatement(new Statement(new StatementId(name), table, 1, text, place, kind, null, NoColumns), GermanText.Analyze(text));
    }
}
