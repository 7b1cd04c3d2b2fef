using DialogueMining.Models;
using DialogueMining.Tests.Quality.Scores;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Quality;

/// <summary>Changes and themes of an analysis against the gold of a corpus.</summary>
internal static class CorpusMeasures
{
    /// <summary>Mentions: operation, old and new words exact.</summary>
    public static (int Hits, int Found, int Wanted) Mentions(GoldCorpus gold, Analysis analysis)
    {
        Dictionary<StatementId, GoldKey> keys = analysis.Statements.ToDictionary(
            entry => entry.Statement.Id, entry => GoldCorpus.KeyOf(entry.Statement));
        string[] wanted = [.. gold.Mentions.Select(mention => $"{mention.Key}|{mention.Operation}|{Plain(mention.OldText)}|{Plain(mention.NewText)}")];
        string[] found = [.. analysis.Wording.Mentions.Select(mention => $"{keys[mention.Statement]}|{Words(mention.Words)}")];
        return (Shared(wanted, found), found.Length, wanted.Length);
    }

    /// <summary>Each mention's confidence, and whether operation, old and new words are exact.</summary>
    public static IReadOnlyList<(double Confidence, bool Right)> Confidences(GoldCorpus gold, Analysis analysis)
    {
        Dictionary<StatementId, GoldKey> keys = analysis.Statements.ToDictionary(
            entry => entry.Statement.Id, entry => GoldCorpus.KeyOf(entry.Statement));
        HashSet<string> wanted = [.. gold.Mentions.Select(mention => $"{mention.Key}|{mention.Operation}|{Plain(mention.OldText)}|{Plain(mention.NewText)}")];
        return [.. analysis.Wording.Mentions.Select(mention => (mention.Confidence, wanted.Contains($"{keys[mention.Statement]}|{Words(mention.Words)}")))];
    }

    /// <summary>Pooled changes that at least one table supports: document, operation, old and new words exact.</summary>
    public static (int Hits, int Found, int Wanted) Changes(GoldCorpus gold, Analysis analysis)
    {
        string[] wanted = [.. gold.Changes.Select(Key)];
        string[] found = [.. Supported(analysis).Select(change => $"{change.Document}|{Words(change.Words)}")];
        return (Shared(wanted, found), found.Length, wanted.Length);
    }

    /// <summary>Pairs of table and change, over the pooled changes that are found.</summary>
    public static (int Hits, int Found, int Wanted) TableSets(GoldCorpus gold, Analysis analysis)
    {
        Dictionary<string, GoldChange> wanted = gold.Changes.GroupBy(Key).ToDictionary(group => group.Key, group => group.First());
        (int hits, int found, int all) = (0, 0, 0);
        foreach (Change change in Supported(analysis))
        {
            if (wanted.TryGetValue($"{change.Document}|{Words(change.Words)}", out GoldChange? same))
            {
                HashSet<string> tables = [.. change.Evidence.Where(entry => entry.Role == EvidenceRole.Support).Select(entry => entry.Table)];
                hits += same.Tables.Count(tables.Contains);
                found += tables.Count;
                all += same.Tables.Length;
            }
        }

        return (hits, found, all);
    }

    /// <summary>V-measure of the themes of a round.</summary>
    public static double Themes(GoldCorpus gold, Analysis analysis, int round)
    {
        Dictionary<GoldKey, string> wanted = gold.Statements.Where(entry => entry.Round == round).ToDictionary(entry => entry.Key, entry => entry.Theme);
        Dictionary<StatementId, string> found = analysis.Themes.Where(theme => theme.ParentId is null)
            .SelectMany(theme => theme.Members.Select(member => (member.Statement, theme.Id.Value)))
            .GroupBy(pair => pair.Statement).ToDictionary(group => group.Key, group => group.First().Value);
        return VMeasure.Of([.. analysis.Statements.Select(entry => entry.Statement)
            .Where(statement => wanted.ContainsKey(GoldCorpus.KeyOf(statement)))
            .Select(statement => (wanted[GoldCorpus.KeyOf(statement)], found.GetValueOrDefault(statement.Id, statement.Id.Value)))]);
    }

    /// <summary>F1 of hits among the found and the wanted, from 0 to 1.</summary>
    public static double F1((int Hits, int Found, int Wanted) counts) => 2.0 * counts.Hits / Math.Max(1, counts.Found + counts.Wanted);

    private static IEnumerable<Change> Supported(Analysis analysis) =>
        analysis.Wording.Changes.Where(change => change.Evidence.Any(entry => entry.Role == EvidenceRole.Support));

    private static int Shared(string[] wanted, string[] found)
    {
        ILookup<string, string> all = found.ToLookup(key => key);
        return wanted.GroupBy(key => key).Sum(group => Math.Min(group.Count(), all[group.Key].Count()));
    }

    private static string Key(GoldChange change) => $"{change.Document}|{change.Operation}|{Plain(change.OldText)}|{Plain(change.NewText)}";

    private static string Words(ChangeWords words) =>
        $"{MentionText.NameOf(words.Operation)}|{Plain(words.OldText)}|{Plain(words.NewText)}";

    private static string Plain(string? text) => MentionText.Plain(text);
}
