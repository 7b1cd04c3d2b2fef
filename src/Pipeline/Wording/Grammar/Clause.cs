using System.Runtime.InteropServices;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>A clause, or what stands for one in telegram style.</summary>
/// <param name="Units">All units of the statement.</param>
/// <param name="Members">Indices of its units, brackets left out.</param>
/// <param name="Phrases">Its phrases, in order.</param>
/// <param name="Senses">Senses that any of its units has.</param>
/// <param name="Opening">What stands before it: an arrow, a colon, a comma …; a stop at the beginning.</param>
/// <param name="Ending">What stands behind it.</param>
internal sealed record Clause(
    List<Unit> Units,
    List<int> Members,
    List<Phrase> Phrases,
    Sense Senses,
    UnitKind Opening,
    UnitKind Ending)
{
    public bool Has(Sense sense) => (Senses & sense) != Sense.None;

    public int First => Members[0];

    public int Last => Members[^1];

    /// <summary>Index of the first unit with a sense; -1 where there is none.</summary>
    public int Find(Sense sense)
    {
        foreach (int member in Members)
        {
            if (Units[member].Has(sense))
            {
                return member;
            }
        }

        return -1;
    }

    /// <summary>Index of the last unit with a sense; -1 where there is none.</summary>
    public int FindLast(Sense sense)
    {
        for (int index = Members.Count - 1; index >= 0; index--)
        {
            if (Units[Members[index]].Has(sense))
            {
                return Members[index];
            }
        }

        return -1;
    }

    /// <summary>What is left of the clause behind a unit.</summary>
    public Clause Behind(int unit)
    {
        List<int> members = [.. Members.Where(member => member > unit)];
        Sense senses = members.Aggregate(Sense.None, (seen, member) => seen | Units[member].Sense);
        return this with { Members = members, Phrases = [.. Phrases.Where(phrase => phrase.First > unit)], Senses = senses, Opening = UnitKind.Comma };
    }

    /// <summary>Whether a clause has a word with one of these keys.</summary>
    public bool SaysAny(params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (Says(key))
            {
                return true;
            }
        }

        return false;
    }

    // A bit for every key that a member has: most words asked for are not there, and a bit tells.
    private readonly ulong _keys = KeysOf(Units, Members);

    private static ulong KeysOf(List<Unit> units, List<int> members)
    {
        ulong keys = 0;
        foreach (int member in members)
        {
            keys |= BitOf(units[member].Key);
        }

        return keys;
    }

    private static ulong BitOf(string key) => key.Length == 0 ? 1 : 1UL << (((key[0] * 5) + (key[^1] * 3) + key.Length) & 63);

    /// <summary>Whether a clause has a word with this key.</summary>
    public bool Says(string key)
    {
        if ((_keys & BitOf(key)) == 0)
        {
            return false;
        }

        ReadOnlySpan<Unit> units = CollectionsMarshal.AsSpan(Units);
        foreach (int member in CollectionsMarshal.AsSpan(Members))
        {
            if (string.Equals(units[member].Key, key, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
