using System.Buffers.Binary;
using System.Text;

namespace DialogueMining.Pipeline.Language.Lexicon;

/// <summary>
/// The learned forms of German, read where they lie in the assembly: nothing is copied or built when the program starts.
/// <para>Layout, little-endian: number of buckets (a power of two, 32 bits); the 24-bit offsets at which the buckets start, and
/// the end of the last; then the entries bucket by bucket: length of the form, the form in Latin-1 and small letters, its
/// frequency as <c>8 * log2(occurrences + 1)</c>, number of readings (bits 0 to 3) and of those whose lemma is another form
/// (bits 4 to 7), and for each reading the tag (bit 7 set: the lemma is the form), its share as <c>-16 * log2(share)</c>, and
/// the 24-bit offset of the lemma's entry where that is another one.</para>
/// </summary>
internal sealed unsafe class FormLexicon
{
    public const uint HashStart = 2166136261;

    public const int HeaderLength = 4;
    public const int OffsetLength = 3;
    public const int CountBits = 4;
    public const int CountMask = (1 << CountBits) - 1;
    public const int SelfFlag = 0x80;

    private const int ReadingLength = 2;

    private readonly byte* _data;
    private readonly uint _mask;

    /// <summary>The lexicon written at a place in memory that stays where it is.</summary>
    public FormLexicon(byte* data)
    {
        _data = data;
        _mask = BinaryPrimitives.ReadUInt32LittleEndian(new ReadOnlySpan<byte>(data, 4)) - 1;
    }

    /// <summary>The lexicon that the program brings along.</summary>
    public static FormLexicon Default { get; } = Load("forms.bin");

    /// <summary>The entry of a form in small letters.</summary>
    public bool TryFind(ReadOnlySpan<char> form, out FormEntry entry)
    {
        uint bucket = Hash(form) & _mask;
        int end = Start(bucket + 1);
        for (int offset = Start(bucket); offset < end; offset = After(offset))
        {
            if (Matches(_data + offset, form))
            {
                entry = new FormEntry(this, offset);
                return true;
            }
        }

        entry = default;
        return false;
    }

    public bool Contains(ReadOnlySpan<char> form) => TryFind(form, out _);

    /// <summary>The hash by which forms find their buckets; the writer uses it too.</summary>
    public static uint Hash(ReadOnlySpan<char> form) => FinishHash(GoOnHashing(HashStart, form));

    /// <summary>The state of a hash with more letters; the first state is <see cref="HashStart"/>.</summary>
    public static uint GoOnHashing(uint state, ReadOnlySpan<char> letters)
    {
        foreach (char letter in letters)
        {
            state = GoOnHashing(state, letter);
        }

        return state;
    }

    public static uint GoOnHashing(uint state, char letter) => (state ^ letter) * 16777619;

    public static uint FinishHash(uint state) => state ^ (state >> 15);

    /// <summary>How many bytes an entry has; the writer uses it too.</summary>
    public static int EntryLength(int letters, int readings, int otherLemmas) =>
        3 + letters + (readings * ReadingLength) + (otherLemmas * OffsetLength);

    /// <summary>Hashes of the forms that occur more often than a frequency on the scale of <see cref="FormEntry.Frequency"/>.</summary>
    public IEnumerable<uint> HashesAbove(int frequency)
    {
        int end = Start(_mask + 1);
        for (int offset = Start(0); offset < end; offset = After(offset))
        {
            if (FrequencyAt(offset) > frequency)
            {
                yield return Hash(FormAt(offset));
            }
        }
    }

    internal string FormAt(int offset) => Encoding.Latin1.GetString(_data + offset + 1, _data[offset]);

    internal int FrequencyAt(int offset) => _data[offset + 1 + _data[offset]];

    internal int ReadingsAt(int offset) => CountsAt(offset) & CountMask;

    internal (Tag Tag, int Cost, int Lemma) ReadingAt(int offset, int index)
    {
        byte* at = _data + offset + 3 + _data[offset];
        for (int skipped = 0; skipped < index; skipped++)
        {
            at += (*at & SelfFlag) != 0 ? ReadingLength : ReadingLength + OffsetLength;
        }

        bool self = (*at & SelfFlag) != 0;
        return ((Tag)(*at & ~SelfFlag), at[1], self ? offset : OffsetAt(at + ReadingLength));
    }

    private static FormLexicon Load(string name) =>
        LanguageData.Open(name) is UnmanagedMemoryStream stream
            ? new FormLexicon(stream.PositionPointer)
            : throw new InvalidOperationException($"{name} does not lie in the assembly's memory.");

    private static int OffsetAt(byte* at) => at[0] | (at[1] << 8) | (at[2] << 16);

    private int Start(uint bucket) => OffsetAt(_data + HeaderLength + (bucket * OffsetLength));

    private int CountsAt(int offset) => _data[offset + 2 + _data[offset]];

    /// <summary>The offset behind an entry, found without a look at its readings one by one.</summary>
    private int After(int offset)
    {
        int counts = CountsAt(offset);
        return offset + EntryLength(_data[offset], counts & CountMask, counts >> CountBits);
    }

    private static bool Matches(byte* entry, ReadOnlySpan<char> form)
    {
        if (*entry != form.Length)
        {
            return false;
        }

        for (int index = 0; index < form.Length; index++)
        {
            if (entry[index + 1] != form[index])
            {
                return false;
            }
        }

        return true;
    }
}
