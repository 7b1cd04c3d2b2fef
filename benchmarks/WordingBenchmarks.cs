using BenchmarkDotNet.Attributes;
using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Notes;
using DialogueMining.Pipeline.Statements;
using DialogueMining.Pipeline.Wording;

namespace DialogueMining.Benchmarks;

/// <summary>The verb <c>changes</c> on one core: from statements to lines.</summary>
[Items(ItemKind.Statements)]
public class WordingBenchmarks
{
    private readonly StatementChanges _changes = new(new WordingOptions { Workers = 1 }, explain: false);

    private readonly Draft _draft = Materials.SelectMany(material => material.Event.Documents).Select(document => document.Draft).OfType<Draft>()
        .MaxBy(draft => draft.Text.Length)!;

    /// <summary>The statements of the events, one event after the other.</summary>
    internal static IReadOnlyList<Statement> Statements { get; } =
        [.. Materials.SelectMany(material => new StatementCutter(new StatementOptions()).Cut(material.Notes))];

    private static IEnumerable<EventMaterial> Materials => SampleText.Events.Select(new NoteReader(new NoteOptions()).Read);

    [Benchmark]
    public void WithoutDraft() => _changes.Write(Statements, TextWriter.Null);

    [Benchmark]
    public void WithDraft() => _changes.Write(Statements, _draft, TextWriter.Null);
}
