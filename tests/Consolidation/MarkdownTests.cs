using DialogueMining.Models;
using DialogueMining.Pipeline.Consolidation;

namespace DialogueMining.Tests.Consolidation;

/// <summary>Markdown in a draft survives: only the words that were meant change.</summary>
public sealed class MarkdownTests
{
    private const string Draft = """
        # Unser *offenes* Haus

        Wir sind ein [offenes Haus](https://example.org/offenes-haus "Haus") für **alle Menschen**, siehe `offen`.

        1. Lesen und Schreiben
        2. Rechnen

           - mit Papier
           - ohne Papier

        > Ein Zitat bleibt.

        | Tag | Zeit |
        | --- | ---- |
        | Montag | 9 bis 12 |

        Das Ende.
        """;

    [Theory]
    [InlineData("alle Menschen", "alle Kinder", 0, "für **alle Kinder**, siehe `offen`.")]
    [InlineData("Haus", "Gebäude", 1, "Wir sind ein [offenes Gebäude](https://example.org/offenes-haus \"Haus\")")]
    [InlineData("Schreiben", "Malen", 0, "1. Lesen und Malen\n2. Rechnen\n\n   - mit Papier")]
    [InlineData("Rechnen", "Zählen", 0, "1. Lesen und Schreiben\n2. Zählen\n\n   - mit Papier")]
    public void Words_change_and_marks_stay(string old, string fresh, int place, string expected)
    {
        ConsolidatedText text = Run(new ChangeWords(ChangeOperation.Replace, old, fresh, null), place);

        Assert.Contains(expected, text.Proposed, StringComparison.Ordinal);
        Assert.Contains("| Montag | 9 bis 12 |", text.Proposed, StringComparison.Ordinal);
        Assert.Contains("> Ein Zitat bleibt.", text.Proposed, StringComparison.Ordinal);
        Assert.Equal(Draft, string.Concat(text.Segments.Where(segment => segment.Kind != SegmentKind.Inserted).Select(segment => segment.Text)));
    }

    [Fact]
    public void A_numbered_list_goes_on_counting()
    {
        ConsolidatedText text = Run(new ChangeWords(ChangeOperation.Delete, "Lesen und Schreiben", null, null));

        Assert.Contains("\n1. Rechnen\n", text.Proposed, StringComparison.Ordinal);
    }

    private static ConsolidatedText Run(ChangeWords words, int place = 0)
    {
        EventDefinition definition = ChangeSample.Event(Draft);
        Locus locus = ChangeSample.Places(definition.Documents[0].Draft!, words.OldText!)[place];
        return new Consolidator(new ConsolidationOptions()).Consolidate(definition, [ChangeSample.Make("text-c01", words, [locus])])[0];
    }
}
