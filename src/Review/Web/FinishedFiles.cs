using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Annotation;
using DialogueMining.Pipeline.Reports;
using DialogueMining.Review.Desk;

namespace DialogueMining.Review.Web;

/// <summary>Writes what ends a review into the result folder, and hands out nothing else of it.</summary>
/// <param name="folder">The result folder.</param>
internal sealed class FinishedFiles(string folder)
{
    private static readonly ResultFormat[] Formats = [ResultFormat.Docx, ResultFormat.Html, ResultFormat.Texts, ResultFormat.Review];

    private static readonly string[] Places = ["review", "texts"];

    private static readonly string[] Reports = ["report.docx", "report.html"];

    private readonly Lock _lock = new();

    /// <summary>The documents that are there: paths below the result folder, with forward slashes, those of the review first.</summary>
    public IReadOnlyList<string> Present =>
    [
        .. Places.Select(place => Path.Combine(folder, place)).Where(Directory.Exists).SelectMany(Directory.EnumerateFiles)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Where(IsWhole).OrderBy(path => path, StringComparer.Ordinal),
        .. Reports.Where(name => File.Exists(Path.Combine(folder, name))),
    ];

    /// <summary>The full path of a document; null for anything that is not in the list.</summary>
    public string? Find(string path) => Present.Contains(path, StringComparer.Ordinal) ? Path.Combine(folder, path) : null;

    /// <summary>Writes the documents with all decisions in them; what kept it from being done, null when nothing.</summary>
    public Problem? Write()
    {
        lock (_lock)
        {
            (Analysis? analysis, Problem? broken) = new FinishedResult(new AnnotationOptions()).Read(File.ReadAllBytes(Path.Combine(folder, FinishedResult.FileName)));
            if (analysis is null || FinishedResult.Settings(File.ReadAllBytes(Path.Combine(folder, "run.json"))) is not { } settings)
            {
                return broken ?? Unwritten("run.json lässt sich nicht lesen.");
            }

            PipelineOptions options = FinishedResult.Options(settings);
            (Analysis reviewed, Problem? unread) = ReviewedResult.Of(folder, options, analysis);
            return unread ?? Store(Made(options, settings, reviewed));
        }
    }

    // The guide of the whole folder stays as the run wrote it: it tells of more files than these.
    private static IEnumerable<ResultFile> Made(PipelineOptions options, RunSettings settings, Analysis reviewed)
    {
        DialoguePipeline pipeline = new(options with
        {
            Privacy = options.Privacy with { Hide = settings.Options.GetValueOrDefault("names") != "keep" },
            Reports = options.Reports with
            {
                Formats = new SortedSet<ResultFormat>(Formats),
                Language = settings.Options.GetValueOrDefault("lang") == "en" ? ReportLanguage.English : ReportLanguage.German,
            },
        });
        return pipeline.Write(pipeline.Disclose(reviewed), settings)
            .Where(file => Reports.Contains(file.Path) || Places.Any(place => file.Path.StartsWith(place + "/", StringComparison.Ordinal)));
    }

    private Problem? Store(IEnumerable<ResultFile> files)
    {
        try
        {
            foreach (ResultFile file in files)
            {
                string target = Path.Combine(folder, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllBytes(target + NewSuffix, file.Content.Span);
                File.Move(target + NewSuffix, target, overwrite: true);
            }

            return null;
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException)
        {
            return Unwritten("Die Dokumente ließen sich nicht schreiben: " + full.Message);
        }
    }

    private const string NewSuffix = ".neu";

    private static bool IsWhole(string path) => !path.EndsWith(NewSuffix, StringComparison.Ordinal);

    private static Problem Unwritten(string found) =>
        new("DESK-020", Severity.Error, null, found, string.Empty, "Ist ein Dokument noch in Word geöffnet oder der Speicher voll? Die Entscheidungen sind gespeichert.");
}
