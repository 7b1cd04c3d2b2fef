using System.Numerics;
using System.Text;
using DialogueMining.Pipeline.Language.Compounds;
using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Training.Words;

/// <summary>Writes entries in the layout that <see cref="FormLexicon"/> reads.</summary>
internal static class LexiconWriter
{
    private const int LongestForm = 255;

    public static byte[] Write(IEnumerable<LexiconEntry> entries)
    {
        SortedDictionary<string, LexiconEntry> forms = new(StringComparer.Ordinal);
        foreach (LexiconEntry entry in entries.Where(entry => IsWritable(entry.Form)))
        {
            forms[entry.Form] = entry;
        }

        foreach (string lemma in forms.Values.SelectMany(entry => entry.Readings).Select(part => Small(part.Reading.Lemma)).Distinct().ToArray())
        {
            if (IsWritable(lemma))
            {
                forms.TryAdd(lemma, new LexiconEntry(lemma, 0, []));
            }
        }

        int slots = (int)BitOperations.RoundUpToPowerOf2((uint)(forms.Count * 4 / 3));
        int start = 4 + (4 * slots);
        Dictionary<string, int> offsets = Offsets(forms.Values, start);
        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream);
        writer.Write(slots);
        foreach (int slot in Slots(offsets, slots))
        {
            writer.Write(slot);
        }

        foreach (LexiconEntry entry in forms.Values)
        {
            Write(writer, entry, offsets);
        }

        return stream.ToArray();
    }

    private static Dictionary<string, int> Offsets(IEnumerable<LexiconEntry> entries, int start)
    {
        Dictionary<string, int> offsets = new(StringComparer.Ordinal);
        foreach (LexiconEntry entry in entries)
        {
            offsets[entry.Form] = start;
            start += 3 + entry.Form.Length + Written(entry).Sum(part => Small(part.Reading.Lemma) == entry.Form ? 2 : 5);
        }

        return offsets;
    }

    private static int[] Slots(Dictionary<string, int> offsets, int count)
    {
        int[] slots = new int[count];
        foreach ((string form, int offset) in offsets.OrderBy(entry => entry.Value))
        {
            uint slot = FormLexicon.Hash(form) & (uint)(count - 1);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (uint)(count - 1);
            }

            slots[slot] = offset;
        }

        return slots;
    }

    private static void Write(BinaryWriter writer, LexiconEntry entry, Dictionary<string, int> offsets)
    {
        (Reading Reading, double Share)[] readings = [.. Written(entry)];
        writer.Write((byte)entry.Form.Length);
        writer.Write(Encoding.Latin1.GetBytes(entry.Form));
        writer.Write((byte)Math.Min(255, Math.Round(8 * Math.Log2(entry.Count + 1))));
        writer.Write((byte)readings.Length);
        foreach ((Reading reading, double share) in readings)
        {
            bool self = Small(reading.Lemma) == entry.Form;
            writer.Write((byte)((int)reading.Tag | (self ? 0x80 : 0)));
            bool part = reading.Tag >= Tag.CompoundModifier;
            double cost = part ? share / PartCosts.Step : -16 * Math.Log2(share);
            writer.Write((byte)Math.Clamp(Math.Round(cost), 0, 255));
            if (!self)
            {
                int offset = offsets[Small(reading.Lemma)];
                writer.Write((byte)offset);
                writer.Write((byte)(offset >> 8));
                writer.Write((byte)(offset >> 16));
            }
        }
    }

    private static IEnumerable<(Reading Reading, double Share)> Written(LexiconEntry entry) =>
        entry.Readings.Where(part => IsWritable(Small(part.Reading.Lemma)));

    private static string Small(string lemma) => lemma.ToLowerInvariant();

    private static bool IsWritable(string form) => form.Length is > 0 and <= LongestForm && form.All(letter => letter <= '\u00FF');
}
