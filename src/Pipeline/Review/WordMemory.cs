using System.Collections.Concurrent;

namespace DialogueMining.Pipeline.Review;

/// <summary>
/// The keys of words that were read before. On the review desk the same changes and decisions are brought together again after each
/// decision.
/// </summary>
internal sealed class WordMemory
{
    // Some thousand changes with two wordings each; then it begins anew.
    private const int Most = 16384;

    private readonly ConcurrentDictionary<string, string> _keys = new(StringComparer.Ordinal);

    /// <summary>What <see cref="WordKey.Of(string?)"/> gives.</summary>
    public string Key(string? text)
    {
        if (text is null)
        {
            return string.Empty;
        }

        if (_keys.TryGetValue(text, out string? known))
        {
            return known;
        }

        if (_keys.Count >= Most)
        {
            _keys.Clear();
        }

        return _keys.GetOrAdd(text, WordKey.Of(text));
    }
}
