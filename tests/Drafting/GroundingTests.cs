using DialogueMining.Models;
using Xunit.Abstractions;

namespace DialogueMining.Tests.Drafting;

/// <summary>What a model says is checked by code: inventions are refused, what is true passes.</summary>
public sealed class GroundingTests(ITestOutputHelper output)
{
    private const int Fewest = 200;

    [Fact]
    public void Every_planted_invention_is_refused()
    {
        DraftedAnswer[] planted = [.. PlantedInventions.All(DraftingSamples.Briefs)];
        Dictionary<DraftedAnswer, Refusal?> judged = new(ReferenceEqualityComparer.Instance);
        foreach (DraftedAnswer answer in planted)
        {
            judged[answer] = answer.Judge();
        }

        DraftedAnswer[] passed = [.. planted.Where(answer => judged[answer] is null)];
        foreach (IGrouping<string, DraftedAnswer> way in planted.GroupBy(answer => answer.Way))
        {
            output.WriteLine($"{way.Key}: {way.Count()}, passed {way.Count(answer => judged[answer] is null)}: {string.Join(' ', way.GroupBy(answer => judged[answer]?.Reason).Select(group => $"{group.Key}={group.Count()}"))}");
        }

        foreach (DraftedAnswer answer in passed)
        {
            output.WriteLine(answer.ToString());
        }

        Assert.True(planted.Length >= Fewest, $"only {planted.Length}");
        Assert.Empty(passed);
    }

    [Fact]
    public void Faithful_answers_pass()
    {
        DraftedAnswer[] faithful = [.. FaithfulAnswers.All(DraftingSamples.Briefs)];
        (DraftedAnswer Answer, Refusal? Refusal)[] judged = [.. faithful.Select(answer => (answer, answer.Judge()))];
        foreach ((DraftedAnswer answer, Refusal? refusal) in judged.Where(each => each.Refusal is not null))
        {
            output.WriteLine($"{refusal!.Reason} {refusal.Explanation} <- {answer}");
        }

        int passed = judged.Count(each => each.Refusal is null);
        output.WriteLine($"{passed} of {faithful.Length}: {string.Join(", ", judged.GroupBy(each => each.Answer.Way).Select(way => $"{way.Key} {way.Count(each => each.Refusal is null)}/{way.Count()}"))}");
        Assert.True(faithful.Length >= Fewest, $"only {faithful.Length}");
        Assert.True(passed >= 0.95 * faithful.Length, $"{passed} of {faithful.Length}");
    }
}
