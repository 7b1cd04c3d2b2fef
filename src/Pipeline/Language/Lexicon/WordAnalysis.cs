using DialogueMining.Models;

namespace DialogueMining.Pipeline.Language.Lexicon;

/// <summary>How well a form is known.</summary>
internal enum WordSource : byte
{
    /// <summary>In the lexicon as it is spelled.</summary>
    Known,

    /// <summary>In the lexicon by another spelling, or put together from words that are.</summary>
    Derived,

    /// <summary>By its ending only.</summary>
    Guessed,
}

/// <summary>Everything that is known of a form without its sentence.</summary>
internal sealed class WordAnalysis
{
    private const int ClosedTags = (1 << (int)Tag.Adverb) | (1 << (int)Tag.Determiner) | (1 << (int)Tag.Pronoun) | (1 << (int)Tag.Preposition)
        | (1 << (int)Tag.VerbPrefix) | (1 << (int)Tag.Coordinator) | (1 << (int)Tag.Subordinator) | (1 << (int)Tag.Particle)
        | (1 << (int)Tag.FiniteAuxiliary) | (1 << (int)Tag.InfiniteAuxiliary) | (1 << (int)Tag.Punctuation);

    public WordAnalysis(string form, string small, WordReading[] readings, WordSource source)
    {
        Form = form;
        Readings = readings;
        Source = source;
        TagSet = readings.Aggregate(0, (set, reading) => set | (1 << (int)reading.Tag));
        IsOneTag = int.PopCount(TagSet) == 1;
        bool closed = (TagSet & ClosedTags) != 0 && source == WordSource.Known;
        Name = closed ? FormLexicon.Hash(small) | 1 : 0;
        Ending2 = FormLexicon.Hash(small.AsSpan(Math.Max(0, small.Length - 2)));
        Ending3 = FormLexicon.Hash(small.AsSpan(Math.Max(0, small.Length - 3)));
    }

    /// <summary>The form as written.</summary>
    public string Form { get; }

    /// <summary>At least one reading, likeliest first.</summary>
    public WordReading[] Readings { get; }

    /// <summary>How well it is known.</summary>
    public WordSource Source { get; }

    /// <summary>The tags of the readings as a set of bits.</summary>
    public int TagSet { get; }

    public bool IsOneTag { get; }

    /// <summary>The hash of a function word; 0 for any other word.</summary>
    public uint Name { get; }

    /// <summary>The hash of the last two letters.</summary>
    public uint Ending2 { get; }

    /// <summary>The hash of the last three letters.</summary>
    public uint Ending3 { get; }

    /// <summary>Parts of the form as a compound; null as long as nobody has asked.</summary>
    public IReadOnlyList<CompoundPart>? Parts { get; set; }

    /// <summary>The likeliest lemma with the tag; that of the likeliest reading where none has it.</summary>
    public string LemmaFor(Tag tag)
    {
        foreach (WordReading reading in Readings)
        {
            if (reading.Tag == tag)
            {
                return reading.Lemma;
            }
        }

        return Readings[0].Lemma;
    }
}
