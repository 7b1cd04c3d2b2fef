namespace DialogueMining.Pipeline.Language.Learned;

/// <summary>Numbers for words and for combinations of numbers, the same on every machine.</summary>
internal static class Hash
{
    /// <summary>FNV-1a over the characters.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char letter in word)
        {
            hash = (hash ^ letter) * 16777619;
        }

        return hash;
    }

    public static uint Of(ulong bits) => Join((uint)bits, (uint)(bits >> 32));

    public static uint Join(uint left, uint right)
    {
        uint hash = ((left * 0x9E3779B1) ^ (right + 0x7F4A7C15)) * 0x85EBCA6B;
        hash ^= hash >> 15;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 13);
    }
}
