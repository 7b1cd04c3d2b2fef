using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DialogueMining.Pipeline.Language.Lexicon;

/// <summary>
/// Keeps what is known of the forms that occur most, so that a text costs little more than its new words. Threads share it
/// without locks: a lost race costs a second reading of a form, never a wrong one, since every hit is compared letter by letter.
/// </summary>
internal sealed class WordCache
{
    /// <summary>
    /// 32,768 sets of 4 hold 131,072 forms, some 40 MB when full. Of 4 million tokens of debates with 110,000 forms, 115,000 are
    /// looked up anew; half the size 135,000; as many places without sets 176,000.
    /// </summary>
    private const int Sets = 1 << 15;
    private const int Ways = 4;

    private readonly WordAnalysis?[] _words = new WordAnalysis?[Sets * Ways];
    private readonly uint[] _hashes = new uint[Sets * Ways];

    /// <summary>The form's entry; null where it has to be read.</summary>
    public WordAnalysis? Find(ReadOnlySpan<char> form, uint hash)
    {
        int first = First(hash);
        for (int at = first; at < first + Ways; at++)
        {
            if (_hashes[at] == hash && Volatile.Read(ref _words[at]) is { } word && form.SequenceEqual(word.Form))
            {
                if (at > first)
                {
                    Move(at, word);
                }

                return word;
            }
        }

        return null;
    }

    /// <summary>Puts a form into a free place of its set, or the one that was found least of late.</summary>
    public void Keep(WordAnalysis word, uint hash)
    {
        int at = First(hash);
        int last = at + Ways - 1;
        while (at < last && _words[at] is not null)
        {
            at++;
        }

        Set(at, word, hash);
    }

    /// <summary>A hash of the form's ends, middle and length; words that agree in them meet in a set.</summary>
    public static uint Hash(ReadOnlySpan<char> form)
    {
        ulong hash = (ulong)form.Length * 0x9E3779B97F4A7C15;
        if (form.Length >= 4)
        {
            hash = Mix(hash, Four(form, 0));
            hash = Mix(hash, Four(form, form.Length - 4));
            hash = form.Length > 8 ? Mix(hash, Four(form, (form.Length / 2) - 2)) : hash;
        }
        else
        {
            foreach (char letter in form)
            {
                hash = Mix(hash, letter);
            }
        }

        return (uint)(hash >> 32);
    }

    private static int First(uint hash) => (int)(hash % Sets) * Ways;

    private static ulong Mix(ulong hash, ulong letters)
    {
        hash = (hash ^ letters) * 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 32);
    }

    private static ulong Four(ReadOnlySpan<char> form, int at) =>
        Unsafe.ReadUnaligned<ulong>(ref MemoryMarshal.GetReference(MemoryMarshal.AsBytes(form.Slice(at, 4))));

    /// <summary>A form that is found moves a place forward, away from the one that the next new form takes.</summary>
    private void Move(int at, WordAnalysis word)
    {
        (uint hash, uint before) = (_hashes[at], _hashes[at - 1]);
        if (_words[at - 1] is { } other)
        {
            Set(at - 1, word, hash);
            Set(at, other, before);
        }
    }

    private void Set(int at, WordAnalysis word, uint hash)
    {
        Volatile.Write(ref _words[at], word);
        _hashes[at] = hash;
    }
}
