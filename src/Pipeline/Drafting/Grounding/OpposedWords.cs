using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Drafting.Grounding;

/// <summary>Words that a change would bring in or take away, and who opposed that.</summary>
/// <param name="Change">The change.</param>
/// <param name="Words">The words as the notes give them.</param>
/// <param name="Coming">Lemmas that would come in.</param>
/// <param name="Going">Lemmas that would go.</param>
/// <param name="Statements">The statements of those who oppose it.</param>
/// <param name="Tables">Who is against it; the tables that turned it down where nobody else is.</param>
/// <param name="IsApplied">Whether it is in the program's text all the same: more tables wished it.</param>
internal sealed record OpposedWords(
    ChangeId Change,
    string Words,
    IReadOnlySet<string> Coming,
    IReadOnlySet<string> Going,
    IReadOnlySet<StatementId> Statements,
    IReadOnlyList<string> Tables,
    bool IsApplied)
{
    /// <summary>The words of a change; null where nobody opposed it.</summary>
    public static OpposedWords? Of(Change change, bool isApplied)
    {
        Evidence[] against = [.. change.Evidence.Where(evidence => evidence.Role is EvidenceRole.Opposition or EvidenceRole.Contested)];
        string[] tables = [.. against.Select(evidence => evidence.Table).Distinct()];
        bool brings = change.Words.Operation is not (ChangeOperation.Keep or ChangeOperation.Object);
        if (tables.Length == 0 || !brings)
        {
            return null;
        }

        HashSet<string> old = Lemmas(change.Words.OldText), fresh = Lemmas(change.Words.NewText);
        string words = change.Words.NewText ?? change.Words.OldText ?? string.Empty;
        return new OpposedWords(change.Id, words, fresh.Except(old).ToHashSet(), old.Except(fresh).ToHashSet(), against.Select(evidence => evidence.Statement).ToHashSet(), tables, isApplied);
    }

    private static HashSet<string> Lemmas(string? text) =>
        text is null ? [] : [.. SpokenWords.Content(GermanText.Analyze(text)).Select(token => WordFold.Fold(token.Lemma))];
}
