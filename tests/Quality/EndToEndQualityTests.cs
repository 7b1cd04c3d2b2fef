using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Reports;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Quality;

/// <summary>
/// From the notes to the result on the project's own corpora, with nothing taken from the gold on the way. The reader of wording
/// changes has learned from these corpora: what unseen notes can expect stands in <see cref="UnseenSubjectTests"/>.
/// </summary>
public sealed class EndToEndQualityTests
{
    private static readonly Dictionary<string, Lazy<Analysis>> Runs = new[] { "dortmund-2006", "stadtbibliothek-leseberg", "vereinssatzung-seglerheim" }
        .ToDictionary(name => name, name => new Lazy<Analysis>(
            () => new DialoguePipeline(new PipelineOptions()).Analyze(new GoldCorpus(name).Folder)));

    public static TheoryData<string> Corpora() => [.. Runs.Keys];

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Statements_are_found(string corpus)
    {
        HashSet<GoldKey> gold = [.. new GoldCorpus(corpus).Statements.Select(statement => statement.Key)];
        HashSet<GoldKey> found = [.. Statements(corpus).Select(GoldCorpus.KeyOf)];
        int hits = gold.Count(found.Contains);

        Hold("statements F1", corpus, 2.0 * hits / (gold.Count + found.Count), $"{hits} hits, {found.Count} found, {gold.Count} wanted");
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Every_statement_has_one_disposition(string corpus) => Assert.Equal(
        Statements(corpus).Select(statement => statement.Id),
        Runs[corpus].Value.Dispositions.Select(disposition => disposition.Statement));

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Every_disposition_gives_its_reason(string corpus) => Assert.Empty(
        Runs[corpus].Value.Dispositions.Where(disposition => string.IsNullOrWhiteSpace(disposition.Reason)));

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Every_reason_can_be_said_in_English(string corpus) => Assert.Empty(
        Runs[corpus].Value.Dispositions.Select(German.Reason).Where(reason => SentenceBook.Reason(reason) is null));

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Outcomes_are_right(string corpus)
    {
        IReadOnlyDictionary<GoldKey, string> gold = new GoldCorpus(corpus).Outcomes;
        Dictionary<StatementId, Disposition> dispositions = Runs[corpus].Value.Dispositions.ToDictionary(entry => entry.Statement);

        HoldShare("outcomes", corpus, Statements(corpus).Where(statement => gold.ContainsKey(GoldCorpus.KeyOf(statement)))
            .Select(statement => Name(dispositions[statement.Id].Outcome) == gold[GoldCorpus.KeyOf(statement)]));
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Kinds_are_right(string corpus)
    {
        Dictionary<GoldKey, string> gold = new GoldCorpus(corpus).Statements.ToDictionary(entry => entry.Key, entry => entry.Kind);

        HoldShare("kinds", corpus, Statements(corpus).Where(statement => gold.ContainsKey(GoldCorpus.KeyOf(statement)))
            .Select(statement => Name(statement.Kind) == gold[GoldCorpus.KeyOf(statement)]));
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Points_ranks_and_top_topics_are_exact(string corpus) => Assert.Equal(
        new GoldCorpus(corpus).Priorities.Select(entry => (entry.Topic, entry.Points, entry.Rank, entry.Top)).Order(),
        Runs[corpus].Value.Priorities.Priorities.Select(entry => (entry.Topic, entry.Points, entry.Rank, entry.Top)).Order());

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Changed_sentences_equal_the_gold(string corpus)
    {
        GoldCorpus gold = new(corpus);
        HoldShare("changed sentences end to end", corpus, Runs[corpus].Value.Texts.SelectMany(text =>
        {
            HashSet<string> draft = Sentences(text.Draft), proposed = Sentences(text.Proposed);
            return Sentences(gold.TextOf(text.Document).Replace("*", string.Empty, StringComparison.Ordinal))
                .Where(sentence => !draft.Contains(sentence))
                .Select(proposed.Contains);
        }));
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Changes_are_found_with_their_exact_words(string corpus) =>
        HoldF1("mentions exact F1", corpus, CorpusMeasures.Mentions(new GoldCorpus(corpus), Runs[corpus].Value));

    /// <summary>
    /// The reliability table of all corpora stands in the counts: of the mentions with 0.8 about 80 % shall be right. The
    /// measure is 100 less the mean distance of confidence and share over the bins, weighted by their size.
    /// </summary>
    [Fact]
    public void Confidence_means_what_it_says()
    {
        (double value, string table) = Reliability.Of([.. Runs.SelectMany(run => CorpusMeasures.Confidences(new GoldCorpus(run.Key), run.Value.Value))]);

        QualityFloors.Hold("calibration of mentions/all corpora", value, table,
            Runs.Keys.Select(name => Path.Combine(new GoldCorpus(name).Folder, "gold", "mentions.csv")));
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Pooled_changes_are_right(string corpus) =>
        HoldF1("pooled changes exact F1", corpus, CorpusMeasures.Changes(new GoldCorpus(corpus), Runs[corpus].Value));

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Tables_of_pooled_changes_are_right(string corpus) =>
        HoldF1("table sets F1", corpus, CorpusMeasures.TableSets(new GoldCorpus(corpus), Runs[corpus].Value));

    [Theory]
    [InlineData("dortmund-2006", 1)]
    [InlineData("dortmund-2006", 2)]
    [InlineData("dortmund-2006", 3)]
    [InlineData("stadtbibliothek-leseberg", 1)]
    [InlineData("stadtbibliothek-leseberg", 2)]
    [InlineData("stadtbibliothek-leseberg", 3)]
    [InlineData("vereinssatzung-seglerheim", 1)]
    [InlineData("vereinssatzung-seglerheim", 2)]
    [InlineData("vereinssatzung-seglerheim", 3)]
    public void Themes_resemble_the_gold(string corpus, int round) => Hold(
        string.Create(CultureInfo.InvariantCulture, $"themes V-measure, round {round}"), corpus,
        CorpusMeasures.Themes(new GoldCorpus(corpus), Runs[corpus].Value, round), "number of themes chosen by the program");

    private static void HoldF1(string measure, string corpus, (int Hits, int Found, int Wanted) counts) => Hold(
        measure, corpus, CorpusMeasures.F1(counts), $"{counts.Hits} hits, {counts.Found} found, {counts.Wanted} wanted");

    private static IEnumerable<Statement> Statements(string corpus) => Runs[corpus].Value.Statements.Select(entry => entry.Statement);

    private static HashSet<string> Sentences(string text) => [.. text.Split('\n').SelectMany(line =>
        GermanText.Analyze(line).Sentences.Select(sentence => line.Substring(sentence.Span.Start, sentence.Span.Length)))];

    private static string Name<T>(T value)
        where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];

    private static void HoldShare(string measure, string corpus, IEnumerable<bool> hits)
    {
        bool[] all = [.. hits];
        int right = all.Count(hit => hit);
        Hold(measure, corpus, (double)right / all.Length, string.Create(CultureInfo.InvariantCulture, $"{right} of {all.Length}"));
    }

    private static void Hold(string measure, string corpus, double share, string counts) => QualityFloors.Hold(
        $"{measure}/{corpus}", 100 * share, counts,
        Directory.EnumerateFiles(Path.Combine(new GoldCorpus(corpus).Folder, "gold"), "*.*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith("README.md", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
}
