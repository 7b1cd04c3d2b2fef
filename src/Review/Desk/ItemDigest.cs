using System.Security.Cryptography;
using System.Text;
using DialogueMining.Models;

namespace DialogueMining.Review.Desk;

/// <summary>
/// Digests of what is decided on: the words, and what stands behind them. They hold no ids, so that after a second run they tell
/// whether a decision still has the basis that it was made on.
/// </summary>
internal static class ItemDigest
{
    // 64 bits are enough to notice a change; the log's own chain keeps the digests safe.
    private const int Digits = 16;

    /// <summary>Digests of several things, parted by spaces; empty for none.</summary>
    public static string Of(DeskState state, IEnumerable<Subject> subjects) => string.Join(' ', subjects.Select(subject => Of(state, subject)));

    /// <summary>Digest of a change with the statements behind it.</summary>
    public static string Of(DeskState state, Change change) => Digest(
        $"{change.Document}|{change.Words}|{string.Join('|', change.Evidence.Select(evidence => $"{evidence.Role} {evidence.Table}: {Text(state, evidence.Statement)}"))}");

    private static string Of(DeskState state, Subject subject) => subject.Kind switch
    {
        SubjectKind.Change when state.Find(new ChangeId(subject.Id)) is { } item => Of(state, item.Change),
        SubjectKind.Statement when state.Find(new StatementId(subject.Id)) is { } item => Digest($"{item.Statement.Table}|{item.Statement.Text}"),
        SubjectKind.Theme when state.Find(new ThemeId(subject.Id)) is { } item => Digest(
            $"{item.Theme.Round}|{item.Theme.Label}|{string.Join('|', item.Theme.Members.Select(member => Text(state, member.Statement)))}"),
        _ => string.Empty,
    };

    private static string Text(DeskState state, StatementId id) => state.Find(id)?.Statement.Text ?? string.Empty;

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Digits];
}
