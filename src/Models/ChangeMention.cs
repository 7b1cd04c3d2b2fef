namespace DialogueMining.Models;

/// <summary>A wording change in one statement.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Words">What it says.</param>
/// <param name="OldSpan">Where the old words stand in the statement; null where it has none.</param>
/// <param name="NewSpan">Where the new words stand in the statement; null where it has none.</param>
/// <param name="Contested">True when the table itself turned the proposal down.</param>
/// <param name="Confidence">From 0 to 1: how likely the reading is right.</param>
/// <param name="Rule">Name of the rule that read it, for <c>--explain</c>.</param>
/// <param name="Evidence">What speaks for and against the reading, in German words, separated by semicolons, for <c>--explain</c>.</param>
public sealed record ChangeMention(
    StatementId Statement,
    ChangeWords Words,
    TextSpan? OldSpan,
    TextSpan? NewSpan,
    bool Contested,
    double Confidence,
    string Rule,
    string Evidence);
