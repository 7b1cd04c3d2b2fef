namespace DialogueMining.Models;

/// <summary>How far codings of the same units agree.</summary>
/// <param name="Alpha">Krippendorff's alpha for nominal data: 1 is perfect, 0 what chance gives; null where nothing varies or nothing can be paired.</param>
/// <param name="Observed">Share of pairs of codings that agree, from 0 to 1; null where nothing can be paired.</param>
/// <param name="Units">Units that any coder has coded.</param>
/// <param name="PairedUnits">Units that two coders at least have coded.</param>
/// <param name="Categories">The same for each category against all others, by name.</param>
public sealed record AgreementFigures(
    double? Alpha, double? Observed, int Units, int PairedUnits, IReadOnlyList<CategoryAgreement> Categories);
