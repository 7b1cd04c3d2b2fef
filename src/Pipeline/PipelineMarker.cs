namespace DialogueMining.Pipeline;

/// <summary>Stands for the pipeline's assembly until the pipeline itself is here.</summary>
public static class PipelineMarker;
