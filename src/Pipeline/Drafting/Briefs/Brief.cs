using DialogueMining.Pipeline.Drafting.Grounding;

namespace DialogueMining.Pipeline.Drafting.Briefs;

/// <summary>One question: what is asked for, the material, and what the answer may rest on.</summary>
/// <param name="Subject">What it is about; see <see cref="Models.Suggestion.Subject"/>.</param>
/// <param name="Order">What is asked for, in German.</param>
/// <param name="Data">The material as JSON.</param>
/// <param name="Ground">What the answer may rest on.</param>
internal sealed record Brief(string Subject, string Order, string Data, Ground Ground);
