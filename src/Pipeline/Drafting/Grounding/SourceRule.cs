using DialogueMining.Models;

namespace DialogueMining.Pipeline.Drafting.Grounding;

/// <summary>Every sentence names statements that the model was given.</summary>
internal static class SourceRule
{
    public static Refusal? Check(DraftedSentence sentence)
    {
        if (sentence.Given.Statements.Count == 0)
        {
            return new Refusal(RefusalReason.Source, "Ein Satz nennt keine Aussage, auf der er beruht.");
        }

        foreach (StatementId id in sentence.Given.Statements)
        {
            if (sentence.Cited.All(entry => entry.Statement.Id != id))
            {
                return new Refusal(RefusalReason.Source, $"Die Aussage {Shown(id.Value)} lag dem Modell nicht vor.");
            }
        }

        return null;
    }

    private static string Shown(string id) => id.Length <= 20 ? id : id[..20] + "…";
}
