using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Talk;

namespace DialogueMining.Pipeline.Kinds;

/// <summary>What a statement does, and how that was told.</summary>
/// <param name="Statement">The statement, with its kind.</param>
/// <param name="Confidence">From 0 to 1: how likely the kind is right.</param>
/// <param name="Features">What was seen in it and around it.</param>
/// <param name="Talk">What that speaks for; null where its wording changes decided.</param>
/// <param name="Leaning">How much it leans on the statement before it at its table, as a share of that.</param>
internal sealed record KindReading(AnnotatedStatement Statement, double Confidence, TalkFeatures Features, TalkReading? Talk, double Leaning);
