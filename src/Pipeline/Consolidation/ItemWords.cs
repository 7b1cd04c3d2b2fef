using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Words as an item of a list: with the article and the capital that its other items have.</summary>
internal sealed class ItemWords(PhraseReplacer replacer)
{
    // Articles that are no subject's: „aus einem Lehrer, einer Schülerin“.
    private static readonly HashSet<string> Oblique = new(StringComparer.Ordinal) { "einem", "einer", "eines", "einen", "dem", "den", "des" };

    private readonly SiblingForm _sibling = new(replacer);

    /// <summary>The new item's text, without its final mark.</summary>
    public string Of(ItemList list, NewWords words)
    {
        // The list has its own marks.
        string core = words.Kind == NewWordsKind.Noun ? WithArticle(list, words.Text) : words.Text.TrimEnd('.');
        bool capitals = list.Items.All(item => item.Core.Length > 0 && char.IsUpper(list.Text[item.Core.Start]));
        return capitals ? Capital.Upper(core) : core;
    }

    private string WithArticle(ItemList list, string words)
    {
        List<SentenceView> items = [.. list.Items.Select(item => new SentenceView(list.Of(item.Core)))];
        if (new SentenceView(words).IsDeterminer(0))
        {
            return items.FindLast(item => Oblique.Contains(item.Form(0).ToLowerInvariant())) is { } like ? _sibling.InCase(like, words) : words;
        }

        // „ein fester Ort, eine warme Mahlzeit“ + „Zeit zum Reden“: not all can be counted.
        bool articles = items.All(item => item.IsDeterminer(0) && !item.Form(0).StartsWith("ein", StringComparison.OrdinalIgnoreCase));
        return articles ? _sibling.Of(items[^1], new TextSpan(0, items[^1].Text.Length), words, true) : words;
    }
}
