using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Wording.Lexicon;

/// <summary>
/// Keeps what was read of the words that occur most. Threads share it without locks: a lost race costs a second reading of a
/// word, never a wrong one, since every word that is found is compared letter by letter.
/// </summary>
/// <typeparam name="T">What is read.</typeparam>
/// <param name="read">Reads a word; the same for the same word at any time.</param>
internal sealed class WordMemory<T>(Func<string, T> read)
{
    // Some 3 MB when full. Words that share a place push each other out.
    private const int Places = 1 << 14;

    // Longer rows of letters are no words that come again.
    private const int Longest = 48;

    private readonly Entry?[] _entries = new Entry?[Places];

    public T Of(ReadOnlySpan<char> word)
    {
        int place = (int)(WordCache.Hash(word) % Places);
        if (Volatile.Read(ref _entries[place]) is { } known && word.SequenceEqual(known.Word))
        {
            return known.Value;
        }

        string own = word.ToString();
        T value = read(own);
        if (own.Length <= Longest)
        {
            Volatile.Write(ref _entries[place], new Entry(own, value));
        }

        return value;
    }

    private sealed record Entry(string Word, T Value);
}
