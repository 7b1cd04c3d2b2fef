using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Replaces the words of a heading that are a phrase of their own as they are written: „Auf Augenhöhe – Leitlinien“.</summary>
internal static class TitleEdits
{
    private const string Marks = "–—:|/„“”\"»«.!?()";

    /// <summary>
    /// The edit; null where the words are one among others of a phrase, which agree with each other, or where a single word stands for
    /// another, which may be in another form than the note's.
    /// </summary>
    public static TextEdit? Replace(SentenceView heading, TextSpan old, string words)
    {
        string text = heading.Text;
        string before = WithoutNumber(text[..old.Start]).TrimEnd();
        string behind = text[(old.Start + old.Length)..].TrimStart();
        bool several = words.Contains(' ', StringComparison.Ordinal) || text.AsSpan(old.Start, old.Length).Contains(' ');
        bool ends = behind.Length == 0 || Marks.Contains(behind[0], StringComparison.Ordinal) || IsDash(behind);
        if (!several || !ends)
        {
            return null;
        }

        if (IsBorder(before))
        {
            return Edit(text, old, words);
        }

        // „(Der) Mensch im Mittelpunkt“ to „Auf Augenhöhe“: the article goes with its noun.
        string article = before[(before.LastIndexOf(' ') + 1)..];
        bool along = Determiners.Readings(article.ToLowerInvariant()).Count > 0 && OpensAnew(words) && IsBorder(before[..^article.Length].TrimEnd());
        int start = text.LastIndexOf(article, old.Start, StringComparison.Ordinal);
        return along ? Edit(text, new TextSpan(start, old.Start + old.Length - start), words) : null;
    }

    private static TextEdit Edit(string text, TextSpan old, string words) => new(old, char.IsUpper(text[old.Start]) ? Capital.Upper(words) : words);

    private static bool OpensAnew(string words) =>
        words.Split(' ')[0].ToLowerInvariant() is var first && (Prepositions.Cells(first) is not null || Prepositions.Contraction(first) is not null || Determiners.Readings(first).Count > 0);

    private static bool IsBorder(string before) => before.Length == 0 || Marks.Contains(before[^1], StringComparison.Ordinal) || before.EndsWith(" -", StringComparison.Ordinal);

    private static bool IsDash(string behind) => behind.StartsWith("- ", StringComparison.Ordinal);

    // „§ 2 “, „3. “
    private static string WithoutNumber(string before)
    {
        string bare = before.TrimStart('§', ' ', '#');
        int digits = bare.TakeWhile(char.IsAsciiDigit).Count();
        return digits == 0 ? bare : bare[digits..].TrimStart('.', ')', ' ');
    }
}
