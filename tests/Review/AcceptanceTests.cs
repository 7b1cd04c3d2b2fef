using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Notes;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Review;

/// <summary>With people's decisions on top the result is what they decided, letter for letter.</summary>
public sealed class AcceptanceTests
{
    private static readonly Lazy<Analysis> Real = new(() => Run(Path.Combine(Repository.Shared!, "events", "dortmund-2006"), "dortmund-2006"));

    private static readonly Lazy<Analysis> Own = new(() => Run(Repository.PathOf("corpora", "dortmund-2006"), "corpus-dortmund-2006"));

    [SharedFact]
    public void The_councils_decisions_give_the_texts_that_it_adopted()
    {
        Assert.Equal(2, Real.Value.Texts.Count);
        foreach (ConsolidatedText text in Real.Value.Texts)
        {
            string adopted = File.ReadAllText(Path.Combine(Repository.Shared!, "events", "dortmund-2006", "adopted", $"{text.Document}.md"));

            Assert.Equal(adopted.Replace("*", string.Empty, StringComparison.Ordinal), text.Proposed);
        }

        Assert.DoesNotContain(Real.Value.Problems, problem => problem.Code.StartsWith("REVIEW", StringComparison.Ordinal));
        Assert.DoesNotContain(Real.Value.Problems, problem => problem.Code.StartsWith("TEXT", StringComparison.Ordinal));
    }

    [SharedFact]
    public void The_machines_proposal_stays_visible_beside_the_councils_decision()
    {
        ChangeChoice[] choices = [.. Real.Value.Texts.SelectMany(text => text.Choices).Where(choice => choice.Ruling is not null)];

        Assert.Contains(choices, choice => choice is { Reason: ChoiceReason.Applied, Machine: ChoiceReason.NoPlace });
        Assert.Contains(choices, choice => choice is { Reason: ChoiceReason.DecidedAgainst, Machine: ChoiceReason.NoPlace });
        Assert.Contains(Real.Value.Dispositions, disposition => disposition.DecidedBy == "Rat der Stadt Dortmund");
        Assert.Contains(Real.Value.Dispositions, disposition => disposition.DecidedBy == "machine");
    }

    [Fact]
    public void Decisions_about_the_corpus_give_the_expected_texts()
    {
        foreach (ConsolidatedText text in Own.Value.Texts)
        {
            string expected = File.ReadAllText(Repository.PathOf("tests", "Review", "Decisions", $"corpus-dortmund-2006.{text.Document}.md"));

            Assert.Equal(expected, text.Proposed);
        }
    }

    [Fact]
    public void Every_decision_about_the_corpus_is_carried_out_or_listed()
    {
        ChangeChoice[] decided = [.. Own.Value.Texts.SelectMany(text => text.Choices).Where(choice => choice.Ruling is not null)];
        string[] listed = [.. Own.Value.Problems.Where(problem => problem.Place?.File == "corpus-dortmund-2006.json").Select(problem => problem.Code)];

        Assert.Equal(["REVIEW-001"], listed);
        Assert.Equal(Own.Value.Material.Decisions.Changes.Count + Own.Value.Material.Decisions.Amendments.Count, decided.Length + listed.Length);
    }

    private static Analysis Run(string path, string decisions) => new DialoguePipeline(new PipelineOptions
    {
        Notes = new NoteOptions { Decisions = Repository.PathOf("tests", "Review", "Decisions", $"{decisions}.json") },
    }).Analyze(path);
}
