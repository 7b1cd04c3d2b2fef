using System.Globalization;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Reads from a named place whether a list as a whole is meant, and where in it a new item belongs.</summary>
internal static class ListAnchor
{
    private static readonly string[] Wholes = ["liste", "aufzaehlung", "auflistung"];
    private static readonly string[] Items = ["spiegelstrich", "stichpunkt", "listenpunkt", "unterpunkt", "punkt", "bullet", "nummer", "nr", "ziffer"];
    private static readonly string[] Additions = ["neu", "weiter", "zusaetzlich", "eigen", "extra", "als"];
    private static readonly string[] Fronts = ["anfang", "beginn", "erst", "oben", "vorn"];
    private static readonly string[] Ordinals =
        ["erst", "zweit", "dritt", "viert", "fuenft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft", "zwoelft"];

    /// <summary>
    /// Position of the new item in a list of so many items; null when the anchor names no list, or an item that is
    /// there already („im zweiten Spiegelstrich“).
    /// </summary>
    public static int? Position(string anchor, int items)
    {
        string[] words = [.. WordFold.Fold(anchor).Split([' ', '.', ',', ':'], StringSplitOptions.RemoveEmptyEntries)];
        bool whole = Begins(words, Wholes);
        bool item = Begins(words, Items);
        int number = item ? Array.ConvertAll(words, Number).Max() : 0;
        bool addition = item && (Begins(words, Additions) || number == items + 1);
        return !whole && !addition ? null
            : number > 0 && number <= items + 1 ? number - 1
            : Begins(words, Fronts) ? 0
            : items;
    }

    private static bool Begins(string[] words, string[] stems) =>
        Array.Exists(words, word => Array.Exists(stems, stem => word.StartsWith(stem, StringComparison.Ordinal)));

    private static int Number(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int digits)
        ? digits
        : Array.FindIndex(Ordinals, ordinal => word.StartsWith(ordinal, StringComparison.Ordinal)) + 1;
}
