using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DialogueMining.Pipeline.Reports.Html;
using DialogueMining.Review.Desk;
using Microsoft.AspNetCore.Components;

namespace DialogueMining.Review.Pages;

/// <summary>
/// The long parts of pages, made once for each state of the desk and shared by all who look at it. They go when the state goes.
/// </summary>
internal sealed class KeptMarkup
{
    // What is searched for makes parts of its own: beyond some dozens they are made again each time.
    private const int Most = 48;

    // Pieces of a few ten thousand letters: longer ones would each be collected by themselves, and late.
    private const int PerPiece = 48;

    private readonly ConditionalWeakTable<DeskState, ConcurrentDictionary<object, Lazy<MarkupString[]>>> _states = [];

    /// <summary>The part, in pieces.</summary>
    /// <param name="state">The state that it shows.</param>
    /// <param name="key">Which part, with everything beside the state that it depends on.</param>
    /// <param name="lines">Makes its lines.</param>
    public IReadOnlyList<MarkupString> Of(DeskState state, object key, Func<IEnumerable<Markup>> lines)
    {
        ConcurrentDictionary<object, Lazy<MarkupString[]>> kept = _states.GetOrCreateValue(state);
        return kept.TryGetValue(key, out Lazy<MarkupString[]>? known) ? known.Value
            : kept.Count >= Most ? Pieces(lines())
            : kept.GetOrAdd(key, new Lazy<MarkupString[]>(() => Pieces(lines()))).Value;
    }

    private static MarkupString[] Pieces(IEnumerable<Markup> lines) =>
        [.. lines.Chunk(PerPiece).Select(piece => new MarkupString(Markup.Join(piece).Text))];
}
