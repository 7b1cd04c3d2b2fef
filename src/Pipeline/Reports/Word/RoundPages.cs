using DialogueMining.Models;
using DocumentFormat.OpenXml;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>The results, round by round.</summary>
internal sealed class RoundPages(ResultIndex index, WordDocument document, Contents contents)
{
    public IEnumerable<OpenXmlElement> Write()
    {
        EventDefinition definition = index.Analysis.Material.Event;
        HashSet<string> shown = [.. definition.Rounds.Select(round => round.Document).OfType<string>()];
        return
        [
            contents.Heading(1, Speech.Of("Ergebnisse")),
            .. definition.Rounds.SelectMany(Round),
            .. definition.Documents.Where(entry => !shown.Contains(entry.Id)).SelectMany(DocumentAlone),
            .. Roundless(),
        ];
    }

    private IEnumerable<OpenXmlElement> Round(Round round)
    {
        EventDocument? text = index.Analysis.Material.Event.Documents.FirstOrDefault(entry => entry.Id == round.Document);
        return
        [
            contents.Heading(2, German.Title(round)),
            .. round.Kind == RoundKind.Priorities ? PriorityPages.Write(index.Analysis.Priorities, document, contents) : [],
            .. text is null ? [] : new ChangePages(index, document, contents).Write(text),
            .. ThemePages.Write(index, round.Number, contents),
        ];
    }

    private IEnumerable<OpenXmlElement> DocumentAlone(EventDocument text) =>
        [contents.Heading(2, text.Title), .. new ChangePages(index, document, contents).Write(text)];

    private IEnumerable<OpenXmlElement> Roundless()
    {
        OpenXmlElement[] themes = [.. ThemePages.Write(index, null, contents)];
        return themes.Length == 0 ? [] : [contents.Heading(2, German.RoundlessTitle(index.Analysis)), .. themes];
    }
}
