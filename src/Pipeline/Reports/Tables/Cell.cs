namespace DialogueMining.Pipeline.Reports.Tables;

/// <summary>A cell of a table without boxing: the kind is its column's.</summary>
internal readonly record struct Cell
{
    private static readonly object IsNumber = new();

    private readonly object? _reference;

    private Cell(object? reference, long bits)
    {
        _reference = reference;
        Bits = bits;
    }

    /// <summary>The empty cell.</summary>
    public static Cell Empty => default;

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => _reference is null;

    /// <summary>Value of a number, a truth value (0 or 1) or a moment (milliseconds since 1970); bits of a floating-point number.</summary>
    public long Bits { get; }

    /// <summary>Value as floating-point number.</summary>
    public double Number => BitConverter.Int64BitsToDouble(Bits);

    /// <summary>Value as text.</summary>
    public string Text => (string)_reference!;

    /// <summary>Value as list of texts.</summary>
    public IReadOnlyList<string> List => (IReadOnlyList<string>)_reference!;

    public static implicit operator Cell(string? value) => new(value, 0);

    public static implicit operator Cell(int? value) => value is int number ? Of(number) : Empty;

    public static implicit operator Cell(bool value) => Of(value ? 1 : 0);

    public static implicit operator Cell(double? value) =>
        value is double number ? Of(BitConverter.DoubleToInt64Bits(number)) : Empty;

    /// <summary>A cell of several texts.</summary>
    public static Cell Of(IEnumerable<string> values) => new(values as IReadOnlyList<string> ?? [.. values], 0);

    /// <summary>A cell with a whole number, or what <see cref="Bits"/> says of other kinds.</summary>
    public static Cell Of(long bits) => new(IsNumber, bits);

    /// <summary>A cell with a moment.</summary>
    public static Cell Of(DateTimeOffset moment) => Of(moment.ToUnixTimeMilliseconds());
}
