namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>Which of several readings a noun's replacement follows; zero is the likeliest of each.</summary>
/// <param name="Cell">Which of the cells that the phrase leaves open.</param>
/// <param name="Reading">Which reading of the new noun.</param>
/// <param name="IsOpen">Whether preposition and article stay apart where they might be contracted.</param>
internal readonly record struct NounChoice(int Cell, int Reading, bool IsOpen);
