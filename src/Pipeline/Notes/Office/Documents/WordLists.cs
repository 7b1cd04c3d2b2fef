using System.Globalization;
using System.Xml.Linq;

namespace DialogueMining.Pipeline.Notes.Office.Documents;

/// <summary>The lists of a Word document: how their levels are numbered.</summary>
internal sealed class WordLists
{
    private readonly Dictionary<string, (string Abstract, IReadOnlyList<ListLevel> Levels)> _lists = new(StringComparer.Ordinal);
    private readonly ListNumbers _numbers = new();

    public static WordLists Read(OfficePackage package, string part)
    {
        WordLists lists = new();
        if (part.Length == 0 || package.Tree(part) is not { } root)
        {
            return lists;
        }

        Dictionary<string, ListLevel[]> kinds = new(StringComparer.Ordinal);
        foreach (XElement kind in root.All("abstractNum"))
        {
            kinds[kind.Value("abstractNumId")] = [.. kind.All("lvl").Take(ListNumbers.MostLevels).Select(ReadLevel)];
        }

        foreach (XElement list in root.All("num"))
        {
            string kind = list.First("abstractNumId").Value("val");
            bool isAnew = list.Descendants().Any(element => element.Is("startOverride"));
            string id = list.Value("numId");
            lists._lists[id] = (isAnew ? $"{kind}/{id}" : kind, kinds.GetValueOrDefault(kind, []));
        }

        return lists;
    }

    /// <summary>The mark of the next item of a list; empty where the list is none („0“).</summary>
    public string Next(string list, int level)
    {
        if (list is "" or "0")
        {
            return string.Empty;
        }

        return _lists.TryGetValue(list, out (string Abstract, IReadOnlyList<ListLevel> Levels) found)
            ? _numbers.Next(found.Abstract, level, found.Levels)
            : "- ";
    }

    private static ListLevel ReadLevel(XElement level) => new(
        level.First("numFmt").Value("val"),
        level.First("lvlText").Value("val"),
        int.TryParse(level.First("start").Value("val"), NumberStyles.None, CultureInfo.InvariantCulture, out int start) ? start : 1);
}
