using DialogueMining.Models;
using DialogueMining.Pipeline;

namespace DialogueMining.Tests;

/// <summary>The sentences round a change, as they were and as they become.</summary>
public sealed class TextSentencesTests
{
    private static readonly ChangeId One = new("text-c01"), Other = new("text-c02");

    [Fact]
    public void Only_the_sentence_of_the_change_is_shown() => Assert.Equal(
        "Das Haus ist [-offen-][+weit+].", Around(One, "Vorher war nichts. Das Haus ist ", "-offen", "+weit", ". Danach kommt viel."));

    [Fact]
    public void Sentences_that_do_not_follow_each_other_are_set_apart() => Assert.Equal(
        "[-A-][+B+] ist hier. … Dort ist [-A-][+B+].", Around(One, "", "-A", "+B", " ist hier. Dazwischen steht etwas.\nDort ist ", "-A", "+B", "."));

    [Fact]
    public void A_sentence_that_went_shows_where_it_stood() =>
        Assert.Contains("[- Weg damit.-]", Around(One, "Das bleibt.", "- Weg damit.", " Auch das bleibt."), StringComparison.Ordinal);

    [Fact]
    public void What_is_not_in_the_text_has_no_sentence() => Assert.Empty(Around(Other, "Das ", "-eine", "+andere", " bleibt."));

    private static string Around(ChangeId change, params string[] parts)
    {
        TextSegment[] segments =
        [
            .. parts.Where(part => part.Length > 0).Select(part => part[0] switch
            {
                '-' => new TextSegment(SegmentKind.Deleted, part[1..], [One]),
                '+' => new TextSegment(SegmentKind.Inserted, part[1..], [One]),
                _ => new TextSegment(SegmentKind.Unchanged, part, []),
            }),
        ];
        string draft = string.Concat(segments.Where(segment => segment.Kind != SegmentKind.Inserted).Select(segment => segment.Text));
        string proposed = string.Concat(segments.Where(segment => segment.Kind != SegmentKind.Deleted).Select(segment => segment.Text));
        return string.Concat(new TextSentences(new ConsolidatedText("text", draft, proposed, segments, [], [], [])).Around(change).Select(segment => segment.Kind switch
        {
            SegmentKind.Deleted => $"[-{segment.Text}-]",
            SegmentKind.Inserted => $"[+{segment.Text}+]",
            _ => segment.Text,
        }));
    }
}
