using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Tests.Quality.Scores;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Quality;

/// <summary>Tokens and sentences against gold, by the protocol of the CoNLL-18 shared task: span F1 over characters.</summary>
public sealed class TokenQualityTests
{
    [SharedFact]
    public void Tokens_and_sentences_of_reviews_and_news() => Measure("gsd-dev");

    [SharedFact]
    public void Tokens_and_sentences_of_web_pages() => Measure("empirist-web-train");

    [SharedFact]
    public void Tokens_and_sentences_of_chats_and_posts() => Measure("empirist-cmc-train");

    private static void Measure(string set)
    {
        string folder = Path.Combine(Repository.Shared!, "data", "language", "tok");
        string[] corpus = [Path.Combine(folder, $"{set}.txt"), Path.Combine(folder, $"{set}.gold.conllu")];
        GoldText gold = GoldText.ReadConllu(corpus[1]);
        string text = File.ReadAllText(corpus[0]);
        GoldText found = Tokenize(text);
        Assert.Equal(gold.Characters, found.Characters);

        HashSet<int> spaces = SpacesIn(text);
        SpanScore tokens = SpanScore.Of(found.TokensWithoutHyphens(spaces.Contains), gold.TokensWithoutHyphens(spaces.Contains));
        SpanScore sentences = SpanScore.Of(found.Sentences, gold.Sentences);
        QualityFloors.Hold($"tokens HN/{set}", tokens.F1, $"{tokens}", corpus);
        QualityFloors.Hold($"sentences/{set}", sentences.F1, $"{sentences}", corpus);
    }

    private static GoldText Tokenize(string text)
    {
        GoldText found = new();
        foreach (Sentence sentence in GermanText.Analyze(text).Sentences)
        {
            found.Add(sentence.Tokens.Select(token => token.Form));
        }

        return found;
    }

    /// <summary>Offsets among the characters that are no white space before which some stands.</summary>
    private static HashSet<int> SpacesIn(string text)
    {
        HashSet<int> spaces = [];
        int at = 0;
        foreach (char letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                spaces.Add(at);
            }
            else
            {
                at++;
            }
        }

        return spaces;
    }
}
