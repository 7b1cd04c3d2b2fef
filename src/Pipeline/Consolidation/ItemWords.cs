using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Words as an item of a list: with the article and the capital that its other items have.</summary>
internal sealed class ItemWords(PhraseReplacer replacer)
{
    private readonly SiblingForm _sibling = new(replacer);

    /// <summary>The new item's text, without its final mark.</summary>
    public string Of(ItemList list, NewWords words)
    {
        string core = words.Kind == NewWordsKind.Noun ? WithArticle(list, words.Text) : words.Text;
        bool capitals = list.Items.All(item => item.Core.Length > 0 && char.IsUpper(list.Text[item.Core.Start]));
        return capitals ? Capital.Upper(core) : core;
    }

    private string WithArticle(ItemList list, string words)
    {
        List<SentenceView> items = [.. list.Items.Select(item => new SentenceView(list.Of(item.Core)))];
        bool articles = items.All(item => item.IsDeterminer(0));
        return articles ? _sibling.Of(items[^1], new TextSpan(0, items[^1].Text.Length), words, true) : words;
    }
}
