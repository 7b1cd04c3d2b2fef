namespace DialogueMining.Pipeline.Language.Lexicon;

/// <summary>Finds the known word that an unknown one is a typing mistake of: one letter too many, too few, wrong, or two swapped.</summary>
internal static class TypoFinder
{
    private const int ShortestSmall = 6;
    private const int ShortestCapital = 8;
    private const int LongestWord = 30;

    /// <summary>A word must occur 60 times (8 * log2) in the debates to draw mistakes to itself; names and rare words are not mended.</summary>
    private const int LowestFrequency = 47;
    private const string Letters = "abcdefghijklmnopqrstuvwxyzäöüß";

    /// <summary>The readings of the most frequent known word at one mistake's distance; null where there is none.</summary>
    public static WordReading[]? Find(string form, string small)
    {
        bool capital = CharKinds.IsUpper(form[0]);
        if (small.Length < (capital ? ShortestCapital : ShortestSmall) || small.Length > LongestWord || !small.All(CharKinds.IsLetter))
        {
            return null;
        }

        Search search = new(small, stackalloc char[LongestWord + 1]);
        search.TryAll();
        if (search.Word is not { } word)
        {
            return null;
        }

        string like = capital ? char.ToUpperInvariant(word[0]) + word[1..] : word;
        return WordAnalyzer.Readings(like, search.Found);
    }

    /// <summary>Tries one mistake after the other; the first letter stays, few mistake it. A candidate is a hash until a frequent word has it.</summary>
    private ref struct Search(string small, Span<char> buffer)
    {
        private readonly Span<char> _buffer = buffer;
        private int _best = LowestFrequency;

        public string? Word { get; private set; }

        public FormEntry Found { get; private set; }

        public void TryAll()
        {
            uint state = FormLexicon.GoOnHashing(FormLexicon.HashStart, small[0]);
            for (int at = 1; at < small.Length; at++)
            {
                // A letter too many, two letters swapped, a wrong one, one too few.
                Try(state, at, [], at + 1);
                if (at + 1 < small.Length)
                {
                    Try(state, at, [small[at + 1], small[at]], at + 2);
                }

                TryLetters(state, at, at + 1);
                TryLetters(state, at, at);
                state = FormLexicon.GoOnHashing(state, small[at]);
            }
        }

        private void TryLetters(uint state, int at, int rest)
        {
            foreach (ref readonly char letter in Letters.AsSpan())
            {
                Try(state, at, new ReadOnlySpan<char>(in letter), rest);
            }
        }

        /// <summary>The word up to an offset, the letters, and the word from the rest on.</summary>
        private void Try(uint state, int at, scoped ReadOnlySpan<char> letters, int rest)
        {
            ReadOnlySpan<char> tail = small.AsSpan(rest);
            uint hash = FormLexicon.FinishHash(FormLexicon.GoOnHashing(FormLexicon.GoOnHashing(state, letters), tail));
            if (!FrequentForms.MayHave(hash))
            {
                return;
            }

            small.AsSpan(0, at).CopyTo(_buffer);
            letters.CopyTo(_buffer[at..]);
            tail.CopyTo(_buffer[(at + letters.Length)..]);
            ReadOnlySpan<char> word = _buffer[..(at + letters.Length + tail.Length)];
            if (WordAnalyzer.TryFindWord(word, out FormEntry entry) && entry.Frequency > _best)
            {
                (_best, Found, Word) = (entry.Frequency, entry, word.ToString());
            }
        }
    }

    /// <summary>Says of most hashes that no frequent word has them: 600 candidates a word are too many to look up.</summary>
    private static class FrequentForms
    {
        /// <summary>One bit for each of half a million hashes; some 20,000 are set.</summary>
        private const int Bits = 1 << 19;

        private static readonly ulong[] Set = Fill();

        public static bool MayHave(uint hash) => (Set[(hash % Bits) >> 6] & (1UL << (int)(hash & 63))) != 0;

        private static ulong[] Fill()
        {
            ulong[] set = new ulong[Bits / 64];
            foreach (uint hash in FormLexicon.Default.HashesAbove(LowestFrequency))
            {
                set[(hash % Bits) >> 6] |= 1UL << (int)(hash & 63);
            }

            return set;
        }
    }
}
