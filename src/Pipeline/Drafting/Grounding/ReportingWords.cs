using System.Collections.Frozen;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Drafting.Grounding;

/// <summary>Words by which a summary reports who said what: allowed where they are true of the statements that it names.</summary>
internal static class ReportingWords
{
    private const string Any = "any", Consensus = "consensus", Dissent = "dissent";

    private static readonly FrozenDictionary<string, FrozenSet<string>> Groups = LanguageData.Lines("drafting/reporting-words.txt")
        .Select(line => line.Split(' '))
        .GroupBy(words => words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.SelectMany(words => words.Skip(1)).Select(WordFold.Fold).ToFrozenSet(StringComparer.Ordinal),
            StringComparer.Ordinal);

    /// <summary>Whether the sentence may use the word to report.</summary>
    /// <param name="token">The word.</param>
    /// <param name="ground">What the answer may rest on.</param>
    /// <param name="cited">The statements that it reports.</param>
    /// <param name="named">Whether it speaks of the tables of these statements alone, not of all.</param>
    public static bool Allows(Token token, Ground ground, IReadOnlyList<AnnotatedStatement> cited, bool named = false) =>
        Granted(ground, cited, named).Any(group => Groups[group].Contains(WordFold.Fold(token.Lemma)) || Groups[group].Contains(WordFold.Fold(token.Form)));

    /// <summary>Whether a word reports without claiming anything.</summary>
    public static bool IsNeutral(Token token) => Groups[Any].Contains(WordFold.Fold(token.Lemma)) || Groups[Any].Contains(WordFold.Fold(token.Form));

    private static IEnumerable<string> Granted(Ground ground, IReadOnlyList<AnnotatedStatement> cited, bool named)
    {
        if (ground.IsDraft)
        {
            return [];
        }

        ChangeMention[] mentions = [.. cited.SelectMany(entry => ground.Mentions[entry.Statement.Id])];
        bool isOpposed = mentions.Any(mention => mention.Contested) || cited.Any(entry => entry.Statement.Kind == StatementKind.Objection)
            || (!named && (ground.Agreement == ThemeAgreement.Contested || ground.Opposed.Count > 0));
        return
        [
            Any,
            .. cited.Select(entry => Name(entry.Statement.Kind)).Distinct(),
            .. mentions.Select(mention => Name(mention.Words.Operation)).Distinct(),
            .. ground.Agreement == ThemeAgreement.Consensus ? [Consensus] : Array.Empty<string>(),
            .. isOpposed ? [Dissent] : Array.Empty<string>(),
        ];
    }

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
