using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Html;

/// <summary>The phrase about a change, old and new words marked as quotations.</summary>
internal static class ChangeText
{
    /// <summary>The change as a line: „gastfreundlich“ → „kulturoffen“.</summary>
    public static Markup Headline(ChangeWords words) => Markup.Join(ChangePhrase.Parts(words).Select(part => part.Role is null
        ? Markup.Of($"{part.Text}")
        : Markup.Of($"<q class=\"{part.Role}\"{Markup.German}>{part.Text}</q>")));
}
