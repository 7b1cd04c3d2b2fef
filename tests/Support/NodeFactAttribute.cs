namespace DialogueMining.Tests.Support;

/// <summary>A test that asks software of others, run by Node.js; skipped with a plain word where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (!Directory.Exists(Path.Combine(NodeScript.Modules, "@duckdb", "node-api")))
        {
            Skip = "skipped: DuckDB for Node.js is not there (.ci/run installs it)";
        }
    }
}
