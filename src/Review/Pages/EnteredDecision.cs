using DialogueMining.Models;
using DialogueMining.Review.Desk;

namespace DialogueMining.Review.Pages;

/// <summary>What stands in the decision form.</summary>
/// <param name="Verdict">The decision.</param>
/// <param name="Text">The reviewer's own words; empty for the notes' words.</param>
/// <param name="Exact">Whether they go in letter for letter.</param>
/// <param name="Place">How the place is told: <c>stelle-N</c> for an offered one, <c>vor</c>, <c>nach</c> or <c>statt</c>; empty for none.</param>
/// <param name="Beside">Words of the draft that name the place; empty for none.</param>
/// <param name="Sentence">A ready reason; empty for none.</param>
/// <param name="Own">The reviewer's own reason; empty for none.</param>
public sealed record EnteredDecision(
    Verdict Verdict, string Text, bool Exact, string Place, string Beside, string Sentence, string Own)
{
    /// <summary>What the form shows at first: the decision that counts, or what the machine would do.</summary>
    /// <param name="item">The change.</param>
    /// <param name="draft">The draft, for the words that a chosen place was named by; null where there is none.</param>
    public static EnteredDecision Of(ChangeItem item, Draft? draft) => item.Ruling is { Verdict: not Verdict.Undecided } ruling
        ? new(
            ruling.Verdict,
            ruling.Text ?? string.Empty,
            ruling.Exact,
            ruling.Relation switch { null => string.Empty, AnchorRelation.Before => "vor", AnchorRelation.After => "nach", _ => "statt" },
            ruling.Spot is { } spot && draft is not null ? draft.Text.Substring(spot.Span.Start, spot.Span.Length) : string.Empty,
            string.Empty,
            ruling.Signature.Reason ?? string.Empty)
        : new(Verdict.Undecided, string.Empty, false, string.Empty, string.Empty, string.Empty, string.Empty);

    /// <summary>The reason as it is stored; null for none.</summary>
    public string? Reason => string.Join(' ', new[] { Sentence, Own }.Where(part => part.Length > 0)) is { Length: > 0 } reason ? reason : null;

    /// <summary>The decision as the desk takes it.</summary>
    /// <param name="places">The places that were offered, best first.</param>
    public ChangeAnswer Answer(IReadOnlyList<PlaceOffer> places) => new(
        Verdict,
        Verdict is Verdict.AdoptReworded or Verdict.AdoptElsewhere && Text.Length > 0 ? Text : null,
        Exact && Verdict is Verdict.AdoptReworded or Verdict.AdoptElsewhere && Text.Length > 0,
        Verdict == Verdict.AdoptElsewhere ? PlaceOf(places) : null);

    /// <summary>What is missing, in plain German; null when nothing.</summary>
    public string? Missing(IReadOnlyList<PlaceOffer> places) => Verdict switch
    {
        Verdict.AdoptReworded when Text.Length == 0 => "Bitte die neuen Worte eintragen.",
        Verdict.AdoptElsewhere when PlaceOf(places) is null => "Bitte eine Stelle wählen oder mit Worten des Textes nennen.",
        _ => null,
    };

    // The sentence is what the reviewer saw: it names the place even when the numbers have moved.
    private ChosenPlace? PlaceOf(IReadOnlyList<PlaceOffer> places) => Place switch
    {
        "vor" when Beside.Length > 0 => new ChosenPlace(null, null, Beside, null, null),
        "nach" when Beside.Length > 0 => new ChosenPlace(null, null, null, Beside, null),
        "statt" when Beside.Length > 0 => new ChosenPlace(null, null, null, null, Beside),
        _ when Place.StartsWith("stelle-", StringComparison.Ordinal) && int.TryParse(Place["stelle-".Length..], out int number)
            && number >= 1 && number <= places.Count => new ChosenPlace(number, places[number - 1].Sentence, null, null, null),
        _ => null,
    };
}
