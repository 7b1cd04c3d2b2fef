namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>
/// The cells of the declension table that a form may stand in. Each word of a noun phrase narrows the set; what is
/// left is what the phrase says about case and number.
/// </summary>
/// <param name="Bits">A bit for each cell, at its <see cref="Cell.Index"/>.</param>
internal readonly record struct CellSet(ushort Bits)
{
    private const int Cells = 16;

    public static readonly CellSet None = new(0);

    public static readonly CellSet All = new(ushort.MaxValue);

    public static readonly CellSet Plural = Of(Genus.Plural);

    public static readonly CellSet Singular = new(0x0FFF);

    public bool IsEmpty => Bits == 0;

    public static CellSet operator &(CellSet first, CellSet second) => new((ushort)(first.Bits & second.Bits));

    public static CellSet operator |(CellSet first, CellSet second) => new((ushort)(first.Bits | second.Bits));

    public static CellSet Of(Cell cell) => new((ushort)(1 << cell.Index));

    public static CellSet Of(Genus genus) => new((ushort)(0xF << ((int)genus * 4)));

    public static CellSet Of(GrammaticalCase @case) => new((ushort)(0x1111 << (int)@case));

    /// <summary>Cells of the table at which the form stands.</summary>
    public static CellSet Where(ReadOnlySpan<string?> table, string form)
    {
        int bits = 0;
        for (int index = 0; index < Cells; index++)
        {
            bits |= table[index] == form ? 1 << index : 0;
        }

        return new CellSet((ushort)bits);
    }

    public bool Contains(Cell cell) => (Bits & (1 << cell.Index)) != 0;

    public bool Meets(CellSet other) => (Bits & other.Bits) != 0;

    /// <summary>The set cut down to the other, or as it is where they have nothing in common.</summary>
    public CellSet NarrowedBy(CellSet other) => Meets(other) ? this & other : this;

    /// <summary>Cells in the order of the table.</summary>
    public IEnumerable<Cell> Each()
    {
        for (int index = 0; index < Cells; index++)
        {
            if ((Bits & (1 << index)) != 0)
            {
                yield return new Cell((Genus)(index / 4), (GrammaticalCase)(index % 4));
            }
        }
    }
}
