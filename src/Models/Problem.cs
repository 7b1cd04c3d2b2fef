namespace DialogueMining.Models;

/// <summary>Bad input as a value: it never stops the run and never loses a line. All texts are in plain German.</summary>
/// <param name="Code">Short code, for example <c>NOTE-003</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Place">Where; null where no file is concerned.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What was expected; empty where that is plain.</param>
/// <param name="Advice">What the user can do; empty where nothing needs doing.</param>
public sealed record Problem(
    string Code, Severity Severity, SourcePlace? Place, string Found, string Expected, string Advice);
