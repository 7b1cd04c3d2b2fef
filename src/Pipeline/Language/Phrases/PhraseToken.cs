namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>A token of the sentence that words are put into.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Text">As written.</param>
/// <param name="Small">In lower case.</param>
/// <param name="IsWord">Whether it is a word and not a mark or number.</param>
internal readonly record struct PhraseToken(int Start, string Text, string Small, bool IsWord)
{
    public int End => Start + Text.Length;

    /// <summary>Whether it begins with a capital.</summary>
    public bool IsCapital => char.IsUpper(Text[0]);

    /// <summary>Whether it is the first part of a compound whose last part follows later: „welt-“.</summary>
    public bool IsSuspended => IsWord && Text.Length > 2 && Text[^1] == '-';
}
