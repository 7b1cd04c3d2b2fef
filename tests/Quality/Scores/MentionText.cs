using System.Text.RegularExpressions;
using DialogueMining.Models;

namespace DialogueMining.Tests.Quality.Scores;

/// <summary>Words of changes as the contract compares them: case, quotation marks and final punctuation do not count.</summary>
internal static partial class MentionText
{
    public static string Plain(string? text) =>
        string.Join(' ', Quotes().Replace(text ?? string.Empty, string.Empty).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .TrimEnd('.', '!', '?', ',', ';', ':');

    public static string NameOf(ChangeOperation operation) => char.ToLowerInvariant(operation.ToString()[0]) + operation.ToString()[1..];

    [GeneratedRegex("[„“”\"»«‚‘’'*]")]
    private static partial Regex Quotes();
}
