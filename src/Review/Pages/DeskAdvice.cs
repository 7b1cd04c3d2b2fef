using DialogueMining.Models;

namespace DialogueMining.Review.Pages;

/// <summary>
/// What to do about a problem with a decision, in the words of the form. The problem's own advice names the fields of a file of
/// decisions, which nobody has before them at the desk.
/// </summary>
internal static class DeskAdvice
{
    /// <summary>The advice for somebody at the desk; null where the problem's own will do.</summary>
    public static string? For(Problem problem) => problem.Code switch
    {
        "TEXT-003" => "Dazu „An einer bestimmten Stelle übernehmen“ wählen und die Stelle angeben.",
        "TEXT-005" => "Dazu „Mit anderen Worten übernehmen“ wählen und die neuen Worte eintragen.",
        "REVIEW-005" => "Bitte eine der angebotenen Stellen wählen oder Worte nennen, die so im Text stehen.",
        "REVIEW-006" when problem.Advice.Contains("„in“", StringComparison.Ordinal) =>
            "Bitte mehr Worte von dort angeben, sodass sie im Entwurf nur einmal stehen.",
        _ => null,
    };

    /// <summary>What is wrong, on the page of the change itself, where it need not be named; null as above.</summary>
    public static string? Found(Problem problem) => problem.Code switch
    {
        "TEXT-003" => "Die Stelle im Entwurf ist noch nicht sicher.",
        "TEXT-005" => "Es sind keine anderen Worte vorgeschlagen.",
        _ => null,
    };
}
