namespace DialogueMining.Pipeline.Consolidation;

/// <summary>The capital at the start of a text.</summary>
internal static class Capital
{
    public static string Upper(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static string Lower(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
