using DialogueMining.Models;

namespace DialogueMining.Pipeline.Themes.Naming;

/// <summary>Chooses the statements that show a theme best.</summary>
internal static class Representatives
{
    private const int Most = 3;

    // Fewer words say too little to stand alone, more are not read.
    private const int FewestWords = 4;
    private const int MostWords = 40;

    /// <summary>Up to three statements, best first, each from another table.</summary>
    /// <param name="members">The theme's statements with their cosine with its centre.</param>
    public static IReadOnlyList<StatementId> Choose(IEnumerable<(AnnotatedStatement Statement, double Closeness)> members) =>
        [.. members
            .OrderByDescending(member => IsReadable(member.Statement))
            .ThenByDescending(member => member.Closeness)
            .DistinctBy(member => member.Statement.Statement.Table)
            .Take(Most)
            .Select(member => member.Statement.Statement.Id)];

    private static bool IsReadable(AnnotatedStatement statement)
    {
        int words = statement.Content.Sentences.Sum(sentence => sentence.Tokens.Count(token => char.IsLetter(token.Form[0])));
        return words is >= FewestWords and <= MostWords;
    }
}
