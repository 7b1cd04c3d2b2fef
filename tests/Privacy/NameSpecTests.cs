using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Names;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Privacy;

/// <summary>Runs the cases of <c>Specs/names.md</c>.</summary>
public sealed class NameSpecTests
{
    private const string Nothing = "–";

    private static readonly IReadOnlyList<SpecRow> Cases = SpecRow.Read("names.md");

    public static TheoryData<string> Numbers() => [.. Cases.Select(row => row.Number)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Names_and_contacts_are_found_as_written(string number)
    {
        SpecRow row = Cases.Single(each => each.Number == number);

        row.Check(row.Cells[1], Found(row.Cells[0]));
    }

    [Fact]
    public void Half_of_the_cases_hold_nothing() =>
        Assert.InRange(Cases.Count(row => row.Cells[1] == Nothing) / (double)Cases.Count, 0.4, 0.6);

    private static string Found(string text)
    {
        IReadOnlyList<PersonalMatch> found = PersonalText.Find(text);
        return found.Count == 0 ? Nothing : string.Join(
            " ‖ ", found.Select(match => $"{Sign(match.Kind)}{text.AsSpan(match.Span.Start, match.Span.Length)}"));
    }

    private static string Sign(PersonalKind kind) => kind switch
    {
        PersonalKind.Mail => "M:",
        PersonalKind.Phone => "T:",
        PersonalKind.Address => "A:",
        _ => string.Empty,
    };
}
