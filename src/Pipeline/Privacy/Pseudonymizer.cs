using DialogueMining.Models;

namespace DialogueMining.Pipeline.Privacy;

/// <summary>
/// Finds names and contacts and makes the result that may be shown: „Frau [Person 3]“, „[E-Mail]“, „[Telefon]“, „[Anschrift]“.
/// What stands in a draft is public and stays. It is the one place where names are hidden: whoever writes a result, or sends
/// words to a language model, takes <see cref="Disclosure.Shared"/>.
/// </summary>
/// <param name="options">How.</param>
public sealed class Pseudonymizer(PrivacyOptions options)
{
    /// <summary>The analysis as it is, and as it may be shown.</summary>
    /// <param name="analysis">The whole analysis.</param>
    public Disclosure Disclose(Analysis analysis)
    {
        (TextMask mask, PersonRegister register, IReadOnlyList<NamedText> found) = Read(analysis);
        return new Disclosure(
            analysis,
            options.Hide ? new AnalysisMask(mask).Mask(analysis) : analysis,
            [.. analysis.Statements.SelectMany(entry => mask.Marks(entry.Statement))],
            register.Key(found));
    }

    /// <summary>What hides the names of an analysis in any text that speaks of it: for the review desk, whose texts change.</summary>
    internal static TextMask MaskOf(Analysis analysis) => Read(analysis).Mask;

    private static (TextMask Mask, PersonRegister Register, IReadOnlyList<NamedText> Found) Read(Analysis analysis)
    {
        PublicTexts open = new(analysis.Material.Event);
        NamedTexts texts = new(open);
        IReadOnlyList<NamedText> found = [.. EventTexts.InOrder(analysis, texts)];
        PersonRegister register = new(found.SelectMany(text => text.Matches));
        return (new TextMask(texts, register, HiddenWords.Of(analysis, texts), open), register, found);
    }
}
