using System.Globalization;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Dispositions;

/// <summary>Says in German what a change does and who wants it, as an office would print it.</summary>
internal sealed class Wordings(DispositionOptions options)
{
    private static readonly string[] Numbers =
        ["kein", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"];

    /// <summary>The outcome's name at the head of a reason.</summary>
    public static string Name(Outcome outcome) => outcome switch
    {
        Outcome.Adopted => "Berücksichtigt",
        Outcome.Modified => "Modifiziert übernommen",
        Outcome.Partly => "Teilweise berücksichtigt",
        Outcome.Rejected => "Nicht berücksichtigt",
        Outcome.Covered => "Im Entwurf bereits enthalten",
        Outcome.Noted => "Zur Kenntnis genommen",
        Outcome.Deferred => "Weitergegeben",
        Outcome.SetAside => "Beiseitegelegt",
        _ => "Noch zu entscheiden",
    };

    /// <summary>„1 Tisch“, „3 Tische“.</summary>
    public static string Tables(int count) => count == 1 ? "1 Tisch" : string.Create(CultureInfo.InvariantCulture, $"{count} Tische");

    /// <summary>„ein Tisch“, „drei Tische“, „14 Tische“: in a sentence small numbers are words.</summary>
    public static string TablesInWords(int count) => count < Numbers.Length ? $"{Numbers[count]} {(count == 1 ? "Tisch" : "Tische")}" : Tables(count);

    /// <summary>„7 Tische dafür, 1 dagegen“.</summary>
    public static string Votes(Change change)
    {
        int support = TableCount.For(change);
        int opposition = TableCount.Against(change);
        string against = opposition == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $", {opposition} dagegen");
        return $"{Tables(support)} dafür{against}";
    }

    /// <summary>The words in quotation marks, cut where they are long.</summary>
    public string Quote(string? words)
    {
        string text = (words ?? string.Empty).Trim().TrimEnd('.');
        if (text.Length > options.LongestQuotation)
        {
            int cut = text.LastIndexOf(' ', options.LongestQuotation);
            text = text[..(cut > 0 ? cut : options.LongestQuotation)].TrimEnd(',', ';', ':', ' ') + " …";
        }

        return $"„{text.Replace('„', '‚').Replace('“', '‘').Replace('”', '‘').Replace('"', '‘')}“";
    }

    /// <summary>What happens to the text: „A“ wird durch „B“ ersetzt.</summary>
    public string Happens(ChangeWords words) => words.Operation switch
    {
        ChangeOperation.Replace => $"{Quote(words.OldText)} wird durch {Quote(words.NewText)} ersetzt",
        ChangeOperation.Insert => $"{Quote(words.NewText)} wird ergänzt",
        ChangeOperation.Delete => $"{Quote(words.OldText)} wird gestrichen",
        ChangeOperation.Rewrite => $"Die Stelle erhält die Fassung {Quote(words.NewText)}",
        ChangeOperation.Move => $"{Quote(words.OldText)} rückt an eine andere Stelle",
        ChangeOperation.Keep => $"{Quote(words.OldText)} bleibt im Text stehen",
        _ => $"{Quote(words.OldText)} wird geändert",
    };

    /// <summary>What does not happen: „A“ wird nicht durch „B“ ersetzt.</summary>
    public string HappensNot(ChangeWords words) => words.Operation switch
    {
        ChangeOperation.Replace => $"{Quote(words.OldText)} wird nicht durch {Quote(words.NewText)} ersetzt",
        ChangeOperation.Insert => $"{Quote(words.NewText)} wird nicht ergänzt",
        ChangeOperation.Delete => $"{Quote(words.OldText)} wird nicht gestrichen",
        ChangeOperation.Rewrite => $"Die Fassung {Quote(words.NewText)} wird nicht übernommen",
        ChangeOperation.Move => $"{Quote(words.OldText)} bleibt an seiner Stelle",
        _ => $"{Quote(words.OldText)} bleibt im Text stehen",
    };

    /// <summary>The wish: „A“ durch „B“ zu ersetzen.</summary>
    public string Wish(ChangeWords words) => words.Operation switch
    {
        ChangeOperation.Replace => $"{Quote(words.OldText)} durch {Quote(words.NewText)} zu ersetzen",
        ChangeOperation.Insert => $"{Quote(words.NewText)} zu ergänzen",
        ChangeOperation.Delete => $"{Quote(words.OldText)} zu streichen",
        ChangeOperation.Rewrite => $"die Fassung {Quote(words.NewText)} zu wählen",
        ChangeOperation.Move => $"{Quote(words.OldText)} umzustellen",
        ChangeOperation.Keep => $"{Quote(words.OldText)} beizubehalten",
        _ => $"{Quote(words.OldText)} zu ändern",
    };
}
