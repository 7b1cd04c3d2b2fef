using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports;

/// <summary>What reports say about suggestions of a language model.</summary>
internal static class SuggestionText
{
    /// <summary>What they are, and how many hold.</summary>
    public static string Intro(ResultIndex index) => Speech.Put(
        $"Das Sprachmodell „{index.Suggestions[0].Model}“ wurde nach Worten gefragt. Seine Antworten sind Vorschläge: Keiner ist in Text oder Zahlen dieses Berichts eingegangen, und keiner geht ein, bevor ein Mensch ihn annimmt. Das Programm hat jede Antwort an Entwurf und Aussagen geprüft; {German.Number(index.Suggestions.Count(suggestion => suggestion.Refusal is null))} von {German.Number(index.Suggestions.Count)} hielten stand.");

    /// <summary>What a suggestion is about, in the words of the report.</summary>
    public static string About(ResultIndex index, Suggestion suggestion) => suggestion.Task switch
    {
        SuggestionTask.ThemeSummary => Speech.Put($"Zusammenfassung zum Thema „{index.Analysis.Themes.FirstOrDefault(theme => theme.Id.Value == suggestion.Subject)?.Label ?? suggestion.Subject}“"),
        SuggestionTask.WishWording => Speech.Put($"Wortlaut zu {suggestion.Subject}"),
        SuggestionTask.InsertPhrase => Speech.Put($"Satz mit der Ergänzung {suggestion.Subject}"),
        _ => Speech.Put($"Andere Fassung von {Place(index, suggestion.Subject)}"),
    };

    // „leitbild#3“: the block as people count, in the document's title.
    private static string Place(ResultIndex index, string subject)
    {
        int mark = subject.LastIndexOf('#');
        string document = index.Analysis.Material.Event.Documents.FirstOrDefault(each => each.Id == subject[..Math.Max(0, mark)])?.Title ?? subject;
        return int.TryParse(subject[(mark + 1)..], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int block)
            ? Speech.Put($"{document}, Absatz {block + 1}")
            : document;
    }
}
