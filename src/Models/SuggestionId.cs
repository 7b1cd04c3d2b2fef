namespace DialogueMining.Models;

/// <summary>Name of a suggestion, for example <c>v001</c>.</summary>
public readonly record struct SuggestionId(string Value);
