using DialogueMining.Models;
using DialogueMining.Pipeline.Wording;
using DialogueMining.Pipeline.Wording.Drafts;
using DialogueMining.Pipeline.Wording.Learned;

namespace DialogueMining.Tests.Wording.Learned;

public sealed class MeaningViewTests
{
    [Fact]
    public void Words_that_are_used_alike_are_nearer()
    {
        Assert.True(Nearness("Pflicht", "Verantwortung") > Nearness("Pflicht", "Kaffee"));
        Assert.True(Nearness("Pflicht", "Pflicht") > Nearness("Pflicht", "Verantwortung"));
    }

    [Fact]
    public void A_compound_that_nobody_knows_means_what_its_head_does() =>
        Assert.Equal(Nearness("Pflicht", "Verantwortung"), Nearness("Pflicht", "Spielplatzverantwortung"));

    [Fact]
    public void What_is_not_known_is_told_apart()
    {
        uint[] unknown = [Nearness("Krtzlmpf", "Pflicht"), Nearness("Pflicht", "Krtzlmpf"), Nearness("Krtzlmpf", "Brzlgst")];

        Assert.Equal(3, unknown.Distinct().Count());
        Assert.DoesNotContain(Nearness("Pflicht", "Verantwortung"), unknown);
    }

    private static uint Nearness(string old, string fresh)
    {
        AnnotatedStatement statement = Assert.Single(Notes.Of($"1: {old} -> {fresh}"));
        Sketch sketch = new MentionReader(null, new DraftIndex(null), true).Sketch(statement)!;
        List<WordSpan> spans = SpanFinder.Find(sketch);
        return sketch.Meanings.Nearness(spans.Find(span => sketch.Say(span) == old), spans.Find(span => sketch.Say(span) == fresh));
    }
}
