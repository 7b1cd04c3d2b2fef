namespace DialogueMining.Tests.Architecture;

/// <summary>The pipeline is for any program: it knows no web server and no database.</summary>
public sealed class PipelineReferenceTests
{
    [Fact]
    public void The_pipeline_knows_no_web_server_and_no_database() =>
        Assert.Empty(typeof(Pipeline.DialoguePipeline).Assembly.GetReferencedAssemblies()
            .Select(assembly => assembly.Name!)
            .Where(name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.Contains("Sqlite", StringComparison.OrdinalIgnoreCase)));
}
