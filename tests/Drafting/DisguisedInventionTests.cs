using DialogueMining.Pipeline.Drafting.Grounding;
using Xunit.Abstractions;

namespace DialogueMining.Tests.Drafting;

/// <summary>Inventions that hide: in signs, scripts, numbers in other clothes, words grown together, names, addresses.</summary>
public sealed class DisguisedInventionTests(ITestOutputHelper output)
{
    private static readonly Lazy<DraftedAnswer[]> Faithful = new(() =>
        [.. FaithfulAnswers.All(DraftingSamples.Briefs).Where((_, index) => index % 9 == 0).Where(answer => answer.Judge() is null)]);

    public static TheoryData<string> Additions =>
    [
        "und ein Zir\u200Bkus", "und ein Zir\u00ADkus", "und ein Ｚｉｒｋｕｓ", "und ein Ziгkus", "und 🎪", "\u202Eund ein sukriZ",
        "und das MMXXVI", "und ½ davon", "und das zu 50 %", "und fünfzig Prozent", "und ① mal", "und 1.000.000", "und eine Million", "und ein Dutzend", "und das doppelt", "und ٤٢", "am 5. Mai", "um 18 Uhr", "am Montag", "und das seit 1999",
        "and a circus", "und ein Bus-Zirkus", "und ein Seeflughafen", "und die Bürgervulkane", "_Flughafen", "/Flughafen", "(Flughafen)", "#Flughafen", "und ein F l u g h a f e n",
        "<b>wichtig</b>", "[hier](https://gewinn.example)", "javascript:alert(1)", "und an info@gewinn.example", "siehe gewinn.example",
        "und Frau Kowalski", "und Dr. Schmidt", "laut Bürgermeister", "sofort", "unbedingt", "kostenlos", "gemäß § 47", "in Höhe von 3 €", "zu dritt", "teuer", "morgen", "heimlich", "angeblich zu Recht",
    ];

    [Theory]
    [MemberData(nameof(Additions))]
    public void It_is_refused(string addition)
    {
        DraftedAnswer[] planted = [.. Faithful.Value
            .Where(answer => !IsSaid(answer.Brief.Ground, addition))
            .Select(answer => answer.Said("disguised", $"{answer.Text.TrimEnd('.')}, {addition}."))];
        DraftedAnswer[] passed = [.. planted.Where(answer => answer.Judge() is null)];
        foreach (DraftedAnswer answer in passed.Take(3))
        {
            output.WriteLine(answer.ToString());
        }

        Assert.True(planted.Length > 20, $"only {planted.Length}");
        Assert.True(passed.Length == 0, $"{addition}: {passed.Length} of {planted.Length}: {passed.FirstOrDefault()}");
    }

    // What really stands there is no invention.
    private static bool IsSaid(Ground ground, string addition) => addition.Split(' ').Where(word => word.Length > 4).Any(word =>
        ground.Draft.Contains(word, StringComparison.OrdinalIgnoreCase)
        || ground.Statements.Any(entry => entry.Statement.Text.Contains(word, StringComparison.OrdinalIgnoreCase)));
}
