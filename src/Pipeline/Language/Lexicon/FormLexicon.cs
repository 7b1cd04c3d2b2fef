using System.Buffers.Binary;
using System.Text;

namespace DialogueMining.Pipeline.Language.Lexicon;

/// <summary>
/// The learned forms of German, read where they lie in the assembly: nothing is copied or built when the program starts.
/// <para>Layout, little-endian: number of slots (a power of two); a 32-bit offset a slot, 0 for an empty one; then entries:
/// length of the form, the form in Latin-1 and small letters, its frequency as <c>8 * log2(occurrences + 1)</c>, number of
/// readings, and for each the tag (bit 7 set: the lemma is the form), its share as <c>-16 * log2(share)</c>, and else the
/// 24-bit offset of the lemma's entry.</para>
/// </summary>
internal sealed unsafe class FormLexicon
{
    public const uint HashStart = 2166136261;

    private const int SelfFlag = 0x80;

    private readonly byte* _data;
    private readonly uint _mask;

    private FormLexicon(byte* data)
    {
        _data = data;
        _mask = BinaryPrimitives.ReadUInt32LittleEndian(new ReadOnlySpan<byte>(data, 4)) - 1;
    }

    /// <summary>The lexicon that the program brings along.</summary>
    public static FormLexicon Default { get; } = Load("forms.bin");

    /// <summary>The entry of a form in small letters.</summary>
    public bool TryFind(ReadOnlySpan<char> form, out FormEntry entry)
    {
        uint slot = Hash(form) & _mask;
        uint offset;
        while ((offset = Slot(slot)) != 0)
        {
            if (Matches(_data + offset, form))
            {
                entry = new FormEntry(this, (int)offset);
                return true;
            }

            slot = (slot + 1) & _mask;
        }

        entry = default;
        return false;
    }

    public bool Contains(ReadOnlySpan<char> form) => TryFind(form, out _);

    /// <summary>The hash by which forms find their slots; the writer uses it too.</summary>
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

    /// <summary>Hashes of the forms that occur more often than a frequency on the scale of <see cref="FormEntry.Frequency"/>.</summary>
    public IEnumerable<uint> HashesAbove(int frequency)
    {
        for (uint slot = 0; slot <= _mask; slot++)
        {
            int offset = (int)Slot(slot);
            if (offset != 0 && FrequencyAt(offset) > frequency)
            {
                yield return Hash(FormAt(offset));
            }
        }
    }

    internal string FormAt(int offset) => Encoding.Latin1.GetString(_data + offset + 1, _data[offset]);

    internal int FrequencyAt(int offset) => _data[offset + 1 + _data[offset]];

    internal int ReadingsAt(int offset) => _data[offset + 2 + _data[offset]];

    internal (Tag Tag, int Cost, int Lemma) ReadingAt(int offset, int index)
    {
        byte* at = _data + offset + 3 + _data[offset];
        for (int skipped = 0; skipped < index; skipped++)
        {
            at += (*at & SelfFlag) != 0 ? 2 : 5;
        }

        bool self = (*at & SelfFlag) != 0;
        return ((Tag)(*at & ~SelfFlag), at[1], self ? offset : at[2] | (at[3] << 8) | (at[4] << 16));
    }

    private static FormLexicon Load(string name) =>
        LanguageData.Open(name) is UnmanagedMemoryStream stream
            ? new FormLexicon(stream.PositionPointer)
            : throw new InvalidOperationException($"{name} does not lie in the assembly's memory.");

    private uint Slot(uint index) => BinaryPrimitives.ReadUInt32LittleEndian(new ReadOnlySpan<byte>(_data + 4 + (index * 4), 4));

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
