using DialogueMining.Models;
using DialogueMining.Pipeline.Kinds;
using DialogueMining.Pipeline.Language.Talk;

namespace DialogueMining.Tests.Kinds;

/// <summary>How much statements lean on those before them.</summary>
public sealed class LeaningTests
{
    private const string Proposal = "statt „Pflicht“ lieber „Verantwortung“";
    private const string Reason = "Schließlich klingt Pflicht nach Kaserne, das schreckt ab.";
    private const string Remark = "Frau Kern erzählte vom Urlaub.";

    [Fact]
    public void A_reason_leans_more_than_an_aside_and_that_more_than_a_wording_change()
    {
        double[] leanings = Read([Proposal, Reason, Proposal, Remark], [0, 2]);

        Assert.True(leanings[1] > leanings[3]);
        Assert.True(leanings[3] > leanings[2]);
    }

    [Fact]
    public void An_aside_leans_more_on_a_wording_change_than_on_another_statement() =>
        Assert.True(Read([Proposal, Remark], [0])[1] > Read([Remark, Remark], [])[1]);

    private static double[] Read(string[] texts, int[] changed) => [.. new KindClassifier(new KindOptions())
        .Read(KindSamples.Annotate(texts), [.. changed.Select(index => KindSamples.Mention(index, ChangeOperation.Replace))], TalkTable.Default)
        .Select(reading => reading.Leaning)];
}
