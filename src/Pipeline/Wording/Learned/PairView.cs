namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>Old and new words of a reading side by side.</summary>
/// <param name="Old">The old words.</param>
/// <param name="New">The new words.</param>
/// <param name="Order">1 where the old words come first, else 0.</param>
internal readonly record struct PairView(WordSpan Old, WordSpan New, uint Order)
{
    public static PairView Of(WordSpan old, WordSpan fresh) => new(old, fresh, old.First < fresh.First ? 1u : 0);

    public WordSpan First => Order == 1 ? Old : New;

    public WordSpan Second => Order == 1 ? New : Old;
}
