namespace DialogueMining.Pipeline.Reports.Html;

/// <summary>A bar whose length shows a share; the number itself stands beside it as text.</summary>
internal static class Bar
{
    /// <summary>Draws <paramref name="value"/> of <paramref name="largest"/>.</summary>
    public static Markup Write(int value, int largest)
    {
        int width = largest <= 0 ? 0 : Math.Clamp(value * 100 / largest, value > 0 ? 1 : 0, 100);
        return Markup.Of($"""
            <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" width="100" height="4"/><rect class="value" width="{width}" height="4"/></svg>
            """);
    }
}
