using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Benchmarks;

/// <summary>The notes and drafts of the events in <c>corpora/</c>: what a fresh clone has.</summary>
internal static class SampleText
{
    /// <summary>Texts in order of path, a blank line between them.</summary>
    public static string Text { get; } = string.Join("\n\n", Files().Select(File.ReadAllText));

    /// <summary>Every token of the text.</summary>
    public static IReadOnlyList<string> Tokens { get; } =
        [.. GermanText.Analyze(Text).Sentences.SelectMany(sentence => sentence.Tokens).Select(token => token.Form)];

    /// <summary>Every noun and adjective with nine letters or more, once.</summary>
    public static IReadOnlyList<string> LongWords { get; } =
        [.. GermanText.Analyze(Text).Sentences.SelectMany(sentence => sentence.Tokens)
            .Where(token => token.Form.Length >= 9 && token.Class is WordClass.Noun or WordClass.Adjective)
            .Select(token => token.Form).Distinct(StringComparer.Ordinal)];

    /// <summary>The folders of the events, in order of their names.</summary>
    public static IReadOnlyList<string> Events { get; } =
        [.. Directory.EnumerateDirectories(Path.Combine(Root(), "corpora")).Where(folder => Directory.Exists(Path.Combine(folder, "notes"))).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Path.Combine(Root(), "corpora"), "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".txt" or ".md" && !path.Contains("gold", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>The repository: the folder above the program that has the solution.</summary>
    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "DialogueMining.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The benchmarks run inside the repository.");
    }
}
