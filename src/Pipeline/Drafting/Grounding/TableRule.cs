using System.Collections.Frozen;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Drafting.Grounding;

/// <summary>A table is named only where a statement of it is, and what stands beside its name is in its statements.</summary>
internal static class TableRule
{
    // „andere Tische“, „mehrere“: from here on no named table speaks.
    private static readonly FrozenSet<string> Others = FrozenSet.ToFrozenSet(["andere", "anderen", "anderer", "weitere", "mehrere", "einige", "übrige", "übrigen"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Joints = FrozenSet.ToFrozenSet(["und", "während", "sowie", "aber", "doch", "wogegen"], StringComparer.Ordinal);

    public static Refusal? Check(DraftedSentence sentence, GroundWords words)
    {
        foreach (Sentence part in sentence.Content.Sentences)
        {
            IReadOnlyList<TableMention> mentions = TableMention.Of(part, words.Ground);
            string? foreign = mentions.SelectMany(mention => mention.Tables).FirstOrDefault(table => !sentence.Tables.Contains(table) && !IsSpokenOf(table, sentence, words));
            if (foreign is not null)
            {
                return new Refusal(RefusalReason.Table, $"Keine der genannten Aussagen kommt von {foreign}.");
            }

            if (!words.Ground.IsDraft && Misplaced(part, mentions, sentence, words) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    // A table that another one speaks of („wie Tisch 5 schon sagte“).
    private static bool IsSpokenOf(string table, DraftedSentence sentence, GroundWords words) =>
        sentence.Cited.SelectMany(entry => entry.Content.Sentences).SelectMany(part => TableMention.Of(part, words.Ground)).Any(mention => mention.Tables.Contains(table));

    private static Refusal? Misplaced(Sentence part, IReadOnlyList<TableMention> mentions, DraftedSentence sentence, GroundWords words)
    {
        HashSet<int> names = [.. mentions.SelectMany(mention => mention.Places)];
        IReadOnlyList<string>?[] speakers = Speakers(part, mentions);
        for (int at = 0; at < part.Tokens.Count; at++)
        {
            Token token = part.Tokens[at];
            if (speakers[at] is not { } tables || names.Contains(at) || !SpokenWords.IsContent(token))
            {
                continue;
            }

            AnnotatedStatement[] theirs = [.. sentence.Cited.Where(entry => tables.Contains(entry.Statement.Table))];
            if (theirs.Length > 0 && words.Of(theirs).Of(token) == Stance.None && !ReportingWords.Allows(token, words.Ground, theirs, named: true)
                && WordRule.IsGrounded(token, sentence, words))
            {
                return new Refusal(RefusalReason.Table, $"„{token.Form}“ kommt nicht von {string.Join(", ", tables)}.");
            }
        }

        return null;
    }

    // Who speaks at each token: the table that its clause names, or else the one that the clauses before it named last.
    private static IReadOnlyList<string>?[] Speakers(Sentence part, IReadOnlyList<TableMention> mentions)
    {
        IReadOnlyList<string>?[] speakers = new IReadOnlyList<string>?[part.Tokens.Count];
        IReadOnlyList<string>? last = null;
        for (int start = 0; start < part.Tokens.Count;)
        {
            int end = ClauseEnd(part.Tokens, start, mentions);
            TableMention[] here = [.. mentions.Where(mention => mention.Places[0] >= start && mention.Places[0] < end)];
            bool changes = here.Length > 0 || Enumerable.Range(start, end - start).Any(at => Others.Contains(part.Tokens[at].Form.ToLowerInvariant()));
            last = here.Length > 0 ? [.. here.SelectMany(mention => mention.Tables)] : changes ? null : last;
            Array.Fill(speakers, last, start, end - start);
            start = end;
        }

        return speakers;
    }

    private static int ClauseEnd(IReadOnlyList<Token> tokens, int start, IReadOnlyList<TableMention> mentions)
    {
        HashSet<int> inside = [.. mentions.SelectMany(mention => Enumerable.Range(mention.Places[0], mention.Places[^1] - mention.Places[0] + 1))];
        for (int at = start + 1; at < tokens.Count; at++)
        {
            bool joins = Joints.Contains(tokens[at].Form) && NamesSoon(mentions, at);
            if (!inside.Contains(at) && (tokens[at].Form is "," or ";" or ":" or "–" || joins))
            {
                return at;
            }
        }

        return tokens.Count;
    }

    // „Tisch 3 wünscht Bänke und Tisch 5 einen Brunnen“.
    private static bool NamesSoon(IReadOnlyList<TableMention> mentions, int at) => mentions.Any(mention => mention.Places[0] > at && mention.Places[0] <= at + 3);
}
