using System.Collections.Frozen;

namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>Articles, demonstratives, possessives and quantities, with all their forms.</summary>
internal static class Determiners
{
    private const int FirstPluralCell = (int)Genus.Plural * 4;

    private static readonly Determiner[] All = [.. LanguageData.Lines("morphology/determiners.txt").Select(Read)];

    private static readonly FrozenDictionary<string, DeterminerReading[]> ByForm = All
        .SelectMany(each => each.Forms.OfType<string>().Distinct().Select(form => (Form: form, Each: each)))
        .GroupBy(pair => pair.Form, StringComparer.Ordinal)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.Select(pair => new DeterminerReading(pair.Each, Cells(pair.Each, pair.Form))).ToArray(),
            StringComparer.Ordinal);

    /// <summary>The definite article.</summary>
    public static Determiner Definite { get; } = All.First(each => each.Stem == "der");

    /// <summary>„alle“, which takes the place of „jeder“ in the plural.</summary>
    public static Determiner Every { get; } = All.First(each => each.Stem == "all");

    /// <summary>What the form, in lower case, can be; empty where it is no determiner.</summary>
    public static IReadOnlyList<DeterminerReading> Readings(string form) =>
        ByForm.TryGetValue(form, out DeterminerReading[]? readings) ? readings : [];

    private static CellSet Cells(Determiner determiner, string form) =>
        CellSet.Where([.. determiner.Forms], form);

    private static Determiner Read(string line)
    {
        string[] columns = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string stem = columns[0];
        string?[] forms = columns[1] switch
        {
            "der" => [.. Endings.Article],
            "derselbe" => [.. Endings.Article.Select((article, index) => article + stem[3..] + WeakEnding(index))],
            "ein" => [.. Endings.Indefinite.Select(ending => Join(stem, ending))],
            _ => [.. Endings.Demonstrative.Select(ending => stem + ending)],
        };
        if (columns.Contains("singular"))
        {
            Array.Fill(forms, null, FirstPluralCell, forms.Length - FirstPluralCell);
        }

        return new Determiner(stem, forms, Enum.Parse<Declension>(columns[2], ignoreCase: true));
    }

    private static string WeakEnding(int index) =>
        Endings.Of(Declension.Weak, new Cell((Genus)(index / 4), (GrammaticalCase)(index % 4)));

    // „euer“ loses its e before an ending.
    private static string Join(string stem, string ending) =>
        stem == "euer" && ending.Length > 0 ? "eur" + ending : stem + ending;
}
