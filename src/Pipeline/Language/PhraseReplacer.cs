using DialogueMining.Models;

namespace DialogueMining.Pipeline.Language;

/// <summary>Puts other words into a sentence and mends what agrees with them.</summary>
internal sealed class PhraseReplacer(InflectorOptions options)
{
    private static readonly string[] Endings = ["en", "em", "er", "es", "e"];

    /// <summary>
    /// The sentence with <paramref name="newText"/> in the place of the words at <paramref name="old"/>. The new words
    /// come as the note gives them: a form or a base form, with any capital.
    /// </summary>
    public Replacement Replace(string sentence, TextSpan old, string newText)
    {
        string oldText = sentence.Substring(old.Start, old.Length);
        string written = WithEnding(oldText, newText);
        if (old.Start == 0 && written.Length > 0 && char.IsUpper(oldText[0]))
        {
            written = char.ToUpperInvariant(written[0]) + written[1..];
        }

        string result = string.Concat(sentence.AsSpan(0, old.Start), written, sentence.AsSpan(old.Start + old.Length));
        _ = options;
        return new Replacement(result, [new TextEdit(old, written)], 0.5, []);
    }

    // An adjective in its base form takes over the old one's ending; all else stays as given.
    private static string WithEnding(string oldText, string newText)
    {
        bool adjectives = oldText.Length > 0 && char.IsLower(oldText[0]) && newText.Length > 0 && char.IsLower(newText[0]);
        string? ending = adjectives && !oldText.Contains(' ', StringComparison.Ordinal)
            ? Endings.FirstOrDefault(each => oldText.EndsWith(each, StringComparison.Ordinal))
            : null;
        return ending is null || newText.EndsWith('e') ? newText : newText + ending;
    }
}
