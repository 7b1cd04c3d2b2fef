using DialogueMining.Models;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Wording;

/// <summary>Runs the cases of <c>Specs/wording-changes.md</c>.</summary>
public sealed class WordingSpecTests
{
    private static readonly IReadOnlyList<WordingCase> Cases = WordingCase.Read(Repository.PathOf("tests", "Specs", "wording-changes.md"));

    public static TheoryData<string> Numbers() => [.. Cases.Select(spec => spec.Number)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_note_is_read_as_written(string number)
    {
        WordingCase spec = Cases.Single(each => each.Number == number);

        string found = Found(spec);
        string expected = string.Join(" ; ", spec.Readings);

        if (spec.Pending)
        {
            Assert.False(found == expected, $"{number} is reached: take the question mark away.");
        }
        else
        {
            Assert.Equal(expected, found);
        }
    }

    [Fact]
    public void There_are_cases_of_many_subjects() => Assert.True(Cases.Count >= 150);

    private static string Found(WordingCase spec)
    {
        IReadOnlyList<ChangeMention> mentions = Notes.Read(spec.Note, spec.Draft is null ? null : Notes.About(spec.Draft));
        return string.Join(" ; ", mentions.Select((mention, index) =>
            WordingCase.Written(mention, index < spec.Readings.Count && NamesPlace(spec.Readings[index]))));
    }

    private static bool NamesPlace(string reading) =>
        reading.Contains("` in `", StringComparison.Ordinal) || reading.Contains("` vor `", StringComparison.Ordinal)
        || reading.Contains("` nach `", StringComparison.Ordinal);
}
