using System.Collections.Concurrent;

namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>
/// Keeps what was found out about a form: a text uses few forms often, and reading one tries hundreds of endings. It
/// forgets nothing and takes no more than <see cref="MostForms"/>, so that a stream of any length stays small; results
/// are the same with and without it.
/// </summary>
/// <param name="read">Reads a form; the same form gives the same reading.</param>
internal sealed class FormMemory<TForm, TReading>(Func<TForm, TReading> read)
    where TForm : notnull
{
    /// <summary>Some 20 MB at most; the debates' first million words have 60,000 forms.</summary>
    private const int MostForms = 1 << 15;

    private readonly ConcurrentDictionary<TForm, TReading> _known = [];

    private int _count;

    /// <summary>The reading of the form.</summary>
    public TReading Of(TForm form)
    {
        if (_known.TryGetValue(form, out TReading? known))
        {
            return known;
        }

        TReading reading = read(form);
        if (_count < MostForms && _known.TryAdd(form, reading))
        {
            Interlocked.Increment(ref _count);
        }

        return reading;
    }
}
