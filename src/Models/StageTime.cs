namespace DialogueMining.Models;

/// <summary>What a stage cost.</summary>
/// <param name="Stage">Its name.</param>
/// <param name="Seconds">Wall seconds.</param>
/// <param name="PeakBytes">Memory held by the process at its end, in bytes.</param>
public sealed record StageTime(string Stage, double Seconds, long PeakBytes);
