namespace DialogueMining.Models;

/// <summary>Names one statement, for example <c>s0042</c>: numbered in the order of files and lines.</summary>
public readonly record struct StatementId(string Value);
