namespace DialogueMining.Models;

/// <summary>How many dots a table gave.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Points">Dots given.</param>
/// <param name="Possible">Dots that its participants had; null when their number is not known.</param>
public sealed record TableTurnout(string Table, int Points, int? Possible);
