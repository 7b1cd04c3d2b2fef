using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Privacy;

/// <summary>The words that everybody may read anyway: the drafts, and what the event's file says of rounds and topics.</summary>
internal sealed class PublicTexts
{
    private readonly string[] _texts;

    public PublicTexts(EventDefinition definition) => _texts =
    [
        .. definition.Documents.SelectMany(document => document.Alternatives.Prepend(document.Draft).OfType<Draft>()).Select(draft => draft.Text),
        .. definition.Documents.Select(document => document.Title),
        .. definition.Rounds.SelectMany(round => round.Topics.Prepend(round.Title)),
    ];

    /// <summary>Whether the words stand there, as whole words.</summary>
    public bool Contain(string words) => _texts.Any(text => Stands(words, text));

    private static bool Stands(string words, string text)
    {
        for (int at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if (!IsWord(text, at - 1) && !IsWord(text, at + words.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWord(string text, int at) => at >= 0 && at < text.Length && (CharKinds.IsWord(text[at]) || text[at] == '-');
}
