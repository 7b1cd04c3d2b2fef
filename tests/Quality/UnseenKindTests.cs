using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Dispositions;
using DialogueMining.Pipeline.Kinds;
using DialogueMining.Pipeline.Language.Talk;
using DialogueMining.Pipeline.Training.Kinds;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Quality;

/// <summary>
/// Kinds and outcomes of statements that no table was learned from: the remarks that are kept aside, and each event read by what
/// the others teach. They tell what other notes can expect; the measures of the events themselves do not, for they are learned from.
/// </summary>
public sealed class UnseenKindTests
{
    private static readonly Lazy<JudgedText[]> Kept = new(() =>
        [.. Paths().Select(JudgedTexts.ReadSubject)]);

    [Fact]
    public void Kinds_of_remarks()
    {
        (KindReading Reading, JudgedStatement Judged)[] read = [.. Kept.Value.SelectMany(text => Read(text, TalkTable.Default))];

        Hold("unseen subjects kinds", read.Count(IsRight), read.Length, Paths());
    }

    [Fact]
    public void Outcomes_of_remarks()
    {
        (int right, int all) = (0, 0);
        foreach (JudgedText text in Kept.Value)
        {
            EventDefinition definition = LabelledTexts.ReadSubject(Repository.PathOf("corpora", "wording", text.Name + ".jsonl")).Definition;
            IReadOnlyList<Disposition> dispositions = new DispositionWriter(new DispositionOptions()).Write(
                definition, [.. Read(text, TalkTable.Default).Select(entry => entry.Reading.Statement)], [], new FoundChanges([], []), [], []);
            right += dispositions.Zip(text.Statements).Count(pair => pair.First.Outcome == pair.Second.Outcome);
            all += dispositions.Count;
        }

        Hold("unseen subjects outcomes", right, all, Paths());
    }

    /// <summary>
    /// The reliability table stands in the counts: of the kinds with 0.8 about 80 % shall be right. The measure is 100 less the mean
    /// distance of confidence and share over the bins, weighted by their size.
    /// </summary>
    [Fact]
    public void Confidence_means_what_it_says()
    {
        (KindReading Reading, JudgedStatement Judged)[] read = [.. Kept.Value.SelectMany(text => Read(text, TalkTable.Default))];
        var bins = read.GroupBy(entry => Math.Min(9, (int)(entry.Reading.Confidence * 10))).OrderBy(bin => bin.Key)
            .Select(bin => (bin.Key, Count: bin.Count(), Right: bin.Count(IsRight), Mean: bin.Average(entry => entry.Reading.Confidence))).ToArray();
        double distance = bins.Sum(bin => Math.Abs(bin.Mean - ((double)bin.Right / bin.Count)) * bin.Count) / read.Length;

        QualityFloors.Hold(
            "calibration of kinds/unseen subjects", 100 * (1 - distance),
            string.Join(", ", bins.Select(bin => string.Create(CultureInfo.InvariantCulture, $"0.{bin.Key}: {bin.Right} of {bin.Count}"))), Paths());
    }

    [Theory]
    [InlineData("dortmund-2006")]
    [InlineData("stadtbibliothek-leseberg")]
    [InlineData("vereinssatzung-seglerheim")]
    public void Kinds_of_an_event_that_was_left_out(string name)
    {
        IReadOnlyList<JudgedText> all = JudgedTexts.ReadTaught(Repository.PathOf("corpora"));
        TalkTable table = new KindTrainer(new KindTrainingOptions()).Learn([.. all.Where(text => text.Name != name)]);
        (KindReading Reading, JudgedStatement Judged)[] read = [.. Read(all.Single(text => text.Name == name), table)];

        Hold($"kinds, event left out/{name}", read.Count(IsRight), read.Length, Directory.GetFiles(Repository.PathOf("corpora", name, "gold"), "*.csv").Order(StringComparer.Ordinal));
    }

    // Remarks that were gathered one by one are read one by one.
    private static IEnumerable<(KindReading Reading, JudgedStatement Judged)> Read(JudgedText text, TalkTable table)
    {
        AnnotatedStatement[] statements = [.. text.Statements.Select((judged, at) => judged.Statement with
        {
            Statement = judged.Statement.Statement with { Table = text.Follows ? judged.Statement.Statement.Table : string.Create(CultureInfo.InvariantCulture, $"Tisch {at + 1}") },
        })];
        ILookup<StatementId, ChangeMention> mentions = Mentions(text).ToLookup(mention => mention.Statement);
        return new KindClassifier(new KindOptions()).Read(statements, [.. mentions.SelectMany(group => group)], table).Zip(text.Statements);
    }

    private static IEnumerable<ChangeMention> Mentions(JudgedText text) => !text.Follows ? [] :
        LabelledTexts.ReadEvent(Repository.PathOf("corpora", text.Name)).Statements.SelectMany(labelled => labelled.Changes
            .Select(change => new ChangeMention(labelled.Statement.Statement.Id, change.Words, null, null, change.Contested, 1, "gold", string.Empty)));

    private static bool IsRight((KindReading Reading, JudgedStatement Judged) entry) =>
        entry.Reading.Statement.Statement.Kind == entry.Judged.Statement.Statement.Kind;

    private static string[] Paths() => [.. LabelledTexts.KeptAside.Select(name => Repository.PathOf("corpora", "kinds", name + ".jsonl"))];

    private static void Hold(string measure, int right, int all, IEnumerable<string> files) =>
        QualityFloors.Hold(measure, 100.0 * right / all, string.Create(CultureInfo.InvariantCulture, $"{right} of {all}"), files);
}
