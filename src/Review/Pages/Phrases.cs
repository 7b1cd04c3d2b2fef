using DialogueMining.Models;
using DialogueMining.Pipeline.Reports;
using DialogueMining.Review.Desk;
using DialogueMining.Review.Web;

namespace DialogueMining.Review.Pages;

/// <summary>The words of the reports for changes, tables and places, in the language of the pages.</summary>
internal sealed class Phrases(PageTexts texts)
{
    private ReportLanguage Language => texts.IsEnglish ? ReportLanguage.English : ReportLanguage.German;

    /// <summary>The change as a line of text: „gastfreundlich“ → „kulturoffen“.</summary>
    public string Line(ChangeWords words) => Say(() => ChangePhrase.Line(words));

    /// <summary>The same in parts, so that old and new words can be set apart.</summary>
    public IReadOnlyList<PhrasePart> Parts(ChangeWords words) => Say(() => ChangePhrase.Parts(words));

    /// <summary>Why the change is in the text, or why not; with who decided.</summary>
    public string Why(ChangeItem item) => Say(() => ChangePhrase.Verdict(item.Choice, item.Change));

    /// <summary>Beside which words an offered place is; null where its sentence shows that.</summary>
    public string? Beside(PlaceOffer offer, string draft) => Say(() => OfferPlace.Beside(offer, draft));

    /// <summary>Whether it is in the text, in two words.</summary>
    public string State(ChangeItem item) => Say(() => ChangePhrase.State(item.Choice));

    /// <summary>What a decision does: „übernehmen“.</summary>
    public string Of(Verdict verdict) => Say(() => German.Name(verdict));

    public string Of(Outcome outcome) => Say(() => German.Name(outcome));

    public string Of(ChangeOperation operation) => Say(() => German.Name(operation));

    public string Of(StatementKind kind) => Say(() => German.Name(kind));

    public string Of(EvidenceRole role) => Say(() => German.Name(role));

    public string Of(SourcePlace place) => Say(() => German.Place(place));

    public string Of(Round round) => Say(() => German.Title(round));

    /// <summary>Who said it, or took it over from a language model.</summary>
    public string By(Signature signature) => Say(() => ChangePhrase.Origin(signature) is { Length: > 0 } origin ? origin : Speech.Put($"Zusammengefasst von {signature.DecidedBy}."));

    /// <summary>„3 Tische (Tische 1, 2 und 7)“.</summary>
    public string Tables(IReadOnlyList<string> names) => Say(() => names.Count == 0
        ? German.Tables(0)
        : $"{German.Tables(names.Count)} ({German.TableNames(names)})");

    /// <summary>The reason of a disposition, without the outcome's name in front.</summary>
    public string Reason(Disposition disposition) => Say(() => German.Reason(disposition));

    public string Of(Tier tier) => texts[Name(tier)];

    public static string Name(Tier tier) => tier switch
    {
        Tier.Consensual => "Unstrittig",
        Tier.Contested => "Strittig",
        _ => "Unklar",
    };

    public static string Name(Role role) => role switch
    {
        Role.Administrate => "leitet",
        Role.Decide => "entscheidet",
        _ => "liest mit",
    };

    /// <summary>A day and time as people write it, in the time of this house.</summary>
    public static string Time(DateTimeOffset time, TimeProvider clock) =>
        TimeZoneInfo.ConvertTime(time, clock.LocalTimeZone).ToString("dd.MM.yyyy, HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private T Say<T>(Func<T> phrase) => Speech.In(Language, phrase);
}
