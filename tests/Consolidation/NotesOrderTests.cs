using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Consolidation;

/// <summary>In which order the notes lie in the folder changes ids and nothing else.</summary>
public sealed class NotesOrderTests : IDisposable
{
    private static readonly string[] Tables =
    [
        "Tisch 1\n- „offener“ durch „freundlicher“ ersetzen\n- „Musik“ streichen\n",
        "Tisch 2\n- „offener“ durch „freundlicher“ ersetzen\n- nach „Sport“ noch „Tanz“ ergänzen\n",
        "Tisch 3\n- statt „offener“ lieber „einladender“\n- „Musik“ streichen\n- nach „Sport“ noch „Tanz“ ergänzen\n",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Any_order_gives_the_same_text()
    {
        int[][] orders = [[0, 1, 2], [2, 1, 0], [1, 2, 0], [1, 0, 2], [2, 0, 1], [0, 2, 1]];

        string[] texts = [.. orders.Select((order, number) => Run($"e{number}", order))];

        Assert.Equal("Der Verein ist ein freundlicher Ort für Sport und Tanz.\n", texts[0]);
        Assert.All(texts, text => Assert.Equal(texts[0], text));
    }

    private string Run(string name, int[] order)
    {
        _folder.Write($"{name}/drafts/text.md", "Der Verein ist ein offener Ort für Sport und Musik.\n");
        for (int place = 0; place < order.Length; place++)
        {
            _folder.Write($"{name}/notes/{(char)('a' + place)}.txt", Tables[order[place]]);
        }

        Analysis analysis = new DialoguePipeline(new PipelineOptions()).Analyze(Path.Combine(_folder.Path, name));
        return Assert.Single(analysis.Texts).Proposed;
    }
}
