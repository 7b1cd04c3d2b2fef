using System.Collections.Concurrent;
using System.Diagnostics;
using DialogueMining.Models;
using DialogueMining.Review.Desk;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Review.Desk;

/// <summary>Ten reviewers at once: what was confirmed counts, and nobody waits long.</summary>
public sealed class DeskLoadTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Ten_reviewers_lose_no_update()
    {
        DeskSample.WriteCorpus(_folder.Path);
        ConcurrentBag<(Subject Subject, string Reviewer, long Version)> confirmed = [];
        ConcurrentBag<double> waits = [];
        int asked = 0;
        using (ReviewDesk desk = DeskSample.Open(_folder.Path))
        {
            await Task.WhenAll(Enumerable.Range(1, 10).Select(reviewer => Task.Run(() =>
            {
                for (int step = 0; step < 12; step++)
                {
                    Stopwatch watch = Stopwatch.StartNew();
                    DeskState state = desk.State;
                    ChangeItem item = state.Changes[(reviewer + (step * 3)) % 20];
                    DeskAnswer answer = desk.Decide(
                        $"Person {reviewer}", [new Seen(Subject.Of(item.Change.Id), item.Version)], new ChangeAnswer((Verdict)(1 + (step % 2 * 3))), null);
                    waits.Add(watch.Elapsed.TotalMilliseconds);
                    if (answer.Outcome == DeskOutcome.Confirmed)
                    {
                        confirmed.Add((Subject.Of(item.Change.Id), $"Person {reviewer}", answer.Version));
                    }
                    else
                    {
                        Assert.Equal(DeskOutcome.DecidedMeanwhile, answer.Outcome);
                        Assert.NotEmpty(answer.Meanwhile);
                        Interlocked.Increment(ref asked);
                    }
                }
            })));
            Assert.Equal(120, confirmed.Count + asked);
        }

        using ReviewDesk again = DeskSample.Open(_folder.Path);
        Assert.Equal(confirmed.Count, again.Version);
        Assert.All(confirmed.GroupBy(entry => entry.Subject), entries =>
        {
            (Subject Subject, string Reviewer, long Version) last = entries.MaxBy(entry => entry.Version);
            Assert.Equal(last.Reviewer, again.State.Find(new ChangeId(entries.Key.Id))!.Ruling!.Signature.DecidedBy);
        });
        double[] sorted = [.. waits.Order()];
        Assert.True(sorted[(int)(sorted.Length * 0.95)] < 5_000, $"95 of 100 within {sorted[(int)(sorted.Length * 0.95)]} ms");
    }
}
