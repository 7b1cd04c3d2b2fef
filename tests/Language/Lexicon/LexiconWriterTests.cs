using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Lexicon;
using DialogueMining.Pipeline.Training.Words;

namespace DialogueMining.Tests.Language.Lexicon;

public sealed class LexiconWriterTests
{
    [Fact]
    public unsafe void What_is_written_is_found_again()
    {
        LexiconEntry[] entries =
        [
            new("häuser", 7, [(new("Haus", Tag.Noun), 0.75), (new("häuser", Tag.Name), 0.25)]),
            new("lief", 1, [(new("laufen", Tag.FiniteVerb), 1)]),
            .. Enumerable.Range(0, 100).Select(number => new LexiconEntry($"wort{number}", number, [(new Reading($"wort{number}", Tag.Noun), 1)])),
        ];

        byte[] bytes = LexiconWriter.Write(entries);

        fixed (byte* data = bytes)
        {
            FormLexicon lexicon = new(data);
            Assert.True(lexicon.TryFind("häuser", out FormEntry houses));
            Assert.Equal([("haus", Tag.Noun), ("häuser", Tag.Name)], Enumerable.Range(0, houses.Count).Select(index => (houses.LemmaAt(index), houses.TagAt(index))));
            Assert.Equal(24, houses.Frequency);
            Assert.True(lexicon.TryFind("lief", out FormEntry ran));
            Assert.Equal("laufen", ran.LemmaAt(0));
            Assert.All(entries, entry => Assert.True(lexicon.Contains(entry.Form)));
            Assert.True(lexicon.Contains("haus"), "a lemma has an entry of its own");
            Assert.False(lexicon.Contains("wort100"));
            Assert.Equal(99, lexicon.HashesAbove(8).Count());
        }
    }

    [Fact]
    public void Language_data_is_small() =>
        Assert.InRange(Sizes().Sum(), 1, 12_000_000);

    private static IEnumerable<long> Sizes()
    {
        foreach (string name in typeof(FormLexicon).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Language/Data/", StringComparison.Ordinal)))
        {
            using Stream stream = LanguageData.Open(name["Language/Data/".Length..]);
            yield return stream.Length;
        }
    }
}
