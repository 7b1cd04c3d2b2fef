using System.Collections.Frozen;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Training.Words;

/// <summary>Listed names of places and people.</summary>
internal static class Names
{
    public static FrozenSet<string> All { get; } =
        LanguageData.Lines("names-places.txt").Concat(LanguageData.Lines("names-first.txt")).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The name that the form is, or is the genitive of; null for any other form.</summary>
    public static string? LemmaOf(string form) =>
        All.Contains(form) ? form : form.EndsWith('s') && form.Length > 4 && All.Contains(form[..^1]) ? form[..^1] : null;
}
