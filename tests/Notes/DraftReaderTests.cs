using DialogueMining.Models;
using DialogueMining.Pipeline.Notes;

namespace DialogueMining.Tests.Notes;

public sealed class DraftReaderTests
{
    [Fact]
    public void Blocks_hold_their_text_without_marks()
    {
        const string text = "# Titel – *schräg*\r\n\r\nErster Satz.\r\nZweiter **Satz**.\r\n\r\n- eins,\r\n  - tiefer,\r\n- zwei.\r\n\r\n1. Zahl\r\n";
        Draft draft = DraftReader.Read("drafts/a.md", null, text);

        Assert.Equal(
            [
                "Heading 1 Titel – *schräg*", "Paragraph 0 Erster Satz.\nZweiter **Satz**.", "ListItem 1 eins,",
                "ListItem 2 tiefer,", "ListItem 1 zwei.", "ListItem 1 Zahl",
            ],
            draft.Blocks.Select(block => $"{block.Kind} {block.Level} {draft.Text.Substring(block.Span.Start, block.Span.Length)}"));
    }

    [Fact]
    public void Tables_code_and_html_stay_as_they_are()
    {
        Draft draft = DraftReader.Read("a.md", null, "| a | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n```\n\n<div>html</div>\n");

        Assert.Equal([BlockKind.Other, BlockKind.Other, BlockKind.Other], draft.Blocks.Select(block => block.Kind));
    }

    [Fact]
    public void Numbers_rise_and_spans_do_not_overlap()
    {
        Draft draft = DraftReader.Read("a.md", "B", "Titel\n=====\n\n> Zitat\n\n* a\n\n  b\n\nEnde [link](http://a.b)\n");

        Assert.Equal(Enumerable.Range(0, draft.Blocks.Count), draft.Blocks.Select(block => block.Number));
        Assert.All(draft.Blocks.Zip(draft.Blocks.Skip(1)), pair => Assert.True(pair.First.Span.Start + pair.First.Span.Length <= pair.Second.Span.Start));
        Assert.Equal("Ende [link](http://a.b)", draft.Text.Substring(draft.Blocks[^1].Span.Start, draft.Blocks[^1].Span.Length));
    }

    [Fact]
    public void An_empty_draft_has_no_blocks() => Assert.Empty(DraftReader.Read("a.md", null, " \n").Blocks);
}
