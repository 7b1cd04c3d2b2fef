namespace DialogueMining.Pipeline.Language.Dictionaries;

/// <summary>A rule of a Hunspell dictionary: where the condition holds, something goes and something comes.</summary>
/// <param name="IsPrefix">Whether it changes the word's start; else its end.</param>
/// <param name="Strip">What goes.</param>
/// <param name="Add">What comes.</param>
/// <param name="Condition">Letters, „.“ and sets as „[^aeiou]“ at the same side of the word.</param>
internal sealed record AffixRule(bool IsPrefix, string Strip, string Add, string Condition)
{
    /// <summary>The changed word; null where the rule does not fit.</summary>
    public string? Apply(string word)
    {
        bool strips = IsPrefix ? word.StartsWith(Strip, StringComparison.Ordinal) : word.EndsWith(Strip, StringComparison.Ordinal);
        if (!strips || !Fits(word))
        {
            return null;
        }

        return IsPrefix ? Add + word[Strip.Length..] : word[..^Strip.Length] + Add;
    }

    private bool Fits(string word)
    {
        int length = Length();
        if (length > word.Length)
        {
            return false;
        }

        ReadOnlySpan<char> side = IsPrefix ? word.AsSpan(0, length) : word.AsSpan(word.Length - length);
        int at = 0;
        foreach (char letter in side)
        {
            int end = End(at);
            if (!Matches(Condition.AsSpan(at, end - at), letter))
            {
                return false;
            }

            at = end;
        }

        return true;
    }

    private int Length()
    {
        int length = 0;
        for (int at = 0; at < Condition.Length; at = End(at))
        {
            length++;
        }

        return length;
    }

    // Where the letter or set that begins here ends.
    private int End(int at)
    {
        int close = Condition[at] == '[' ? Condition.IndexOf(']', at) : at;
        return close < 0 ? Condition.Length : close + 1;
    }

    private static bool Matches(ReadOnlySpan<char> piece, char letter) => piece switch
    {
        "." => true,
        ['[', '^', .. var others, ']'] => !others.Contains(letter),
        ['[', .. var letters, ']'] => letters.Contains(letter),
        _ => piece[0] == letter,
    };
}
