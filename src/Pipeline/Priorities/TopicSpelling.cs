using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Priorities;

/// <summary>Whether two spellings of a topic differ in nothing that a user needs to hear of.</summary>
internal static class TopicSpelling
{
    /// <summary>Case, umlauts as ae/oe/ue and spaces are no mistakes.</summary>
    public static bool IsSame(string first, string second) => Plain(first) == Plain(second);

    private static string Plain(string topic) => string.Concat(WordFold.Fold(topic).Where(char.IsLetterOrDigit));
}
