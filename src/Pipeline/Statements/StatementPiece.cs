using DialogueMining.Models;

namespace DialogueMining.Pipeline.Statements;

/// <summary>The words of one statement and where they stand.</summary>
internal readonly record struct StatementPiece(string Text, SourcePlace Source);
