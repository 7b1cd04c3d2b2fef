using System.Text.Json;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports;

/// <summary>The names that the contract gives to values in files for programs.</summary>
internal static class Wire
{
    /// <summary>Name of an enum's value: camelCase of its C# name.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>Confidences are shown to a thousandth: more digits would claim more than was measured.</summary>
    public static double Rounded(double value) => Math.Round(value, 3, MidpointRounding.AwayFromZero);

    /// <summary>Ids as text.</summary>
    public static IEnumerable<string> Names(IEnumerable<ChangeId> ids) => ids.Select(id => id.Value);

    /// <summary>Ids as text.</summary>
    public static IEnumerable<string> Names(IEnumerable<StatementId> ids) => ids.Select(id => id.Value);
}
