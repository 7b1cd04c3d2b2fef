namespace DialogueMining.Tests.Quality.Scores;

/// <summary>Hits, found and wanted spans, and what comes of them.</summary>
internal readonly record struct SpanScore(int Hits, int Found, int Wanted)
{
    /// <summary>F1 in per cent.</summary>
    public double F1 => Found + Wanted == 0 ? 100 : 200.0 * Hits / (Found + Wanted);

    public static SpanScore Of(IReadOnlyCollection<(int, int)> found, IReadOnlyCollection<(int, int)> wanted) =>
        new(found.Intersect(wanted).Count(), found.Distinct().Count(), wanted.Distinct().Count());


    public override string ToString() => $"{Hits} hits, {Found} found, {Wanted} wanted";
}
