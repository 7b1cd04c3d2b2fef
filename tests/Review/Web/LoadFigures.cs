using System.Diagnostics;
using System.Globalization;

namespace DialogueMining.Tests.Review.Web;

/// <summary>What a load of reviewers comes to.</summary>
internal sealed class LoadFigures
{
    private readonly Lock _lock = new();
    private readonly List<double> _pages = [];

    /// <summary>Decisions that the screen confirmed.</summary>
    public int Decisions { get; private set; }

    /// <summary>The most memory that the server held, in bytes.</summary>
    public long Memory { get; set; }

    /// <summary>Processor time of the server.</summary>
    public TimeSpan Work { get; set; }

    /// <summary>Milliseconds within which 95 of 100 pages came.</summary>
    public double Slow => Share(0.95);

    /// <summary>Fetches a page, and counts the time until its last byte: with the decision before it, where it follows one.</summary>
    public async Task<string> Measure(Func<Task<HttpResponseMessage>> ask)
    {
        Stopwatch watch = Stopwatch.StartNew();
        using HttpResponseMessage answer = await ask();
        string page = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, answer.StatusCode.ToString());
        lock (_lock)
        {
            _pages.Add(watch.Elapsed.TotalMilliseconds);
        }

        return page;
    }

    /// <summary>Counts a decision.</summary>
    public void Decided(bool isConfirmed)
    {
        Assert.True(isConfirmed);
        lock (_lock)
        {
            Decisions++;
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{_pages.Count} pages, p50 {Share(0.5):0} ms, p95 {Slow:0} ms, longest {Share(1):0} ms, {Decisions} decisions, {Work.TotalSeconds:0.0} s of processor, {Memory / 1024 / 1024} MB at most");

    private double Share(double share)
    {
        lock (_lock)
        {
            return _pages.Order().ElementAt(Math.Min(_pages.Count - 1, (int)(_pages.Count * share)));
        }
    }
}
