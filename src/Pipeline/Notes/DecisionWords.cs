using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>The words of the decisions file; they are those of <c>analysis.json</c>.</summary>
internal static class DecisionWords
{
    public static readonly SortedDictionary<string, Verdict> Verdicts = WordsOf<Verdict>();
    public static readonly SortedDictionary<string, Outcome> Outcomes = WordsOf<Outcome>();
    public static readonly SortedDictionary<string, ChangeOperation> Operations = WordsOf<ChangeOperation>();
    public static readonly SortedDictionary<string, AnchorRelation> Relations = WordsOf<AnchorRelation>();
    public static readonly SortedDictionary<string, PoolEdit> PoolEdits = WordsOf<PoolEdit>();
    public static readonly SortedDictionary<string, ThemeEdit> ThemeEdits = WordsOf<ThemeEdit>();

    private static SortedDictionary<string, T> WordsOf<T>()
        where T : struct, Enum
    {
        SortedDictionary<string, T> words = new(StringComparer.OrdinalIgnoreCase);
        foreach (T value in Enum.GetValues<T>())
        {
            string name = value.ToString();
            words.Add(char.ToLowerInvariant(name[0]) + name[1..], value);
        }

        return words;
    }
}
