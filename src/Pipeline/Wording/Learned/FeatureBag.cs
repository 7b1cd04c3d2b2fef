using System.Numerics;
using System.Runtime.CompilerServices;
using DialogueMining.Pipeline.Language.Learned;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>Collects features: the number of their template in the upper six bits, what it found in the rest.</summary>
internal sealed class FeatureBag
{
    /// <summary>Most templates that there can be.</summary>
    public const int Templates = 1 << (32 - TemplateShift);

    private const int TemplateShift = 26;

    private uint[] _items = new uint[256];

    public int Count { get; private set; }

    public ReadOnlySpan<uint> Items => _items.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add<T>(T template, uint value) where T : struct, Enum => Add(Convert(template), value);

    public void Add<T>(T template, uint value, uint other) where T : struct, Enum => Add(Convert(template), Hash.Join(value, other));

    /// <summary>A feature for every sense.</summary>
    public void AddEach<T>(T template, Sense senses, uint with = 0) where T : struct, Enum
    {
        for (ulong bits = (ulong)senses; bits != 0; bits &= bits - 1)
        {
            Add(Convert(template), Hash.Join((uint)BitOperations.TrailingZeroCount(bits), with));
        }
    }

    public static int TemplateOf(uint feature) => (int)(feature >> TemplateShift);

    private static int Convert<T>(T template) where T : struct, Enum => Unsafe.As<T, int>(ref template);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(int template, uint value)
    {
        int count = Count;
        if ((uint)count >= (uint)_items.Length)
        {
            Array.Resize(ref _items, 2 * count);
        }

        _items[count] = ((uint)template << TemplateShift) | (Hash.Join(value, (uint)template) >> (32 - TemplateShift));
        Count = count + 1;
    }
}
