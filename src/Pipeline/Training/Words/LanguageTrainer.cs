using System.IO.Compression;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Lexicon;
using DialogueMining.Pipeline.Training.Morphology;

namespace DialogueMining.Pipeline.Training.Words;

/// <summary>
/// Learns the tables of the language core: from a large German text the forms with their lemmas, word classes and frequencies,
/// the parts of compounds and what endings say; from treebanks the weights of the tagger. The same input gives the same bytes.
/// </summary>
/// <param name="options">How.</param>
public sealed class LanguageTrainer(LanguageTrainingOptions options)
{
    /// <summary>Learns the tables.</summary>
    /// <param name="source">
    /// For words and morphology a text file with a paragraph a line, plain or compressed (.gz), in UTF-8; for the tagger a folder with .tsv files
    /// (columns sentence, token, form, universal class, lemma).
    /// </param>
    /// <returns>The tables; their paths are relative to the folder of the language data.</returns>
    public IReadOnlyList<ResultFile> Train(string source)
    {
        if (options.Table == LanguageTable.Tagger)
        {
            IEnumerable<string> files = Directory.GetFiles(source, "*.tsv").Order(StringComparer.Ordinal);
            short[] weights = TaggerLearner.Learn([.. files.SelectMany(file => GoldToken.ReadSentences(File.ReadLines(file)))]);
            return [new ResultFile("tagger.bin", TaggerLearner.Write(weights))];
        }

        if (options.Table == LanguageTable.Morphology)
        {
            return new MorphologyTrainer(new MorphologyOptions()).Train(Lines(source));
        }

        CorpusEvidence evidence = new();
        foreach (string paragraph in Lines(source))
        {
            evidence.Add(paragraph);
        }

        return Train(evidence.Words);
    }

    internal IReadOnlyList<ResultFile> Train(IReadOnlyDictionary<string, WordEvidence> words)
    {
        LexiconEntry[] entries = [.. new LexiconBuilder(words).Build()];
        SuffixLearner suffixes = new();
        foreach (LexiconEntry entry in entries)
        {
            suffixes.Add(entry);
        }

        CompoundLearner compounds = new(entries.ToDictionary(entry => entry.Form, StringComparer.Ordinal));
        IEnumerable<LexiconEntry> kept = entries.Where(entry => entry.Count >= options.LeastOccurrences || IsListed(entry));
        return
        [
            new ResultFile("forms.bin", LexiconWriter.Write(WithParts(kept, compounds))),
            new ResultFile("suffixes.bin", suffixes.Write()),
        ];
    }

    /// <summary>Function words and adverbs stay however rare they are.</summary>
    private static bool IsListed(LexiconEntry entry) => entry.Readings[0].Reading.Tag > Tag.PlainAdjective;

    private static SortedDictionary<string, LexiconEntry>.ValueCollection WithParts(IEnumerable<LexiconEntry> entries, CompoundLearner compounds)
    {
        SortedDictionary<string, LexiconEntry> forms = new(StringComparer.Ordinal);
        foreach (LexiconEntry entry in entries)
        {
            forms[entry.Form] = entry;
        }

        foreach ((string part, string lemma, double bits) in compounds.Modifiers)
        {
            Append(forms, part, new Reading(lemma, Tag.CompoundModifier), bits);
        }

        foreach ((string lemma, double bits) in compounds.Heads)
        {
            Append(forms, lemma, new Reading(lemma, Tag.CompoundHead), bits);
        }

        return forms.Values;
    }

    private static void Append(SortedDictionary<string, LexiconEntry> forms, string form, Reading reading, double bits)
    {
        LexiconEntry entry = forms.TryGetValue(form, out LexiconEntry? known) ? known : new LexiconEntry(form, 0, []);
        forms[form] = entry with { Readings = [.. entry.Readings, (reading, bits)] };
    }

    private static IEnumerable<string> Lines(string path)
    {
        using FileStream file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
            ? new GZipStream(file, CompressionMode.Decompress) : file;
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
