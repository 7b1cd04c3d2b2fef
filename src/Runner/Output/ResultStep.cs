using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Runner.ModelServers;

namespace DialogueMining.Runner.Output;

/// <summary>The second half of a run: names hidden, suggestions fetched where a model server is named, files put into place.</summary>
/// <param name="options">The options of the run.</param>
/// <param name="progress">Hears of the stages.</param>
/// <param name="startedAt">When the run began.</param>
internal sealed class ResultStep(PipelineOptions options, RunProgress progress, DateTimeOffset startedAt)
{
    /// <summary>Writes the result, and sums it up for the user.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="settings">What decided it.</param>
    /// <param name="address">The model server that is asked for suggestions; null for none.</param>
    /// <param name="embedding">What an embedding model was asked; null for nothing.</param>
    /// <param name="folder">Where the result goes.</param>
    public void Write(Analysis analysis, RunSettings settings, ModelAddress? address, EmbeddingRecord? embedding, ResultFolder folder)
    {
        DialoguePipeline pipeline = new(options, progress);
        Disclosure result = pipeline.Disclose(analysis);
        IReadOnlyDictionary<string, ModelAnswer> known = AnswerCache.Read(folder.FullPath);
        DraftingStep? step = address is null ? null : new DraftingStep(address, Console.Error);
        DraftingRun? drafting = step?.Run(options, progress, result, known);
        Disclosure whole = result with { Suggestions = drafting?.Suggestions ?? [] };
        IReadOnlyList<ResultFile> files = pipeline.Write(whole, settings);
        progress.Finish();
        RunRecord record = new(settings, startedAt, progress.Stages);
        folder.Replace(
        [
            .. files,
            .. drafting is { Answers.Count: > 0 } ? [AnswerCache.Write([.. drafting.Answers, .. known.Values])] : Array.Empty<ResultFile>(),
            .. embedding is { Run.Known.Count: > 0 } ? [EmbeddingCache.Write(embedding.Run.Known)] : Array.Empty<ResultFile>(),
            RunRecordJson.Write(record, result.Shared, drafting is null ? null : new DraftingRecord(address!.Shown, address.Model, drafting), embedding),
        ]);
        RunSummary.Write(result.Shared, folder.FullPath);
        step?.Tell(drafting!);
    }
}
