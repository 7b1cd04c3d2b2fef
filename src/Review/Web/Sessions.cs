namespace DialogueMining.Review.Web;

/// <summary>
/// Who is signed in. Sessions end with the program, by a word, by rest, or after half a day; a crash of the program ends none.
/// </summary>
internal sealed class Sessions(ReviewHostOptions options)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, ReviewerSession> _open = new(StringComparer.Ordinal);
    private readonly HashSet<string> _absent = new(StringComparer.Ordinal);
    private int _last;

    /// <summary>Somebody came or went.</summary>
    public event Action? Changed;

    /// <summary>Somebody asked for something.</summary>
    public event Action? Seen;

    /// <summary>All sessions, oldest first.</summary>
    public IReadOnlyList<ReviewerSession> Open
    {
        get
        {
            lock (_lock)
            {
                ForgetOld();
                return [.. _open.Values.OrderBy(session => session.Number)];
            }
        }
    }

    /// <summary>Starts a session; the words for its cookie.</summary>
    public string Start(string name, Role role)
    {
        string words = Secret.Create();
        DateTimeOffset now = options.Clock.GetUtcNow();
        lock (_lock)
        {
            // Whoever comes anew after a crash is not kept out by the own session that the browser has lost.
            foreach (string lost in _absent.Where(key => _open.TryGetValue(key, out ReviewerSession? open) && IsNamed(open, name)).ToArray())
            {
                _open.Remove(lost);
                _absent.Remove(lost);
            }

            _open.Add(Key(words), new ReviewerSession(++_last, name, role, now, now, Key(words)));
        }

        Changed?.Invoke();
        return words;
    }

    /// <summary>Takes up sessions that a crash has cut off.</summary>
    public void Restore(IEnumerable<ReviewerSession> sessions)
    {
        lock (_lock)
        {
            foreach (ReviewerSession session in sessions)
            {
                _open[session.Digest] = session;
                _absent.Add(session.Digest);
                _last = Math.Max(_last, session.Number);
            }

            ForgetOld();
        }
    }

    /// <summary>The session behind a cookie; null where there is none or it has ended.</summary>
    /// <param name="words">What the cookie holds.</param>
    /// <param name="byPerson">Whether a person asks: what the page asks by itself keeps no session alive.</param>
    public ReviewerSession? Find(string words, bool byPerson)
    {
        ReviewerSession? found = Look(words, byPerson);
        if (found is not null && byPerson)
        {
            Seen?.Invoke();
        }

        return found;
    }

    /// <summary>Whether a name is taken by somebody who is signed in.</summary>
    public bool Knows(string name)
    {
        lock (_lock)
        {
            ForgetOld();
            return _open.Any(entry => !_absent.Contains(entry.Key) && IsNamed(entry.Value, name));
        }
    }

    /// <summary>Ends a session.</summary>
    public void End(string words)
    {
        lock (_lock)
        {
            _open.Remove(Key(words));
        }

        Changed?.Invoke();
    }

    /// <summary>Ends the session of that number.</summary>
    public void End(int number)
    {
        lock (_lock)
        {
            foreach (string key in _open.Where(entry => entry.Value.Number == number).Select(entry => entry.Key).ToArray())
            {
                _open.Remove(key);
            }
        }

        Changed?.Invoke();
    }

    private ReviewerSession? Look(string words, bool byPerson)
    {
        lock (_lock)
        {
            ForgetOld();
            string key = Key(words);
            if (!_open.TryGetValue(key, out ReviewerSession? session))
            {
                return null;
            }

            _absent.Remove(key);
            return byPerson ? _open[key] = session with { SeenAt = options.Clock.GetUtcNow() } : session;
        }
    }

    private static bool IsNamed(ReviewerSession session, string name) => string.Equals(session.Name, name, StringComparison.OrdinalIgnoreCase);

    private void ForgetOld()
    {
        DateTimeOffset now = options.Clock.GetUtcNow();
        foreach (string key in _open.Where(entry => IsOver(entry.Value, now)).Select(entry => entry.Key).ToArray())
        {
            _open.Remove(key);
        }
    }

    private bool IsOver(ReviewerSession session, DateTimeOffset now) =>
        now - session.SeenAt > options.IdleLimit || now - session.StartedAt > options.SessionLimit;

    // The dictionary sees digests only: how long a look-up takes tells nothing about the words.
    private static string Key(string words) => Convert.ToHexString(Secret.Digest(words));
}
