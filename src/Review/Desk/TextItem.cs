using DialogueMining.Models;

namespace DialogueMining.Review.Desk;

/// <summary>A document with all decisions in it.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Text">The text; its segments are kept, inserted or deleted words with the changes behind them.</param>
/// <param name="Machine">The text as the machine alone proposes it.</param>
public sealed record TextItem(string Title, ConsolidatedText Text, ConsolidatedText Machine);
