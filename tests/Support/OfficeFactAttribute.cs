namespace DialogueMining.Tests.Support;

/// <summary>A test that opens documents in LibreOffice; skipped with a plain word where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OfficeFactAttribute : FactAttribute
{
    public OfficeFactAttribute()
    {
        if (!LibreOffice.IsThere)
        {
            Skip = "skipped: LibreOffice with python3-uno is not there (.ci/run installs it)";
        }
    }
}
