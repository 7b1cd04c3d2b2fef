using System.Xml.Linq;

namespace DialogueMining.Pipeline.Notes.Office;

/// <summary>A link from one part of a Word or Excel file to another.</summary>
/// <param name="Id">Its name within the part.</param>
/// <param name="Type">Last word of its type: <c>worksheet</c>, <c>comments</c>.</param>
/// <param name="Target">The part that it leads to, or an address outside.</param>
/// <param name="IsOutside">Whether it leads out of the file.</param>
internal sealed record PartLink(string Id, string Type, string Target, bool IsOutside);

/// <summary>Links between the parts of a Word or Excel file.</summary>
internal static class PartLinks
{
    /// <summary>The links of a part, in order; of the file itself where the part is empty.</summary>
    public static IReadOnlyList<PartLink> Of(OfficePackage package, string part)
    {
        int slash = part.LastIndexOf('/');
        string folder = slash < 0 ? string.Empty : part[..slash];
        string links = $"{folder}/_rels/{part[(slash + 1)..]}.rels";
        return package.Tree(links) is { } root ? [.. root.Elements().Select(link => Read(link, folder))] : [];
    }

    /// <summary>The part of the file that holds the text or the sheets.</summary>
    public static string Main(OfficePackage package, string usual) =>
        Of(package, string.Empty).FirstOrDefault(link => link.Type == "officeDocument" && package.Has(link.Target))?.Target
        ?? usual;

    private static PartLink Read(XElement link, string folder)
    {
        string target = link.Value("Target");
        string type = link.Value("Type");
        bool isOutside = link.Value("TargetMode").Equals("External", StringComparison.OrdinalIgnoreCase);
        return new PartLink(
            link.Value("Id"), type[(type.LastIndexOf('/') + 1)..], isOutside ? target : Resolve(folder, target), isOutside);
    }

    private static string Resolve(string folder, string target)
    {
        List<string> path = target.StartsWith('/') ? [] : [.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries)];
        foreach (string step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step != "..")
            {
                path.Add(step);
            }
            else if (path.Count > 0)
            {
                path.RemoveAt(path.Count - 1);
            }
        }

        return string.Join('/', path);
    }
}
