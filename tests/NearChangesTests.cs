using DialogueMining.Models;
using DialogueMining.Pipeline;

namespace DialogueMining.Tests;

/// <summary>Changes that a person may want to join.</summary>
public sealed class NearChangesTests
{
    [Fact]
    public void Changes_that_share_half_of_their_words_are_near_each_other_nearest_first()
    {
        Change[] changes =
        [
            Make(1, "offener Dialog", "offener Austausch"), Make(2, "Dialog", "offener Austausch"), Make(3, "der Dialog", "der offene Austausch"),
            Make(4, "Garten", "Park"), Make(5, "offener Dialog", "offener Austausch") with { Document = "anders" },
        ];

        IReadOnlyDictionary<ChangeId, IReadOnlyList<ChangeId>> near = NearChanges.Of(changes);

        Assert.Equal([changes[1].Id, changes[2].Id], near[changes[0].Id]);
        Assert.False(near.ContainsKey(changes[3].Id));
        Assert.False(near.ContainsKey(changes[4].Id));
    }

    private static Change Make(int number, string old, string fresh) => new(
        new ChangeId($"text-c0{number}"), "text", new ChangeWords(ChangeOperation.Replace, old, fresh, null), [], [], 1, [], ChangeStatus.Placed);
}
