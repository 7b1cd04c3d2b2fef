namespace DialogueMining.Models;

/// <summary>A place on the map of a round's statements: statements about the same matter lie near each other.</summary>
/// <param name="X">From -1 to 1, left to right.</param>
/// <param name="Y">From -1 to 1, bottom to top.</param>
public readonly record struct MapPoint(double X, double Y);
