using DialogueMining.Models;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>A change as one statement gives it, before its confidence is known.</summary>
/// <param name="Operation">What is to be done.</param>
/// <param name="Old">The old words; null where there are none.</param>
/// <param name="New">The new words; null where there are none.</param>
/// <param name="Anchor">The place; null where none is named.</param>
/// <param name="Rule">Which rule read it.</param>
/// <param name="Clues">What speaks for it.</param>
/// <param name="Stance">Whether the statement asks for it.</param>
/// <param name="Clause">Number of the clause that it was read from.</param>
internal sealed record Finding(
    ChangeOperation Operation,
    TextSpan? Old,
    TextSpan? New,
    Place? Anchor,
    string Rule,
    Clue Clues,
    Stance Stance,
    int Clause);
