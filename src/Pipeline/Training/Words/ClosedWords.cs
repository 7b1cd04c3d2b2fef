using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Training.Words;

/// <summary>The words of the closed classes and the adverbs, as their lists give them.</summary>
internal sealed class ClosedWords
{
    /// <summary>Forms that are both finite and infinitive.</summary>
    private static readonly string[] Plurals = ["haben", "werden", "können", "müssen", "sollen", "wollen", "dürfen", "mögen"];

    private readonly Dictionary<string, List<Reading>> _readings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _functionWords = new(StringComparer.Ordinal);

    public ClosedWords()
    {
        foreach (string[] cells in LanguageData.Lines("function-words.txt").Select(line => line.Split(' ')))
        {
            _functionWords.Add(cells[0]);
            foreach (string reading in cells.Skip(1))
            {
                string[] parts = reading.Split(':');
                Add(cells[0], new Reading(parts.Length > 1 ? parts[1] : cells[0], TagOf(parts[0], cells[0])));
            }

            if (Plurals.Contains(cells[0]))
            {
                Add(cells[0], new Reading(cells[0], Tag.InfiniteAuxiliary));
            }
        }

        foreach (string[] cells in LanguageData.Lines("adverbs.txt").Select(line => line.Split(' ')))
        {
            Add(cells[0], new Reading(cells[^1], Tag.Adverb));
        }

        foreach (string prefix in LanguageData.Lines("verb-prefixes.txt").Select(line => line.Split(' ')[0]))
        {
            if (VerbPrefixes.IsSeparable(prefix))
            {
                Add(prefix, new Reading(prefix, Tag.VerbPrefix));
            }
        }
    }

    public IReadOnlyDictionary<string, List<Reading>> Readings => _readings;

    /// <summary>Words that have the listed readings and no others.</summary>
    public IReadOnlySet<string> FunctionWords => _functionWords;

    private static Tag TagOf(string name, string form) => name switch
    {
        "DET" => Tag.Determiner,
        "PRON" => Tag.Pronoun,
        "ADP" => Tag.Preposition,
        "CCONJ" => Tag.Coordinator,
        "SCONJ" => Tag.Subordinator,
        "PART" => VerbPrefixes.IsSeparable(form) && form != "zu" ? Tag.VerbPrefix : Tag.Particle,
        "ADV" => Tag.Adverb,
        "INTJ" => Tag.Interjection,
        "NUM" => Tag.Number,
        "NOUN" => Tag.Noun,
        "ADJ" => form[^1] is 'e' or 'n' or 'r' or 's' or 'm' ? Tag.InflectedAdjective : Tag.PlainAdjective,
        "AUX" => form is "sein" or "worden" or "gewesen" or "gehabt" or "geworden" ? Tag.InfiniteAuxiliary : Tag.FiniteAuxiliary,
        "VERB" => form.StartsWith("ge", StringComparison.Ordinal) ? Tag.Participle : Tag.FiniteVerb,
        _ => throw new InvalidOperationException($"function-words.txt: {name} is no class"),
    };

    private void Add(string form, Reading reading)
    {
        if (!_readings.TryGetValue(form, out List<Reading>? list))
        {
            _readings[form] = list = [];
        }

        if (!list.Contains(reading))
        {
            list.Add(reading);
        }
    }
}
