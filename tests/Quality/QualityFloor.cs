namespace DialogueMining.Tests.Quality;

/// <summary>What a measure must reach.</summary>
/// <param name="Measure">Its name: what, slash, on which data („tokens/gsd-dev“).</param>
/// <param name="Floor">The lowest value that holds; per cent unless the name says otherwise.</param>
/// <param name="Counts">What was counted when the floor was set („15028 of 15041“).</param>
/// <param name="Corpus">SHA-256 of the data, the first 16 digits: a floor holds for these bytes only.</param>
/// <param name="Tolerance">How far a value may lie below the floor, for measures that are not quite steady.</param>
/// <param name="Reason">Why the floor is what it is; a lowered one says why.</param>
internal sealed record QualityFloor(
    string Measure, double Floor, string Counts, string Corpus, double Tolerance, string Reason);
