using DialogueMining.Models;
using DialogueMining.Review.Desk;
using Microsoft.AspNetCore.Http;

namespace DialogueMining.Review.Pages;

/// <summary>Which changes of the queue are shown.</summary>
/// <param name="Tier">How much they need a person; null for all.</param>
/// <param name="Standing">What is shown of decided and undecided ones: <c>offen</c>, <c>entschieden</c> or <c>alle</c>.</param>
/// <param name="Document">Id of the document; null for all.</param>
/// <param name="Words">Words that all stand in the change; empty for any.</param>
public sealed record QueueFilter(Tier? Tier, string Standing, string? Document, string Words)
{
    /// <summary>Only what nobody has decided.</summary>
    public const string Open = "offen";

    /// <summary>Only what somebody has decided.</summary>
    public const string Decided = "entschieden";

    /// <summary>Both.</summary>
    public const string All = "alle";

    /// <summary>What the queue shows at first: everything that nobody has decided.</summary>
    public static QueueFilter First { get; } = new(null, Open, null, string.Empty);

    /// <summary>Reads the fields of an address; anything unknown means the same as nothing.</summary>
    public static QueueFilter Of(IQueryCollection query) => new(
        Enum.TryParse(query["stufe"], ignoreCase: true, out Tier tier) && Enum.IsDefined(tier) ? tier : null,
        query["zeige"].ToString() is Decided or All ? query["zeige"].ToString() : Open,
        query["dokument"].ToString() is { Length: > 0 } document ? document : null,
        query["suche"].ToString().Trim());

    /// <summary>The address fields of this filter, with the question mark; empty for the first one.</summary>
    public string Fields()
    {
        string[] fields =
        [
            .. Tier is { } tier ? [$"stufe={tier.ToString().ToLowerInvariant()}"] : Array.Empty<string>(),
            .. Standing != Open ? [$"zeige={Standing}"] : Array.Empty<string>(),
            .. Document is { } document ? [$"dokument={Uri.EscapeDataString(document)}"] : Array.Empty<string>(),
            .. Words.Length > 0 ? [$"suche={Uri.EscapeDataString(Words)}"] : Array.Empty<string>(),
        ];
        return fields.Length == 0 ? string.Empty : "?" + string.Join('&', fields);
    }

    /// <summary>The changes that fit, in the order of the queue.</summary>
    public IEnumerable<ChangeItem> Apply(IEnumerable<ChangeItem> changes)
    {
        string[] words = Words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return changes.Where(item => Fits(item) && words.All(word => Holds(item.Change.Words, word)));
    }

    /// <summary>The next change that fits behind another one, from the start again at the end; null where there is no other.</summary>
    public ChangeItem? Next(IReadOnlyList<ChangeItem> changes, ChangeId from) => Beside(changes, from, 1);

    /// <summary>The one before.</summary>
    public ChangeItem? Previous(IReadOnlyList<ChangeItem> changes, ChangeId from) => Beside(changes, from, -1);

    private ChangeItem? Beside(IReadOnlyList<ChangeItem> changes, ChangeId from, int step)
    {
        HashSet<ChangeId> fitting = [.. Apply(changes).Select(item => item.Change.Id)];
        int at = changes.TakeWhile(item => item.Change.Id != from).Count();
        return Enumerable.Range(1, changes.Count - 1)
            .Select(distance => changes[(((at + (step * distance)) % changes.Count) + changes.Count) % changes.Count])
            .FirstOrDefault(item => fitting.Contains(item.Change.Id) && item.Change.Id != from);
    }

    /// <summary>Whether somebody still has to decide: words that are to stay stay, unless somebody wants them gone.</summary>
    public static bool IsOpen(ChangeItem item) => !item.IsDecided && item.Change.Words.Operation != ChangeOperation.Keep;

    private bool Fits(ChangeItem item) =>
        (Tier is null || item.Tier == Tier)
        && (Document is null || item.Change.Document == Document)
        && (Standing == All || (Standing == Decided ? item.IsDecided : IsOpen(item)));

    private static bool Holds(ChangeWords words, string word) =>
        new[] { words.OldText, words.NewText, words.Anchor?.Text }.Any(text => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true);
}
