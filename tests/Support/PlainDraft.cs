using DialogueMining.Models;

namespace DialogueMining.Tests.Support;

/// <summary>Drafts for tests: headings, list items and paragraphs by their first characters, a block a line.</summary>
internal static class PlainDraft
{
    public static Draft Of(string text)
    {
        List<DraftBlock> blocks = [];
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                blocks.Add(Block(blocks.Count, line, start));
            }

            start += line.Length + 1;
        }

        return new Draft(null, "drafts/text.md", text, blocks);
    }

    private static DraftBlock Block(int number, string line, int start)
    {
        int indent = line.Length - line.TrimStart().Length;
        int level = line.TakeWhile(letter => letter == '#').Count();
        int mark = level > 0 ? level + 1 : ListMark(line, indent);
        BlockKind kind = line.TrimStart().StartsWith('|') ? BlockKind.Other
            : level > 0 ? BlockKind.Heading
            : mark > 0 ? BlockKind.ListItem
            : BlockKind.Paragraph;
        return new DraftBlock(
            number, kind, new TextSpan(start + mark, line.TrimEnd().Length - mark), kind == BlockKind.ListItem ? (indent / 2) + 1 : level);
    }

    private static int ListMark(string line, int indent)
    {
        int space = line.IndexOf(' ', indent);
        string mark = space < 0 ? string.Empty : line[indent..space];
        bool number = mark.Length > 1 && mark[^1] is '.' or ')' && mark[..^1].All(char.IsAsciiDigit);
        return mark is "-" or "*" or "+" || number ? space + 1 : 0;
    }
}
