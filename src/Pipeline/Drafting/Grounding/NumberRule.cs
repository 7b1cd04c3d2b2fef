using System.Collections.Frozen;
using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Drafting.Grounding;

/// <summary>Numbers are those that the program counted, or that stand for the same thing in the statements named or the draft.</summary>
internal static class NumberRule
{
    private const string Table = "tisch";

    private static readonly FrozenSet<string> Remarks = FrozenSet.ToFrozenSet(
        ["aussage", "anmerkung", "wortmeldung", "beitrag", "notiz", "hinweis", "wunsch", "vorschlag", "forderung"], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Quantities = LanguageData.Lines("drafting/quantity-words.txt")
        .Select(line => line.Split(' '))
        .SelectMany(words => words.Skip(1).Select(word => (Word: word, Truth: words[0])))
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Truth, StringComparer.Ordinal);

    public static Refusal? Check(DraftedSentence sentence, GroundWords words)
    {
        HashSet<(string, string?)> written = [.. words.Texts(sentence).SelectMany(SpokenNumber.Of).SelectMany(number => new[] { (number.Value, number.Counted), (number.Value, null) })];
        foreach (Sentence part in sentence.Content.Sentences)
        {
            HashSet<int> names = [.. TableMention.Of(part, words.Ground).SelectMany(mention => mention.Places)];
            foreach (SpokenNumber number in SpokenNumber.Of(part.Tokens).Where(number => !names.Contains(number.At)))
            {
                if (!IsCounted(number, sentence, words.Ground) && !written.Contains((number.Value, number.Counted)))
                {
                    return new Refusal(RefusalReason.Number, $"Die Zahl „{part.Tokens[number.At].Form}“ hat niemand gezählt oder genannt.");
                }
            }
        }

        return Quantity(sentence, words);
    }

    private static bool IsCounted(SpokenNumber number, DraftedSentence sentence, Ground ground)
    {
        if (ground.IsDraft || number.Counted is null || !int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int value))
        {
            return false;
        }

        return number.Counted == Table
            ? value == ground.TableCount || value == sentence.Tables.Count
            : Remarks.Contains(number.Counted) && (value == ground.StatementCount || value == sentence.Cited.Count);
    }

    // „Alle“, „mehrere“, „die meisten“ count as well: they are true, or a statement that is named says so of the same thing.
    private static Refusal? Quantity(DraftedSentence sentence, GroundWords words)
    {
        HashSet<(string Truth, string? Counted)>? said = null;
        foreach ((Token token, string truth, string? counted) in sentence.Content.Sentences.SelectMany(part => Amounts(part.Tokens)))
        {
            if (sentence.IsVerbatim(token) || IsTrue(truth, sentence, words.Ground))
            {
                continue;
            }

            said ??= [.. words.Texts(sentence).SelectMany(text => text.Sentences).SelectMany(part => Amounts(part.Tokens)).Select(amount => (amount.Truth, amount.Counted))];
            if (counted == Table || !said.Contains((truth, counted)))
            {
                return new Refusal(RefusalReason.Number, $"„{token.Form}“ stimmt nicht: Die genannten Aussagen kommen von {Tables(sentence.Tables.Count)}.");
            }
        }

        return null;
    }

    private static IEnumerable<(Token Token, string Truth, string? Counted)> Amounts(IReadOnlyList<Token> tokens)
    {
        for (int at = 0; at < tokens.Count; at++)
        {
            if (Quantities.TryGetValue(tokens[at].Form.ToLowerInvariant(), out string? truth))
            {
                yield return (tokens[at], truth, SpokenNumber.CountedAfter(tokens, at));
            }
        }
    }

    private static bool IsTrue(string truth, DraftedSentence sentence, Ground ground)
    {
        int tables = sentence.Tables.Count, all = ground.Tables.Count;
        return truth switch
        {
            "all" => tables == all && all > 1 && ground.Agreement != ThemeAgreement.Contested,
            "most" => 2 * tables > all && all > 1,
            "both" => tables == 2,
            "many" => tables > 2,
            "several" => tables > 1,
            _ => false,
        };
    }

    private static string Tables(int count) => count == 1 ? "einem Tisch" : $"{count.ToString(CultureInfo.InvariantCulture)} Tischen";
}
