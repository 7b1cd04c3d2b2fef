using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Drafting.Grounding;

/// <summary>Old words and new ones of a change do not change places: „A durch B“ is not „B durch A“.</summary>
internal static class ReversalRule
{
    public static Refusal? Check(DraftedSentence sentence, GroundWords words)
    {
        ChangeWords[] changes = [.. sentence.Cited.SelectMany(entry => words.Ground.Mentions[entry.Statement.Id]).Select(mention => mention.Words).Where(change => change is { OldText: not null, NewText: not null })];
        if (changes.Length == 0 || words.Ground.IsDraft)
        {
            return null;
        }

        ILookup<bool, string> told = SpokenClause.Of(sentence.Content)
            .SelectMany(clause => clause.Tokens.Where(token => !sentence.IsVerbatim(token)).Select(token => (clause.IsDenied, Key: WordFold.Fold(token.Lemma))))
            .ToLookup(pair => pair.IsDenied, pair => pair.Key);
        ChangeWords? turned = Array.Find(changes, change => IsTurned(change, [.. told[true]], [.. told[false]]) || IsTurned(change, sentence.Given.Text));
        return turned is null ? null : new Refusal(RefusalReason.Negation, $"„{turned.OldText}“ soll „{turned.NewText}“ weichen; der Satz sagt es umgekehrt.");
    }

    private static bool IsTurned(ChangeWords change, HashSet<string> going, HashSet<string> coming)
    {
        HashSet<string> old = Keys(change.OldText!), fresh = Keys(change.NewText!);
        string[] onlyOld = [.. old.Except(fresh)], onlyFresh = [.. fresh.Except(old)];
        return onlyOld.Length > 0 && onlyFresh.Length > 0
            && onlyFresh.All(going.Contains) && onlyOld.All(coming.Contains) && !onlyOld.All(going.Contains);
    }

    // The same for words between quotation marks, whatever commas are in them: „A“ durch „B“, „B“ statt „A“.
    private static bool IsTurned(ChangeWords change, string text)
    {
        int old = text.IndexOf($"„{change.OldText}“", StringComparison.OrdinalIgnoreCase), fresh = text.IndexOf($"„{change.NewText}“", StringComparison.OrdinalIgnoreCase);
        if (old < 0 || fresh < 0)
        {
            return false;
        }

        string between = old < fresh ? text[(old + change.OldText!.Length + 2)..fresh] : text[(fresh + change.NewText!.Length + 2)..old];
        return between.Trim() is "durch" ? fresh < old : between.Trim() is "statt" or "anstatt" && old < fresh;
    }

    private static HashSet<string> Keys(string text) =>
    [
        .. GermanText.Analyze(text).Sentences.SelectMany(part => part.Tokens).Where(token => token.Form.Any(char.IsLetterOrDigit)).Select(token => WordFold.Fold(token.Lemma)),
    ];
}
