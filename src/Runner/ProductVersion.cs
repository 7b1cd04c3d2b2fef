using System.Reflection;

namespace DialogueMining.Runner;

/// <summary>The program's version as results name it.</summary>
internal static class ProductVersion
{
    public static string Text { get; } = Assembly.GetExecutingAssembly().GetName().Version?.ToString(3) ?? "0.0.0";
}
