using DialogueMining.Models;
using DialogueMining.Pipeline.Notes;

namespace DialogueMining.Tests.Notes;

public sealed class VoteFormTests
{
    private static readonly VoteRules Rules = new(["Schule", "Sprachförderung", "Politische Partizipation"]);

    [Theory]
    [InlineData("Sprachförderung: 7", "Sprachförderung", 7)]
    [InlineData("Sprachförderung: 7 Punkte", "Sprachförderung", 7)]
    [InlineData("Sprachförderung – 7 Punkte", "Sprachförderung", 7)]
    [InlineData("Sprachförderung - 7 P.", "Sprachförderung", 7)]
    [InlineData("Sprachförderung – 7", "Sprachförderung", 7)]
    [InlineData("Sprachförderung (7 P.)", "Sprachförderung", 7)]
    [InlineData("Sprachförderung (7)", "Sprachförderung", 7)]
    [InlineData("Sprachförderung [7 Punkte]", "Sprachförderung", 7)]
    [InlineData("Sprachförderung ●●●", "Sprachförderung", 3)]
    [InlineData("Sprachförderung: ● ● ●", "Sprachförderung", 3)]
    [InlineData("Sprachförderung ••", "Sprachförderung", 2)]
    [InlineData("Sprachförderung (●●)", "Sprachförderung", 2)]
    [InlineData("Sprachförderung: xxx", "Sprachförderung", 3)]
    [InlineData("Sprachförderung |||| ||", "Sprachförderung", 6)]
    [InlineData("Sprachförderung: 1 Punkt", "Sprachförderung", 1)]
    [InlineData("Sprachförderung = 7", "Sprachförderung", 7)]
    [InlineData("Sprachförderung ..... 7", "Sprachförderung", 7)]
    [InlineData("Sprachförderung\t7", "Sprachförderung", 7)]
    [InlineData("Sprachförderung 7 Punkte", "Sprachförderung", 7)]
    [InlineData("Sprachförderung: sieben Punkte", "Sprachförderung", 7)]
    [InlineData("7 Punkte für Sprachförderung", "Sprachförderung", 7)]
    [InlineData("7 Punkte: Sprachförderung", "Sprachförderung", 7)]
    [InlineData("7x Sprachförderung", "Sprachförderung", 7)]
    [InlineData("●●● Sprachförderung", "Sprachförderung", 3)]
    [InlineData("**Sprachförderung: 7**", "Sprachförderung", 7)]
    [InlineData("Sprachförderung: 12 Stimmen", "Sprachförderung", 12)]
    [InlineData("Polit. Partizipation: 3", "Polit. Partizipation", 3)]
    [InlineData("Sprachförderung: -3", "Sprachförderung", -3)]
    [InlineData("Sprachförderung: 99999", "Sprachförderung", 99999)]
    [InlineData("Neues Thema: 2", "Neues Thema", 2)]
    [InlineData("Sprachförderung: drei", "Sprachförderung", 3)]
    [InlineData("sprachförderung 3", "sprachförderung", 3)]
    [InlineData("Sprachförderung: 7 Punkte (davon 2 von Kindern)", "Sprachförderung", 7)]
    [InlineData("Sprachförderung: 7!!", "Sprachförderung", 7)]
    public void All_spellings_of_votes_are_read(string line, string topic, int points)
    {
        VoteForm form = Assert.Single(Rules.Read(line, RoundKind.Priorities));

        Assert.Equal((topic, points), (form.Topic, form.Points!.Value));
    }

    [Fact]
    public void A_fraction_is_a_vote_without_a_number() =>
        Assert.Null(Rules.Read("Schule: 2,5 Punkte", RoundKind.Priorities).Single().Points);

    [Theory]
    [InlineData("3 Punkte pro Nase sind zu wenig")]
    [InlineData("Wir haben drei Punkte")]
    [InlineData("Jeder hatte 3 Punkte")]
    [InlineData("Vier Teilnehmer, zwölf Punkte.")]
    [InlineData("8 Leute: 24 Punkte")]
    [InlineData("Gegründet: 2006")]
    [InlineData("Kurse in der Klasse 7")]
    [InlineData("Abstimmung um 15:30")]
    [InlineData("schule fehlt auf der liste, muss als eigenes thema drauf")]
    public void Remarks_in_a_round_of_priorities_are_no_votes(string line) =>
        Assert.Empty(Rules.Read(line, RoundKind.Priorities));

    [Fact]
    public void In_a_round_about_a_text_nothing_is_a_vote() =>
        Assert.Empty(Rules.Read("Schule: 7 Punkte", RoundKind.Wording));

    [Theory]
    [InlineData("Schule 4, Sprachförderung 3")]
    [InlineData("Schule: 4; Sprachförderung: 3")]
    [InlineData("Schule (4), Sprachförderung (3)")]
    [InlineData("Schule ●●●●, Sprachförderung ●●●")]
    public void A_line_may_list_votes(string line) =>
        Assert.Equal([4, 3], Rules.Read(line, RoundKind.Priorities).Select(form => form.Points!.Value));

    [Fact]
    public void A_list_of_other_things_is_none() =>
        Assert.Empty(Rules.Read("Klasse 4, Klasse 3 und alle anderen", RoundKind.Priorities));

    [Fact]
    public void In_other_rounds_only_plain_votes_are()
    {
        Assert.Empty(Rules.Read("Satz: 7", null));
        Assert.Single(Rules.Read("Schule: 7 Punkte", null));
        Assert.Single(Rules.Read("Schule ●●●", RoundKind.Open));
    }
}
