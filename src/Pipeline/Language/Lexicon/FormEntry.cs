namespace DialogueMining.Pipeline.Language.Lexicon;

/// <summary>A form in the lexicon.</summary>
internal readonly struct FormEntry(FormLexicon? lexicon, int offset)
{
    /// <summary>Number of readings, likeliest first.</summary>
    public int Count => lexicon!.ReadingsAt(offset);

    /// <summary>Frequency as 8 times the binary logarithm of the occurrences in 33 million words, plus one.</summary>
    public int Frequency => lexicon is null ? 0 : lexicon.FrequencyAt(offset);

    public Tag TagAt(int index) => lexicon!.ReadingAt(offset, index).Tag;

    /// <summary>Lemma in small letters.</summary>
    public string LemmaAt(int index) => lexicon!.FormAt(lexicon.ReadingAt(offset, index).Lemma);

    public float ShareAt(int index) => MathF.Pow(2, -lexicon!.ReadingAt(offset, index).Cost / 16f);

    /// <summary>The stored cost of the first reading with the tag; infinite where none has it.</summary>
    public double CostOf(Tag tag)
    {
        for (int index = 0; index < Count; index++)
        {
            (Tag found, int cost, _) = lexicon!.ReadingAt(offset, index);
            if (found == tag)
            {
                return cost;
            }
        }

        return double.PositiveInfinity;
    }

    /// <summary>The lemma of the first reading with the tag, in small letters; null where none has it.</summary>
    public string? LemmaOf(Tag tag)
    {
        for (int index = 0; index < Count; index++)
        {
            if (TagAt(index) == tag)
            {
                return LemmaAt(index);
            }
        }

        return null;
    }

    /// <summary>Whether one of the readings has the tag.</summary>
    public bool Has(Tag tag)
    {
        for (int index = 0; index < Count; index++)
        {
            if (TagAt(index) == tag)
            {
                return true;
            }
        }

        return false;
    }
}
