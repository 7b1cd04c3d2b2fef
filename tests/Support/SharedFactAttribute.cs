namespace DialogueMining.Tests.Support;

/// <summary>A test that needs the shared data beside the project; skipped with a plain word where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (Repository.Shared is null)
        {
            Skip = "skipped: the folder ../shared is not there";
        }
    }
}
