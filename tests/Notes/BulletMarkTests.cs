using DialogueMining.Pipeline.Notes;

namespace DialogueMining.Tests.Notes;

public sealed class BulletMarkTests
{
    [Theory]
    [InlineData("- Text")]
    [InlineData("-Text")]
    [InlineData("* Text")]
    [InlineData("• Text")]
    [InlineData("•Text")]
    [InlineData("– Text")]
    [InlineData("— Text")]
    [InlineData("+ Text")]
    [InlineData("o Text")]
    [InlineData("· Text")]
    [InlineData("> Text")]
    [InlineData(">Text")]
    [InlineData("> - Text")]
    [InlineData("► Text")]
    [InlineData("1. Text")]
    [InlineData("12) Text")]
    [InlineData("(3) Text")]
    [InlineData("a) Text")]
    [InlineData("(b) Text")]
    [InlineData("iv) Text")]
    [InlineData("1.2 Text")]
    [InlineData("1.2. Text")]
    [InlineData("    - Text")]
    [InlineData("\t* Text")]
    [InlineData("- [ ] Text")]
    [InlineData("-- Text")]
    public void All_sorts_of_bullets_are_seen(string line)
    {
        BulletMark? mark = BulletMark.Read(line);

        Assert.NotNull(mark);
        Assert.Equal("Text", line[mark.Value.Content..]);
    }

    [Theory]
    [InlineData("Text")]
    [InlineData("-> Text")]
    [InlineData("–> Text")]
    [InlineData("=> Text")]
    [InlineData("*Text* klingt fremd")]
    [InlineData("-5 Punkte")]
    [InlineData("+49 231 5550142")]
    [InlineData("2. Juni war der Termin")]
    [InlineData("10.30 Uhr war Beginn")]
    [InlineData("1.000 Euro kostet das")]
    [InlineData("2006 waren wir auch da")]
    [InlineData("oben fehlt etwas")]
    [InlineData("Respekt) fehlt")]
    [InlineData("")]
    [InlineData("   ")]
    public void Other_lines_are_no_bullets(string line) => Assert.Null(BulletMark.Read(line));

    [Theory]
    [InlineData("-")]
    [InlineData("  *  ")]
    [InlineData("1.")]
    [InlineData("o")]
    [InlineData(">")]
    public void A_mark_alone_is_an_empty_bullet(string line) =>
        Assert.Equal(line.Length, BulletMark.Read(line)!.Value.Content);
}
