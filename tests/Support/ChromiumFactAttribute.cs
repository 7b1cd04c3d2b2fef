namespace DialogueMining.Tests.Support;

/// <summary>A test that looks at a page in a browser; skipped with a plain word where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Chromium.Program is null)
        {
            Skip = "skipped: Chromium is not there (.ci/run installs it)";
        }
    }
}
