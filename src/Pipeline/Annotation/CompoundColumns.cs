using System.Buffers;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Annotation;

/// <summary>Parts of a compound as cells.</summary>
internal static class CompoundColumns
{
    /// <summary>Signs that have a meaning in the table.</summary>
    private static readonly SearchValues<char> Barred = SearchValues.Create("|\t ");

    /// <summary>Whether two parts at least stand in the form: „Sprach+förderung“.</summary>
    public static bool HaveSurfaces(IReadOnlyList<CompoundPart> parts)
    {
        int count = 0;
        for (int index = 0; index < parts.Count; index++)
        {
            if (parts[index].Surface.AsSpan().ContainsAny(Barred))
            {
                return false;
            }

            count += parts[index].Surface.Length > 0 ? 1 : 0;
        }

        return count > 1;
    }

    /// <summary>Whether the dictionary forms can be written, also of parts that a suspended hyphen leaves out.</summary>
    public static bool HaveLemmas(IReadOnlyList<CompoundPart> parts)
    {
        for (int index = 0; index < parts.Count; index++)
        {
            if (parts[index].Lemma.AsSpan().ContainsAny(Barred))
            {
                return false;
            }
        }

        return true;
    }

    public static void AddSurfaces(IReadOnlyList<CompoundPart> parts, TextBuffer output)
    {
        bool more = false;
        for (int index = 0; index < parts.Count; index++)
        {
            if (parts[index].Surface.Length > 0)
            {
                Add(parts[index].Surface, more, output);
                more = true;
            }
        }
    }

    public static void AddLemmas(IReadOnlyList<CompoundPart> parts, TextBuffer output)
    {
        for (int index = 0; index < parts.Count; index++)
        {
            Add(parts[index].Lemma, index > 0, output);
        }
    }

    private static void Add(string part, bool more, TextBuffer output)
    {
        if (more)
        {
            output.Add('+');
        }

        output.Add(part);
    }
}
