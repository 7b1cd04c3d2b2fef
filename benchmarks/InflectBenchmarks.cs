using BenchmarkDotNet.Attributes;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Benchmarks;

/// <summary>Words put into phrases, with all that has to agree.</summary>
[Items(ItemKind.Phrases)]
public class InflectBenchmarks
{
    private readonly Inflector _inflector = new(new InflectorOptions());

    /// <summary>Phrase, old word, new word.</summary>
    internal static IReadOnlyList<(string Phrase, string Old, string New)> Cases { get; } =
    [
        ("einen offenen Dialog", "Dialog", "Diskussion"),
        ("im ständigen Austausch mit allen", "Austausch", "Zusammenarbeit"),
        ("zum neuen Leitbild der Stadt", "Leitbild", "Satzung"),
        ("das Haus, das wir bauen", "Haus", "Halle"),
        ("die gastfreundliche Stadt", "gastfreundlich", "kulturoffen"),
        ("den Kindern und ihren Eltern", "Kind", "Jugendlicher"),
        ("Wir fördern das Miteinander.", "fördern", "unterstützen"),
        ("mit großem Respekt", "Respekt", "Achtung"),
        ("eine teure und hohe Mauer", "Mauer", "Zaun"),
        ("des gemeinsamen Weges", "Weg", "Ziel"),
    ];

    [Benchmark]
    public int WordsIntoPhrases()
    {
        int letters = 0;
        foreach ((string phrase, string old, string word) in Cases)
        {
            letters += _inflector.Inflect(phrase, old, word).Result.Length;
        }

        return letters;
    }
}
