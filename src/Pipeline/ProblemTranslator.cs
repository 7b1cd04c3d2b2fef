using DialogueMining.Models;
using DialogueMining.Pipeline.Reports;

namespace DialogueMining.Pipeline;

/// <summary>Says problems in English. They are kept in German, whatever language the user reads.</summary>
public static class ProblemTranslator
{
    /// <summary>The problem with English texts; a text that is not known in English stays as it is.</summary>
    public static Problem InEnglish(Problem problem) => problem with
    {
        Found = English(problem.Found),
        Expected = English(problem.Expected),
        Advice = English(problem.Advice),
    };

    private static string English(string german) => german.Length == 0 ? german : SentenceBook.Problem(german) ?? german;
}
