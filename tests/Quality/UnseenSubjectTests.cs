using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Training.Changes;
using DialogueMining.Pipeline.Wording;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Quality;

/// <summary>
/// Remarks on texts that no table was learned from: what is read in them, with the draft and without, tells what other notes
/// can expect.
/// </summary>
public sealed class UnseenSubjectTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Changes_are_read_exactly(bool draft)
    {
        (int hits, int found, int wanted) = (0, 0, 0);
        foreach ((LabelledStatement remark, IReadOnlyList<ChangeMention> mentions) in Read(draft))
        {
            HashSet<(ChangeOperation, string, string)> keys = [.. mentions.Select(mention => KeyOf(mention.Words))];
            HashSet<(ChangeOperation, string, string)> gold = [.. remark.Changes.Select(change => KeyOf(change.Words))];
            (found, wanted, hits) = (found + keys.Count, wanted + gold.Count, hits + keys.Count(gold.Contains));
        }

        Hold("unseen subjects exact F1", draft, 200.0 * hits / (found + wanted), string.Create(CultureInfo.InvariantCulture, $"{hits} hits, {found} found, {wanted} wanted"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Remarks_without_a_change_are_left_alone(bool draft)
    {
        (LabelledStatement, IReadOnlyList<ChangeMention> Mentions)[] without = [.. Read(draft).Where(entry => entry.Remark.Changes.Count == 0)];
        int silent = without.Count(entry => entry.Mentions.Count == 0);

        Hold("unseen subjects silent", draft, 100.0 * silent / without.Length, string.Create(CultureInfo.InvariantCulture, $"{silent} of {without.Length}"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Confidence_means_what_it_says(bool draft)
    {
        List<(double, bool)> mentions = [];
        foreach ((LabelledStatement remark, IReadOnlyList<ChangeMention> found) in Read(draft))
        {
            HashSet<(ChangeOperation, string, string)> gold = [.. remark.Changes.Select(change => KeyOf(change.Words))];
            mentions.AddRange(found.Select(mention => (mention.Confidence, gold.Contains(KeyOf(mention.Words)))));
        }

        (double value, string table) = Reliability.Of(mentions);

        Hold("unseen subjects calibration", draft, value, table);
    }

    private static IEnumerable<(LabelledStatement Remark, IReadOnlyList<ChangeMention> Mentions)> Read(bool draft)
    {
        foreach (LabelledText text in Paths().Select(LabelledTexts.ReadSubject))
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

    private static IEnumerable<string> Paths() => LabelledTexts.KeptAside.Select(name => Repository.PathOf("corpora", "wording", name + ".jsonl"));

    private static void Hold(string measure, bool draft, double value, string counts) =>
        QualityFloors.Hold($"{measure}/{(draft ? "with" : "without")} draft", value, counts, Paths());
}
