using System.Collections.Frozen;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Wording.Lexicon;

/// <summary>The words that notes about wording are made of, from Language/Data/wording/*.txt.</summary>
internal static class WordingLexicon
{
    /// <summary>Most words in a turn of speech that is one entry.</summary>
    public const int LongestTurn = 6;

    private static readonly string[] Files = ["glue.txt", "texts.txt", "changes.txt", "attitude.txt", "things.txt", "dialect.txt"];

    private static readonly Dictionary<string, Sense> Fine = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, Sense> Coarse = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, List<SplitVerb>> Splits = new(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Heads = Load();

    private static readonly FrozenSet<string> Beginnings = Coarse.Keys.SelectMany(BeginningsOf).ToFrozenSet(StringComparer.Ordinal);

    private static readonly Dictionary<string, Sense>.AlternateLookup<ReadOnlySpan<char>> FineLookup = Fine.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, Sense>.AlternateLookup<ReadOnlySpan<char>> CoarseLookup = Coarse.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly TypoIndex Typos = new(Fine
        .Where(entry => (entry.Value & (Sense.Change | Sense.Instead | Sense.Word | Sense.Part)) != 0 && !entry.Key.Contains(' ', StringComparison.Ordinal))
        .Select(entry => entry.Key));

    /// <summary>Whether the word can begin a turn of speech of several words.</summary>
    public static bool IsHead(string key) => Heads.Contains(key);

    /// <summary>Whether turns of speech begin with these words, given by their fine keys; they may be all of one.</summary>
    public static bool BeginsTurn(string key) => Beginnings.Contains(WordKey.Coarse(key));

    /// <summary>Senses of a word, or of words joined by single spaces, given by their fine keys.</summary>
    public static Sense Of(string key) =>
        Fine.TryGetValue(key, out Sense sense) ? sense : Coarse.GetValueOrDefault(WordKey.Coarse(key));

    /// <summary>Senses of a word that is not in the lexicon but a typing mistake away from a long one that is.</summary>
    public static Sense OfTypo(string key) => Typos.Nearest(key) is { } known ? Fine[known] : Sense.None;

    /// <summary>What a verb form means with the particle that stands later in its clause; empty for other words.</summary>
    public static IReadOnlyList<SplitVerb> WithParticle(string key) => Splits.TryGetValue(key, out var verbs) ? verbs : [];

    /// <summary>Whether the last part of a compound is a thing of the world, given by its fine key.</summary>
    public static bool IsThing(ReadOnlySpan<char> key)
    {
        Span<char> letters = stackalloc char[key.Length];
        Sense sense = FineLookup.TryGetValue(key, out Sense fine) ? fine : CoarseLookup.TryGetValue(WordKey.Coarse(key, letters), out Sense coarse) ? coarse : Sense.None;
        return (sense & Sense.Thing) != Sense.None;
    }

    // „A B C“ begins with „A B“ and with itself.
    private static IEnumerable<string> BeginningsOf(string turn)
    {
        for (int space = turn.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = turn.IndexOf(' ', space + 1))
        {
            int end = turn.IndexOf(' ', space + 1);
            yield return end < 0 ? turn : turn[..end];
        }
    }

    private static FrozenSet<string> Load()
    {
        foreach ((Sense sense, string entry) in Entries("verbs.txt"))
        {
            AddVerb(sense, entry);
        }

        foreach ((Sense sense, string entry) in Files.SelectMany(Entries))
        {
            foreach (string form in Forms(entry))
            {
                Add(sense, form);
            }
        }

        foreach ((string key, Sense sense) in Fine)
        {
            string coarse = WordKey.Coarse(key);
            Coarse[coarse] = Coarse.GetValueOrDefault(coarse) | sense;
        }

        return Fine.Keys.Where(key => key.Contains(' ', StringComparison.Ordinal)).Select(key => key[..key.IndexOf(' ', StringComparison.Ordinal)])
            .ToFrozenSet(StringComparer.Ordinal);
    }

    private static IEnumerable<(Sense Sense, string Entry)> Entries(string file)
    {
        Sense section = Sense.None;
        foreach (string line in LanguageData.Lines("wording/" + file))
        {
            if (line[0] == '[')
            {
                section = Enum.Parse<Sense>(line.AsSpan(1, line.Length - 2));
            }
            else
            {
                yield return (section, line);
            }
        }
    }

    private static IEnumerable<string> Forms(string entry)
    {
        string[] words = entry.Split(' ');
        if (words.Length > 1 && words[^1] == "=")
        {
            return words[..^1];
        }

        if (Array.TrueForAll(words[1..], word => word is not "~" && !word.StartsWith('-')))
        {
            return [entry];
        }

        string[] endings = words[1] == "~" ? ["e", "en", "er", "es", "em"] : words[1..].Select(word => word.TrimStart('-')).ToArray();
        return endings.Select(ending => words[0] + ending).Prepend(words[0]);
    }

    private static void AddVerb(Sense sense, string entry)
    {
        string[] words = entry.Split(' ');
        string[] strong = words[1..];
        int bar = words[0].IndexOf('|', StringComparison.Ordinal);
        string particle = bar < 0 ? string.Empty : words[0][..bar];
        string infinitive = words[0][(bar + 1)..];
        string participle = particle + VerbForms.Participle(infinitive, strong);
        foreach (string form in VerbForms.Simple(infinitive, strong))
        {
            AddForm(sense, particle, form);
        }

        foreach (string ending in new[] { string.Empty, "e", "en", "er", "es", "em" })
        {
            Add(sense, participle + ending);
        }

        Add(sense, particle + "zu" + infinitive);
    }

    private static void AddForm(Sense sense, string particle, string form)
    {
        if (sense == Sense.Called && form is "laut" or "heiß")
        {
            // The stems of „lauten“ and „heißen“ are other words.
            return;
        }

        Add(sense, particle + form);
        if (particle.Length > 0)
        {
            string key = WordKey.Fine(form);
            if (!Splits.TryGetValue(key, out List<SplitVerb>? verbs))
            {
                Splits[key] = verbs = [];
            }

            verbs.Add(new SplitVerb(WordKey.Fine(particle), sense));
        }
    }

    private static void Add(Sense sense, string form)
    {
        string key = WordKey.Fine(form);
        Fine[key] = Fine.GetValueOrDefault(key) | sense;
    }
}
