using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Training.Changes;
using DialogueMining.Pipeline.Wording;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Quality;

/// <summary>
/// Remarks on texts that no table was learned from: what is read in them, with the draft and without, tells what other notes
/// can expect. Four subjects are as those that it was learned from; those of <c>corpora/unseen</c> are many and hard.
/// </summary>
public sealed class UnseenSubjectTests
{
    private const string Aside = "unseen subjects";

    private const string Unseen = "unseen remarks";

    // Read once for all measures.
    private static readonly Dictionary<(string Set, bool Draft), Lazy<(LabelledStatement Remark, IReadOnlyList<ChangeMention> Mentions)[]>> Readings = new[] { Aside, Unseen }
        .SelectMany(set => new[] { (set, true), (set, false) })
        .ToDictionary(key => key, key => new Lazy<(LabelledStatement, IReadOnlyList<ChangeMention>)[]>(() => [.. Read(key.Item1, key.Item2)]));

    [Theory]
    [InlineData(Aside, true)]
    [InlineData(Aside, false)]
    [InlineData(Unseen, true)]
    [InlineData(Unseen, false)]
    public void Changes_are_read_exactly(string set, bool draft)
    {
        (int hits, int found, int wanted) = (0, 0, 0);
        foreach ((LabelledStatement remark, IReadOnlyList<ChangeMention> mentions) in Readings[(set, draft)].Value)
        {
            HashSet<(ChangeOperation, string, string)> keys = [.. mentions.Select(mention => KeyOf(mention.Words))];
            HashSet<(ChangeOperation, string, string)> gold = [.. remark.Changes.Select(change => KeyOf(change.Words))];
            (found, wanted, hits) = (found + keys.Count, wanted + gold.Count, hits + keys.Count(gold.Contains));
        }

        Hold(set, "exact F1", draft, 200.0 * hits / (found + wanted), string.Create(CultureInfo.InvariantCulture, $"{hits} hits, {found} found, {wanted} wanted"));
    }

    [Theory]
    [InlineData(Aside, true)]
    [InlineData(Aside, false)]
    [InlineData(Unseen, true)]
    [InlineData(Unseen, false)]
    public void Remarks_without_a_change_are_left_alone(string set, bool draft)
    {
        (LabelledStatement, IReadOnlyList<ChangeMention> Mentions)[] without = [.. Readings[(set, draft)].Value.Where(entry => entry.Remark.Changes.Count == 0)];
        int silent = without.Count(entry => entry.Mentions.Count == 0);

        Hold(set, "silent", draft, 100.0 * silent / without.Length, string.Create(CultureInfo.InvariantCulture, $"{silent} of {without.Length}"));
    }

    [Theory]
    [InlineData(Aside, true)]
    [InlineData(Aside, false)]
    [InlineData(Unseen, true)]
    [InlineData(Unseen, false)]
    public void Confidence_means_what_it_says(string set, bool draft)
    {
        List<(double, bool)> mentions = [];
        foreach ((LabelledStatement remark, IReadOnlyList<ChangeMention> found) in Readings[(set, draft)].Value)
        {
            HashSet<(ChangeOperation, string, string)> gold = [.. remark.Changes.Select(change => KeyOf(change.Words))];
            mentions.AddRange(found.Select(mention => (mention.Confidence, gold.Contains(KeyOf(mention.Words)))));
        }

        (double value, string table) = Reliability.Of(mentions);

        Hold(set, "calibration", draft, value, table);
    }

    private static IEnumerable<(LabelledStatement Remark, IReadOnlyList<ChangeMention> Mentions)> Read(string set, bool draft)
    {
        foreach (LabelledText text in Paths(set).Select(LabelledTexts.ReadSubject))
        {
            ILookup<StatementId, ChangeMention> found = new ChangeFinder(new WordingOptions { AboutText = true })
                .FindMentions(text.Statements.Select(remark => remark.Statement), draft ? text.Definition : null).ToLookup(mention => mention.Statement);
            foreach (LabelledStatement remark in text.Statements)
            {
                yield return (remark, [.. found[remark.Statement.Statement.Id]]);
            }
        }
    }

    private static (ChangeOperation, string, string) KeyOf(ChangeWords words) =>
        (words.Operation, PlainWords.Of(words.OldText), PlainWords.Of(words.NewText));

    private static IEnumerable<string> Paths(string set) => set == Aside
        ? LabelledTexts.KeptAside.Select(name => Repository.PathOf("corpora", "wording", name + ".jsonl"))
        : Directory.GetFiles(Repository.PathOf("corpora", "unseen"), "*.jsonl").Order(StringComparer.Ordinal);

    private static void Hold(string set, string measure, bool draft, double value, string counts) =>
        QualityFloors.Hold($"{set} {measure}/{(draft ? "with" : "without")} draft", value, counts, Paths(set));
}
