using DialogueMining.Models;

namespace DialogueMining.Pipeline.Annotation;

/// <summary>Parts of a compound as a cell.</summary>
internal static class CompoundColumns
{
    /// <summary>Surfaces that join to the form, „Sprach+förderung“; null where there are fewer than two.</summary>
    public static string? Surfaces(Token token)
    {
        string[] surfaces = [.. token.Parts.Select(part => part.Surface).Where(surface => surface.Length > 0)];
        return surfaces.Length > 1 ? Join(surfaces) : null;
    }

    /// <summary>Dictionary forms, „Sprache+Förderung“, also of parts that a suspended hyphen leaves out; null where there are none.</summary>
    public static string? Lemmas(Token token) => token.Parts.Count > 1 ? Join(token.Parts.Select(part => part.Lemma)) : null;

    private static string? Join(IEnumerable<string> parts)
    {
        string cell = string.Join('+', parts);
        return cell.AsSpan().ContainsAny("|\t ") ? null : cell;
    }
}
