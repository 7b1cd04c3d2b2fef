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

    /// <summary>How the statement leans; null when it does not.</summary>
    public static EvidenceRole? Of(AnnotatedStatement statement)
    {
        Token? first = statement.Content.Sentences.Count > 0 && statement.Content.Sentences[0].Tokens.Count > 0
            ? statement.Content.Sentences[0].Tokens[0] : null;
        if (first is null)
        {
            return null;
        }

        string key = WordKey.Fine(first.Form);
        return Array.IndexOf(Assent, key) >= 0 ? EvidenceRole.Support
            : Array.IndexOf(Ground, key) >= 0 ? EvidenceRole.Reason : null;
    }

    /// <summary>Whether one statement directly follows another of the same table and round.</summary>
    public static bool Follows(Statement next, Statement before) =>
        string.Equals(next.Table, before.Table, StringComparison.Ordinal) && next.Round == before.Round;
}
