using System.Xml.Linq;

namespace DialogueMining.Pipeline.Notes.Office.Sheets;

/// <summary>Reads a workbook (.xlsx): its sheets in the order in which it shows them.</summary>
internal sealed class Workbook(OfficePackage package, NoteOptions options, OfficeText text)
{
    public IReadOnlyList<OfficePart> Read()
    {
        string main = PartLinks.Main(package, "xl/workbook.xml");
        if (package.Tree(main) is not { } book)
        {
            return [];
        }

        IReadOnlyList<PartLink> links = PartLinks.Of(package, main);
        bool isFrom1904 = book.First("workbookPr").Value("date1904") is "1" or "true";
        CellStyles styles = CellStyles.Read(package, TargetOf(links, "styles"), isFrom1904);
        SharedStrings strings = SharedStrings.Read(package, TargetOf(links, "sharedStrings"), options.MostBytes);
        List<OfficePart> parts = [];
        foreach (XElement sheet in book.First("sheets")?.All("sheet") ?? [])
        {
            string id = sheet.Prefixed("id");
            if (links.FirstOrDefault(link => link.Id == id && link.Type == "worksheet") is { } link)
            {
                SheetPage page = new(text, options, sheet.Value("name")) { Comments = SheetComments.Read(package, link.Target) };
                SheetReader reader = new(package, options, strings, styles, page);
                package.Read(link.Target, reader.Read);
                Add(page, sheet.Value("state"), reader, parts);
            }
        }

        return parts;
    }

    private void Add(SheetPage page, string state, SheetReader reader, List<OfficePart> parts)
    {
        if (page.IsEmpty)
        {
            package.Problems.Add(OfficeProblems.EmptySheet(package.File, page.Name));
            return;
        }

        if (state is "hidden" or "veryHidden")
        {
            package.Problems.Add(OfficeProblems.HiddenSheet(package.File, page.Name));
        }

        reader.ReportHidden();
        OfficePart part = page.ToPart();
        parts.Add(part);
        package.Problems.AddRange(page.ProblemOfComments(package.File, part) is { } problem ? [problem] : []);
    }

    private static string TargetOf(IReadOnlyList<PartLink> links, string type) =>
        links.FirstOrDefault(link => link.Type == type)?.Target ?? string.Empty;
}
