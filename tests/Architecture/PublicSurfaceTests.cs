using DialogueMining.Models;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Architecture;

/// <summary>
/// The public types as a committed file: what others may build on changes only on purpose.
/// <c>UPDATE_SURFACE=1 dotnet test --filter PublicSurface</c> writes the file anew.
/// </summary>
public sealed class PublicSurfaceTests
{
    private static readonly string Committed = Repository.PathOf("tests", "Architecture", "PublicSurface.txt");

    [Fact]
    public void Public_types_are_the_committed_ones()
    {
        string[] types = [.. PublicTypes()];
        if (Environment.GetEnvironmentVariable("UPDATE_SURFACE") == "1")
        {
            File.WriteAllLines(Committed, types);
        }

        Assert.Equal(File.ReadAllLines(Committed), types);
    }

    [Fact]
    public void Each_stage_has_one_public_door()
    {
        IEnumerable<string> crowded = typeof(Pipeline.DialoguePipeline).Assembly.GetExportedTypes()
            .Where(type => type.Namespace != "DialogueMining.Pipeline" && !IsOptions(type))
            .GroupBy(type => type.Namespace)
            .Where(stage => stage.Count() > 1)
            .Select(stage => $"{stage.Key}: {string.Join(", ", stage.Select(type => type.Name))}");

        Assert.Empty(crowded);
    }

    private static bool IsOptions(Type type) => type.Name.EndsWith("Options", StringComparison.Ordinal) || type.IsEnum;

    private static IEnumerable<string> PublicTypes() =>
        new[] { typeof(Statement).Assembly, typeof(Pipeline.DialoguePipeline).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Select(type => type.FullName!)
            .Order(StringComparer.Ordinal);
}
