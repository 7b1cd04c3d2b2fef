using System.Globalization;
using System.Text.Json;
using DialogueMining.Models;
using DialogueMining.Pipeline.Annotation;
using DialogueMining.Pipeline.Language.Vectors;
using DialogueMining.Pipeline.Themes;
using DialogueMining.Tests.Quality.Scores;
using DialogueMining.Tests.Support;
using DialogueMining.Tests.Themes;

namespace DialogueMining.Tests.Quality;

/// <summary>
/// Themes against the topics of two public sets: V-measure × 100, mean over random subsets of each size, with the number
/// of topics known and with the number chosen by the program. Five subsets as the protocol has it; two of the large
/// ones and one for the chosen number, since they take long.
/// </summary>
public sealed class ThemeQualityTests
{
    private const int All = int.MaxValue;

    private static readonly Dictionary<string, Lazy<(AnnotatedStatement Statement, string Topic)[]>> Sets =
        new[] { "KLIMARAT", "GNAD-P2P" }.ToDictionary(name => name, name => new Lazy<(AnnotatedStatement, string)[]>(() => Read(name)));

    [SharedFact]
    public void Two_hundred_statements_of_citizens() => Measure("KLIMARAT", 200, known: 5, chosen: 5);

    [SharedFact]
    public void Four_hundred_statements_of_citizens() => Measure("KLIMARAT", 400, known: 5, chosen: 5);

    [SharedFact]
    public void A_thousand_statements_of_citizens() => Measure("KLIMARAT", 1000, known: 2, chosen: 5);

    [SharedFact]
    public void All_statements_of_citizens() => Measure("KLIMARAT", All, known: 1, chosen: 0);

    [SharedFact]
    public void Two_hundred_articles() => Measure("GNAD-P2P", 200, known: 5, chosen: 5);

    [SharedFact]
    public void Four_hundred_articles() => Measure("GNAD-P2P", 400, known: 5, chosen: 2);

    [SharedFact]
    public void A_thousand_articles() => Measure("GNAD-P2P", 1000, known: 2, chosen: 0);

    private static void Measure(string set, int size, int known, int chosen)
    {
        string name = size == All ? $"{set}, all" : string.Create(CultureInfo.InvariantCulture, $"{set}, n = {size}");
        double sum = 0;
        for (int subset = 0; subset < known; subset++)
        {
            (AnnotatedStatement Statement, string Topic)[] sample = Sample(set, size, subset);
            int topics = sample.Select(item => item.Topic).Distinct().Count();
            sum += Score(sample, new ThemeOptions { Number = topics }).VMeasure / known;
        }

        QualityFloors.Hold($"themes V-measure, number known/{name}", sum, $"subsets: {known}", PathOf(set));
        (double VMeasure, int Number)[] scores = [.. Enumerable.Range(0, chosen).Select(subset =>
            Score(Sample(set, size, subset), new ThemeOptions()))];
        if (chosen > 0)
        {
            QualityFloors.Hold(
                $"themes V-measure, number chosen/{name}", scores.Average(score => score.VMeasure),
                $"subsets: {chosen}; themes: {string.Join(' ', scores.Select(score => score.Number))}", PathOf(set));
        }
    }

    private static (double VMeasure, int Number) Score((AnnotatedStatement Statement, string Topic)[] items, ThemeOptions options)
    {
        IReadOnlyList<Theme> themes = new ThemeFinder(options).Find([.. items.Select(item => item.Statement)]).Themes;
        Dictionary<StatementId, string> found = themes.Where(theme => theme.ParentId is null)
            .SelectMany(theme => theme.Members.Select(member => (member.Statement, theme.Id.Value)))
            .ToDictionary(pair => pair.Statement, pair => pair.Value);
        double score = VMeasure.Of([.. items.Select(item => (item.Topic, found[item.Statement.Statement.Id]))]);
        return (100 * score, found.Values.Distinct().Count());
    }

    private static (AnnotatedStatement Statement, string Topic)[] Sample(string set, int size, int subset)
    {
        (AnnotatedStatement, string)[] items = Sets[set].Value;
        if (size == All)
        {
            return items;
        }

        SeededRandom random = new(subset);
        (AnnotatedStatement, string)[] mixed = [.. items];
        for (int index = 0; index < size; index++)
        {
            int other = index + random.NextInt(mixed.Length - index);
            (mixed[index], mixed[other]) = (mixed[other], mixed[index]);
        }

        return mixed[..size];
    }

    private static (AnnotatedStatement Statement, string Topic)[] Read(string set)
    {
        JsonElement[] lines = [.. File.ReadLines(PathOf(set)).Select(line => JsonElement.Parse(line))];
        IReadOnlyList<AnnotatedStatement> statements = new Annotator(new AnnotationOptions()).Annotate(
            [.. lines.Select((line, index) => ThemeSamples.Of(index, string.Empty, line.GetProperty("text").GetString()!))]);
        return [.. statements.Zip(lines, (statement, line) => (statement, line.GetProperty("label").GetString()!))];
    }

    private static string PathOf(string set) => Path.Combine(Repository.Shared!, "data", "themes", $"{set}.jsonl");
}
