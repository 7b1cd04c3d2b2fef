namespace DialogueMining.Models;

/// <summary>What grouping a list of statements took, and how good the groups are.</summary>
/// <param name="Statements">Statements of the list.</param>
/// <param name="LearnedFrom">How many of them the themes were learned from; all others were placed in these.</param>
/// <param name="Themes">Number of themes, „Weitere“ not counted.</param>
/// <param name="Groupings">How many groupings by k-means the themes are what is common to.</param>
/// <param name="Iterations">Rounds that all these groupings took together.</param>
/// <param name="Inertia">
/// Sum of the squared distances between the statements that themes were learned from and the middles of their themes, all of
/// length 1: from 0 to 4 a statement, the smaller the closer.
/// </param>
public sealed record ClusterSummary(int Statements, int LearnedFrom, int Themes, int Groupings, int Iterations, double Inertia);
