using System.Text;

namespace DialogueMining.Pipeline.Training.Changes;

/// <summary>Words as they are compared with what a person wrote down: without case, quotation marks and final punctuation.</summary>
internal static class PlainWords
{
    private const string Marks = "„“”\"»«‚‘’'*";

    private const string Ends = ".!?,;:";

    public static string Of(string? words)
    {
        StringBuilder plain = new();
        foreach (char letter in words ?? string.Empty)
        {
            if (!Marks.Contains(letter, StringComparison.Ordinal))
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
        }

        return string.Join(' ', plain.ToString().Trim().TrimEnd([.. Ends]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
