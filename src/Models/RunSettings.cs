namespace DialogueMining.Models;

/// <summary>What decides a result, beside the input: it is printed in reports, so it holds no clock.</summary>
/// <param name="Version">Version of the program.</param>
/// <param name="Seed">Where chance begins.</param>
/// <param name="Options">Options by their name on the command line, with the value that was used.</param>
public sealed record RunSettings(string Version, int Seed, IReadOnlyDictionary<string, string> Options);
