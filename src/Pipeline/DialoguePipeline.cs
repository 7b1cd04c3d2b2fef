using DialogueMining.Models;
using DialogueMining.Pipeline.Annotation;
using DialogueMining.Pipeline.Consolidation;
using DialogueMining.Pipeline.Drafting;
using DialogueMining.Pipeline.Drafting.Vectors;
using DialogueMining.Pipeline.Kinds;
using DialogueMining.Pipeline.Language.Talk;
using DialogueMining.Pipeline.Notes;
using DialogueMining.Pipeline.Priorities;
using DialogueMining.Pipeline.Privacy;
using DialogueMining.Pipeline.Reports;
using DialogueMining.Pipeline.Statements;
using DialogueMining.Pipeline.Themes;
using DialogueMining.Pipeline.Wording;

namespace DialogueMining.Pipeline;

/// <summary>The whole run on one screen: from an event's notes to the files of its result.</summary>
/// <param name="options">The options of all stages.</param>
/// <param name="progress">Hears the name of each stage when it begins; null where nobody listens.</param>
public sealed class DialoguePipeline(PipelineOptions options, IProgress<PipelineStage>? progress = null)
{
    /// <summary>What an embedding model was asked by the last <see cref="Analyze"/>; null where none was.</summary>
    public EmbeddingRun? Embedded { get; private set; }

    /// <summary>Reads and analyses an event.</summary>
    /// <param name="path">Event folder, folder of notes, or one notes file.</param>
    /// <param name="decided">Everything that people decided, those of the decisions file among it; null where only these count.</param>
    /// <returns>The analysis; without statements where nothing could be read (its problems say why).</returns>
    public Analysis Analyze(string path, Func<EventMaterial, Decisions>? decided = null)
    {
        // One processor reads the notes; another makes ready what is needed later.
        Task ready = options.Themes.Workers == 1 ? Task.CompletedTask : Task.Run(new ThemeFinder(options.Themes).Prepare);
        EventMaterial read = Step(PipelineStage.Notes, () => new NoteReader(options.Notes).Read(path));
        EventMaterial material = read with { Files = [.. read.Files, .. options.Resources.Files] };
        EventDefinition definition = material.Event;

        IReadOnlyList<Statement> cut = Step(PipelineStage.Statements, () => new StatementCutter(options.Statements).Cut(material.Notes));
        IReadOnlyList<AnnotatedStatement> annotated = Step(PipelineStage.Annotation, () => new Annotator(options.Annotation with { Resources = options.Resources }).Annotate(cut));
        FoundChanges found = Step(PipelineStage.Wording, () => new ChangeFinder(options.Wording).Find(annotated, definition));
        IReadOnlyList<KindReading> kinds = Step(
            PipelineStage.Kinds, () => new KindClassifier(options.Kinds).Read(annotated, found.Mentions, TalkTable.Default));
        AnnotatedStatement[] statements = [.. kinds.Select(reading => reading.Statement)];
        ThemeOptions themeOptions = ThemesWith(Embed(material, statements, found), kinds);
        FoundThemes themes = Step(PipelineStage.Themes, () =>
        {
            ready.GetAwaiter().GetResult();
            return new ThemeFinder(themeOptions).Find(statements, material.Themes);
        });
        IReadOnlyList<ConsolidatedText> proposal = Step(
            PipelineStage.Consolidation, () => new Consolidator(DecidedResult.Threshold(options, statements)).Consolidate(definition, found.Changes));
        PriorityCount priorities = Step(
            PipelineStage.Priorities, () => new PriorityCounter(options.Priorities).Count(definition, material.Votes));
        Analysis machine = new(material, statements, themes.Themes, found, proposal, priorities, [], [.. material.Problems, .. options.Resources.Problems, .. themes.Problems, .. priorities.Problems]);
        return new DecidedResult(options, machine, progress).Decide(decided?.Invoke(material) ?? material.Decisions).Result;
    }

    /// <summary>Hides names and contacts: nothing but what this gives is written.</summary>
    /// <param name="analysis">What <see cref="Analyze"/> gave.</param>
    public Disclosure Disclose(Analysis analysis) =>
        Step(PipelineStage.Privacy, () => new Pseudonymizer(options.Privacy).Disclose(analysis));

    /// <summary>
    /// Asks a language model for suggestions beside the result. It is given what <see cref="Disclose"/> hides names in, even
    /// where the user keeps the names in reports.
    /// </summary>
    /// <param name="result">What <see cref="Disclose"/> gave.</param>
    /// <param name="cancellation">Ends the asking; the result stays whole.</param>
    public DraftingRun Draft(Disclosure result, CancellationToken cancellation = default) => Step(PipelineStage.Drafting, () =>
    {
        Analysis hidden = options.Privacy.Hide ? result.Shared : new Pseudonymizer(options.Privacy with { Hide = true }).Disclose(result.Full).Shared;
        return new Drafter(options.Drafting).DraftAsync(hidden, cancellation).GetAwaiter().GetResult();
    });

    /// <summary>Turns a result into the files of the result folder.</summary>
    /// <param name="result">What <see cref="Disclose"/> gave.</param>
    /// <param name="settings">What decided it.</param>
    public IReadOnlyList<ResultFile> Write(Disclosure result, RunSettings settings) =>
        Step(PipelineStage.Reports, () => new ReportWriter(options.Reports).Write(result, settings));

    // The model is given the statements as they may be shown, even where the user keeps the names in reports.
    private EmbeddingRun? Embed(EventMaterial material, IReadOnlyList<AnnotatedStatement> statements, FoundChanges found)
    {
        if (options.Embedding.Generator is null)
        {
            return null;
        }

        return Embedded = Step(PipelineStage.Embedding, () =>
        {
            Analysis soFar = new(material, statements, [], found, [], new PriorityCount([], [], []), [], []);
            Analysis hidden = new Pseudonymizer(options.Privacy with { Hide = true }).Disclose(soFar).Shared;
            return new Embedder(options.Embedding)
                .EmbedAsync([.. hidden.Statements.Select(entry => entry.Statement)], options.Embedding.Known?.Invoke(material.Event) ?? new Dictionary<string, ReadOnlyMemory<float>>(), CancellationToken.None)
                .GetAwaiter().GetResult();
        });
    }

    private ThemeOptions ThemesWith(EmbeddingRun? embedded, IReadOnlyList<KindReading> kinds) => options.Themes with
    {
        Vectors = embedded?.Vectors ?? options.Themes.Vectors,
        Leanings = options.Themes.Leanings ?? kinds.ToDictionary(reading => reading.Statement.Statement.Id, reading => (float)reading.Leaning),
    };

    private T Step<T>(PipelineStage stage, Func<T> work)
    {
        progress?.Report(stage);
        return work();
    }
}
