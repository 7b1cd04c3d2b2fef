using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Pooling;

/// <summary>
/// Statements that name no change and lean on the one before: „Begründung: …“, „weil …“ give its reason,
/// „dito“, „sehen wir auch so“ back it.
/// </summary>
internal static class Backing
{
    private static readonly string[] Assent = ["dito", "ditto", "genau", "stimmt", "richtig", "s.o", "s.o.", "ebenso", "einverstanden"];

    private static readonly string[] Ground = ["weil", "denn", "schliesslich", "sonst", "naemlich", "damit", "begruendung", "grund"];

    // „siehe oben“, „wie gesagt“
    private static readonly string[] Pointers = ["siehe oben", "wie oben", "wie gesagt", "wie vorher", "schon gesagt", "gleiches gilt"];

    // In a sheet the row above may be another table's.
    private static readonly string[] Ditto = ["dito", "ditto", "ebenso", "ebenfalls"];

    /// <summary>How the statement leans; null when it does not.</summary>
    public static EvidenceRole? Of(AnnotatedStatement statement)
    {
        List<string> keys = Keys(statement);
        return keys.Count == 0 ? null
            : Array.IndexOf(Assent, keys[0]) >= 0 || Array.IndexOf(Pointers, string.Join(' ', keys)) >= 0 ? EvidenceRole.Support
            : Array.IndexOf(Ground, keys[0]) >= 0 ? EvidenceRole.Reason : null;
    }

    private static List<string> Keys(AnnotatedStatement statement) => statement.Content.Sentences.Count == 0 ? []
        : [.. statement.Content.Sentences[0].Tokens.Take(2).Select(token => WordKey.Fine(token.Form))];

    /// <summary>Whether one statement directly follows another of the same table and round, or says „dito“ in the row below it.</summary>
    public static bool Follows(AnnotatedStatement next, AnnotatedStatement before) =>
        Follows(next.Statement, before.Statement) || (IsBelow(next.Statement, before.Statement) && Keys(next) is [var first, ..] && Array.IndexOf(Ditto, first) >= 0);

    private static bool IsBelow(Statement next, Statement before) => next.Round == before.Round && next.Source.Row is { } row
        && before.Source.Row == row - 1 && next.Source.File == before.Source.File && next.Source.Sheet == before.Source.Sheet;

    private static bool Follows(Statement next, Statement before) =>
        string.Equals(next.Table, before.Table, StringComparison.Ordinal) && next.Round == before.Round;
}
