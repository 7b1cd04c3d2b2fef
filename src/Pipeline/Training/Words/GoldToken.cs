using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Training.Words;

/// <summary>A token of a treebank.</summary>
/// <param name="Form">The form as written.</param>
/// <param name="Classes">The tags that count as right, as a set of bits; 0 where none of ours does.</param>
internal sealed record GoldToken(string Form, int Classes)
{
    /// <summary>Reads sentences of columns sentence, token, form, universal class, lemma.</summary>
    public static List<GoldToken[]> ReadSentences(IEnumerable<string> lines)
    {
        List<GoldToken[]> sentences = [];
        List<GoldToken> sentence = [];
        string number = string.Empty;
        foreach (string[] cells in lines.Select(line => line.Split('\t')).Where(cells => cells.Length > 3))
        {
            if (cells[0] != number && sentence.Count > 0)
            {
                sentences.Add([.. sentence]);
                sentence.Clear();
            }

            number = cells[0];
            sentence.Add(new GoldToken(cells[2], TagsOf(cells[3], cells[2])));
        }

        sentences.Add([.. sentence]);
        return sentences;
    }

    private static int TagsOf(string name, string form) => name switch
    {
        "NOUN" => Set(Tag.Noun),
        "PROPN" => Set(Tag.Name),
        "VERB" => Set(Tag.FiniteVerb, Tag.Infinitive, Tag.ZuInfinitive, Tag.Participle),
        "AUX" => Set(Tag.FiniteAuxiliary, Tag.InfiniteAuxiliary),
        "ADJ" => Set(Tag.InflectedAdjective, Tag.PlainAdjective),
        "ADV" => Set(Tag.Adverb),
        "DET" => Set(Tag.Determiner),
        "PRON" => Set(Tag.Pronoun),
        "ADP" => Set(Tag.Preposition, Tag.VerbPrefix),
        "CCONJ" => Set(Tag.Coordinator),
        "SCONJ" => Set(Tag.Subordinator),
        // EmpiriST counts separated prefixes among the particles.
        "PART" => VerbPrefixes.IsSeparable(form) && form != "zu" ? Set(Tag.VerbPrefix) : Set(Tag.Particle),
        "INTJ" => Set(Tag.Interjection),
        "NUM" => Set(Tag.Number),
        "PUNCT" => Set(Tag.Punctuation),
        "SYM" => Set(Tag.Symbol),
        _ => 0,
    };

    private static int Set(params ReadOnlySpan<Tag> tags)
    {
        int set = 0;
        foreach (Tag tag in tags)
        {
            set |= 1 << (int)tag;
        }

        return set;
    }
}
