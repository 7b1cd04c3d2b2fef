using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Grammar;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording;

/// <summary>What the frames see in a statement, before it is known whether the list that it stands in is about a text.</summary>
/// <param name="Content">The statement.</param>
/// <param name="Plain">Its units before those of a draft were joined.</param>
/// <param name="Units">Its units as the clauses have them.</param>
/// <param name="Clauses">Its clauses.</param>
/// <param name="Around">What is known of the whole statement.</param>
/// <param name="Findings">What the frames read.</param>
internal sealed record Seen(
    AnnotatedText Content, List<Unit> Plain, List<Unit> Units, List<Clause> Clauses, Clue Around, List<Finding> Findings);
