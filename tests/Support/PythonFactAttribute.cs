namespace DialogueMining.Tests.Support;

/// <summary>A test that asks software of others, run by Python; skipped with a plain word where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PythonFactAttribute : FactAttribute
{
    public PythonFactAttribute()
    {
        if (!File.Exists(PythonScript.Program))
        {
            Skip = "skipped: Python is not there (.ci/run installs it)";
        }
    }
}
