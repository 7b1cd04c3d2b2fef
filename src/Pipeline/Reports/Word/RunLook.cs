namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>How words of a draft are set.</summary>
/// <param name="Bold">In bold.</param>
/// <param name="Italic">In italics.</param>
/// <param name="Target">Address that they lead to; null for none.</param>
internal sealed record RunLook(bool Bold, bool Italic, Uri? Target)
{
    /// <summary>As plain text.</summary>
    public static RunLook Plain { get; } = new(false, false, null);
}
