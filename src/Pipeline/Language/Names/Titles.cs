using System.Collections.Frozen;

namespace DialogueMining.Pipeline.Language.Names;

/// <summary>Words that stand before a name: address, academic degree, office.</summary>
internal static class Titles
{
    private const int ShortestOfficeEnding = 7;

    private static readonly FrozenDictionary<string, NameGender> Addresses = LanguageData.Lines("names/addresses.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(parts => parts[0], parts => parts[1] == "f" ? NameGender.Woman : NameGender.Man, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Degrees = LanguageData.Set("names/degrees.txt");
    private static readonly FrozenSet<string> Offices = LanguageData.Set("names/offices.txt");
    private static readonly string[] OfficeEndings =
        [.. Offices.Where(word => word.Length >= ShortestOfficeEnding).Order(StringComparer.Ordinal)];

    /// <summary>Whom a word of address is for; null where it is none.</summary>
    public static NameGender? Address(NameWord word) => Addresses.TryGetValue(word.Folded, out NameGender gender) ? gender : null;

    /// <summary>Whether it is a degree or a part of one; „h.“ and „med.“ only inside a chain.</summary>
    public static bool IsDegree(NameWord word) => Degrees.Contains(word.Folded) || (word.Folded.StartsWith("dipl", StringComparison.Ordinal) && word.Folded.Contains('.', StringComparison.Ordinal));

    /// <summary>Whether a chain of degrees may begin with it.</summary>
    public static bool BeginsDegrees(NameWord word) =>
        word.Folded is "dr" or "dr." or "prof" or "prof." or "professor" or "professorin" or "doktor" or "pd" or "mag."
        || word.Folded.StartsWith("dipl", StringComparison.Ordinal) && word.Folded.Contains('.', StringComparison.Ordinal);

    /// <summary>Whether it is an office or calling: „Stadtrat“, „SPD-Ratsmitglied“, „Schulamtsleiterin“.</summary>
    public static bool IsOffice(NameWord word)
    {
        if (!CharKinds.IsUpper(word.Form[0]) || word.Form == "Ob")
        {
            return false;
        }

        string last = word.Folded[(word.Folded.LastIndexOf('-') + 1)..];
        return Offices.Contains(last) || OfficeEndings.Any(office => last.EndsWith(office, StringComparison.Ordinal));
    }
}
