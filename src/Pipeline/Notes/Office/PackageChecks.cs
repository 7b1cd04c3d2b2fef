namespace DialogueMining.Pipeline.Notes.Office;

/// <summary>What an office file holds beside text: macros, pictures, links to the outside, encryption.</summary>
internal static class PackageChecks
{
    /// <summary>Lists of links that are looked at; a document has a dozen.</summary>
    private const int MostLists = 200;

    private static readonly string[] Pictures = [".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".heic"];

    /// <summary>Whether the parts of a LibreOffice file are encrypted one by one.</summary>
    public static bool IsEncrypted(OfficePackage package) =>
        package.Tree("META-INF/manifest.xml")?.Descendants().Any(element => element.Is("encryption-data")) == true;

    public static void Report(OfficePackage package)
    {
        if (package.Parts.Any(IsMacro))
        {
            package.Problems.Add(OfficeProblems.Macros(package.File));
        }

        if (package.Parts.Where(IsListOfLinks).Take(MostLists).ToList().Exists(list => LeadsOutside(package, list)))
        {
            package.Problems.Add(OfficeProblems.OutsideLinks(package.File));
        }

        int pictures = package.Parts.Count(part => Pictures.Contains(Path.GetExtension(part).ToLowerInvariant())
            && !part.StartsWith("Thumbnails/", StringComparison.OrdinalIgnoreCase)
            && !part.StartsWith("docProps/", StringComparison.OrdinalIgnoreCase));
        if (pictures > 0)
        {
            package.Problems.Add(OfficeProblems.Pictures(package.File, pictures));
        }
    }

    private static bool IsMacro(string part) =>
        part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
        || part.StartsWith("xl/macrosheets/", StringComparison.OrdinalIgnoreCase)
        || (part.StartsWith("Basic/", StringComparison.Ordinal) && part.EndsWith(".xml", StringComparison.Ordinal)
            && !part.EndsWith("-lc.xml", StringComparison.Ordinal) && !part.EndsWith("-lb.xml", StringComparison.Ordinal))
        || (part.StartsWith("Scripts/", StringComparison.Ordinal) && !part.EndsWith('/'));

    private static bool IsListOfLinks(string part) =>
        part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    /// <summary>Addresses that people put into a text are no content from outside.</summary>
    private static bool LeadsOutside(OfficePackage package, string list) =>
        package.Tree(list)?.Elements().Any(link =>
            link.Value("TargetMode").Equals("External", StringComparison.OrdinalIgnoreCase)
            && !link.Value("Type").EndsWith("/hyperlink", StringComparison.OrdinalIgnoreCase)) == true;
}
