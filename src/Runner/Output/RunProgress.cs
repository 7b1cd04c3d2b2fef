using System.Diagnostics;
using DialogueMining.Models;
using DialogueMining.Pipeline;

namespace DialogueMining.Runner.Output;

/// <summary>Shows the stages of a run as they come, a line each, and keeps what they cost.</summary>
/// <param name="output">Where the lines go.</param>
/// <param name="clock">The clock.</param>
internal sealed class RunProgress(TextWriter output, TimeProvider clock) : IProgress<PipelineStage>
{
    private readonly List<StageTime> _stages = [];
    private PipelineStage? _current;
    private long _begun;

    /// <summary>The stages that are done, with their cost.</summary>
    public IReadOnlyList<StageTime> Stages => _stages;

    public void Report(PipelineStage value)
    {
        Finish();
        _current = value;
        _begun = clock.GetTimestamp();
        output.Write($"{Texts.Of(Title(value)),-34}");
        output.Flush();
    }

    /// <summary>Ends the stage that is under way, if any.</summary>
    public void Finish()
    {
        if (_current is not { } stage)
        {
            return;
        }

        double seconds = clock.GetElapsedTime(_begun).TotalSeconds;
        _stages.Add(new StageTime(stage.ToString(), seconds, Process.GetCurrentProcess().PeakWorkingSet64));
        output.WriteLine($"{seconds.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ',')} s");
        _current = null;
    }

    private static string Title(PipelineStage stage) => stage switch
    {
        PipelineStage.Notes => "Notizen lesen",
        PipelineStage.Statements => "Aussagen bilden",
        PipelineStage.Annotation => "Sprache untersuchen",
        PipelineStage.Wording => "Änderungswünsche finden",
        PipelineStage.Kinds => "Art der Aussagen bestimmen",
        PipelineStage.Embedding => "Vektoren einholen",
        PipelineStage.Themes => "Themen bilden",
        PipelineStage.Consolidation => "Texte überarbeiten",
        PipelineStage.Review => "Entscheidungen übernehmen",
        PipelineStage.Priorities => "Punkte zählen",
        PipelineStage.Dispositions => "Verbleib jeder Aussage bestimmen",
        PipelineStage.Drafting => "Vorschläge einholen",
        PipelineStage.Privacy => "Namen und Kontakte verbergen",
        _ => "Bericht schreiben",
    };
}
