using DialogueMining.Models;
using DialogueMining.Pipeline.Reports;

namespace DialogueMining.Tests.Reports;

/// <summary>Marks must leave the Markdown around them as it is.</summary>
public sealed class MarkedTextTests
{
    private static readonly MarkedText Marks = new(("*", "*"), ("~~", "~~"));

    [Theory]
    [InlineData("ein", " und gutes", " Haus", "ein *und gutes* Haus")]
    [InlineData("- a,\n", "- b,\n", "- c", "- a,\n- *b,*\n- c")]
    [InlineData("", "# Neues Motto\n", "Text", "# *Neues Motto*\nText")]
    [InlineData("1. a\n", "2. b\n3. c\n", "", "1. a\n2. *b*\n3. *c*\n")]
    [InlineData("a", "\n\n", "b", "a\n\nb")]
    [InlineData("a ", "- b", " c", "a *- b* c")]
    public void Additions_are_marked_line_by_line(string before, string inserted, string after, string expected) =>
        Assert.Equal(expected, Marks.Write(
        [
            new TextSegment(SegmentKind.Unchanged, before, []),
            new TextSegment(SegmentKind.Inserted, inserted, []),
            new TextSegment(SegmentKind.Unchanged, after, []),
        ]));
}
