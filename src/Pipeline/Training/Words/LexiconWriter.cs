using System.Numerics;
using System.Text;
using DialogueMining.Pipeline.Language.Compounds;
using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Training.Words;

/// <summary>Writes entries in the layout that <see cref="FormLexicon"/> reads.</summary>
internal static class LexiconWriter
{
    private const int LongestForm = 255;

    /// <summary>Fewer buckets make a smaller file, and longer ways through one.</summary>
    private const int FormsPerBucket = 4;

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

        uint buckets = BitOperations.RoundUpToPowerOf2((uint)forms.Count / FormsPerBucket + 1);
        uint BucketOf(LexiconEntry entry) => FormLexicon.Hash(entry.Form) & (buckets - 1);
        LexiconEntry[] ordered = [.. forms.Values.OrderBy(BucketOf)];
        Dictionary<string, int> offsets = new(StringComparer.Ordinal);
        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream);
        writer.Write(buckets);
        int end = FormLexicon.HeaderLength + ((int)(buckets + 1) * FormLexicon.OffsetLength);
        uint started = 0;
        foreach (LexiconEntry entry in ordered)
        {
            for (; started <= BucketOf(entry); started++)
            {
                WriteOffset(writer, end);
            }

            offsets[entry.Form] = end;
            end += Length(entry);
        }

        for (; started <= buckets; started++)
        {
            WriteOffset(writer, end);
        }

        foreach (LexiconEntry entry in ordered)
        {
            Write(writer, entry, offsets);
        }

        return stream.ToArray();
    }

    private static int Length(LexiconEntry entry)
    {
        (int readings, int others) = Counts(entry);
        return FormLexicon.EntryLength(entry.Form.Length, readings, others);
    }

    private static (int Readings, int Others) Counts(LexiconEntry entry) =>
        (Written(entry).Count(), Written(entry).Count(part => Small(part.Reading.Lemma) != entry.Form));

    private static void Write(BinaryWriter writer, LexiconEntry entry, Dictionary<string, int> offsets)
    {
        (int readings, int others) = Counts(entry);
        writer.Write((byte)entry.Form.Length);
        writer.Write(Encoding.Latin1.GetBytes(entry.Form));
        writer.Write((byte)Math.Min(255, Math.Round(8 * Math.Log2(entry.Count + 1))));
        writer.Write((byte)(readings | (others << FormLexicon.CountBits)));
        foreach ((Reading reading, double share) in Written(entry))
        {
            bool self = Small(reading.Lemma) == entry.Form;
            writer.Write((byte)((int)reading.Tag | (self ? FormLexicon.SelfFlag : 0)));
            bool part = reading.Tag >= Tag.CompoundModifier;
            double cost = part ? share / PartCosts.Step : -16 * Math.Log2(share);
            writer.Write((byte)Math.Clamp(Math.Round(cost), 0, 255));
            if (!self)
            {
                WriteOffset(writer, offsets[Small(reading.Lemma)]);
            }
        }
    }

    private static void WriteOffset(BinaryWriter writer, int offset)
    {
        writer.Write((ushort)offset);
        writer.Write((byte)(offset >> 16));
    }

    private static IEnumerable<(Reading Reading, double Share)> Written(LexiconEntry entry) =>
        entry.Readings.Where(part => IsWritable(Small(part.Reading.Lemma))).Take(FormLexicon.CountMask);

    private static string Small(string lemma) => lemma.ToLowerInvariant();

    private static bool IsWritable(string form) => form.Length is > 0 and <= LongestForm && form.All(letter => letter <= '\u00FF');
}
