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
    /// <param name="members">The theme's statements.</param>
    /// <param name="closeness">For each its cosine with the theme's centre.</param>
    public static IReadOnlyList<StatementId> Choose(IReadOnlyList<AnnotatedStatement> members, double[] closeness)
    {
        List<AnnotatedStatement> chosen = [];
        while (chosen.Count < Most)
        {
            int best = -1;
            for (int member = 0; member < members.Count; member++)
            {
                if ((best < 0 || IsBetter(members, closeness, member, best)) && !chosen.Exists(other => HasTable(other, members[member])))
                {
                    best = member;
                }
            }

            if (best < 0)
            {
                break;
            }

            chosen.Add(members[best]);
        }

        return chosen.ConvertAll(statement => statement.Statement.Id);
    }

    private static bool HasTable(AnnotatedStatement first, AnnotatedStatement second) =>
        string.Equals(first.Statement.Table, second.Statement.Table, StringComparison.Ordinal);

    private static bool IsBetter(IReadOnlyList<AnnotatedStatement> members, double[] closeness, int first, int second)
    {
        bool isReadable = IsReadable(members[first]);
        return isReadable == IsReadable(members[second]) ? closeness[first] > closeness[second] : isReadable;
    }

    private static bool IsReadable(AnnotatedStatement statement)
    {
        int words = 0;
        foreach (Sentence sentence in statement.Content.Sentences)
        {
            foreach (Token token in sentence.Tokens)
            {
                words += char.IsLetter(token.Form[0]) ? 1 : 0;
            }
        }

        return words is >= FewestWords and <= MostWords;
    }
}
