using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Quality;

/// <summary>The real case: the hosts' summary of Dortmund 2006 gives what the council adopted, as far as the notes name places.</summary>
public sealed class RealCaseTests
{
    private static readonly Lazy<Analysis> Run = new(() => new DialoguePipeline(new PipelineOptions())
        .Analyze(Path.Combine(Repository.Shared!, "events", "dortmund-2006")));

    [SharedFact]
    public void The_named_changes_are_in_the_text_with_right_endings()
    {
        string text = Run.Value.Texts.Single(text => text.Document == "leitbild").Proposed;

        Assert.Contains("# Gemeinsam in Vielfalt – Zuhause in Dortmund", text, StringComparison.Ordinal);
        Assert.Contains("Wir in Dortmund machen „Gemeinsam in Vielfalt“ daran fest", text, StringComparison.Ordinal);
        Assert.Contains("Dortmund ist eine welt- und kulturoffene Stadt.", text, StringComparison.Ordinal);
        Assert.Contains("allen Menschen in der Stadt gleiche Teilhabe und Chancen auf allen Ebenen", text, StringComparison.Ordinal);
    }

    [SharedFact]
    public void What_names_no_place_is_offered()
    {
        foreach (string words in new[] { "Respekt", "Vorbehalte, Vorurteile und Ängste" })
        {
            Change change = Run.Value.Wording.Changes.Single(change => change.Words is { Operation: ChangeOperation.Insert } && change.Words.NewText == words);

            Assert.Equal(ChangeStatus.Unplaced, change.Status);
            Assert.Contains(Run.Value.Texts.SelectMany(text => text.Offers), offer => offer.Change == change.Id);
        }
    }

    [SharedFact]
    public void The_slogan_that_was_criticised_is_found() => Assert.Contains(
        Run.Value.Wording.Changes,
        change => change.Words is { Operation: ChangeOperation.Replace or ChangeOperation.Object, OldText: "Fördern und Fordern" });

    [SharedFact]
    public void The_points_are_the_papers() => Assert.Equal(
        [65, 50, 42, 41, 30, 24, 19, 13, 10, 10, 8, 7, 6, 6, 5, 4, 4],
        Run.Value.Priorities.Priorities.Select(priority => priority.Points));

    [SharedFact]
    public void Every_statement_has_its_disposition() => Assert.Equal(
        Run.Value.Statements.Select(entry => entry.Statement.Id), Run.Value.Dispositions.Select(disposition => disposition.Statement));
}
