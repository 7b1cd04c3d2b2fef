namespace DialogueMining.Review.Web;

/// <summary>Who is signed in. Sessions live in memory and end with the program, by a word, by rest, or after half a day.</summary>
internal sealed class Sessions(ReviewHostOptions options)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, ReviewerSession> _open = new(StringComparer.Ordinal);
    private int _last;

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
            _open.Add(Key(words), new ReviewerSession(++_last, name, role, now, now));
        }

        return words;
    }

    /// <summary>The session behind a cookie; null where there is none or it has ended.</summary>
    /// <param name="words">What the cookie holds.</param>
    /// <param name="byPerson">Whether a person asks: what the page asks by itself keeps no session alive.</param>
    public ReviewerSession? Find(string words, bool byPerson)
    {
        lock (_lock)
        {
            ForgetOld();
            string key = Key(words);
            if (!_open.TryGetValue(key, out ReviewerSession? session))
            {
                return null;
            }

            return byPerson ? _open[key] = session with { SeenAt = options.Clock.GetUtcNow() } : session;
        }
    }

    /// <summary>Whether a name is taken by somebody who is signed in.</summary>
    public bool Knows(string name) => Open.Any(session => string.Equals(session.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Ends a session.</summary>
    public void End(string words)
    {
        lock (_lock)
        {
            _open.Remove(Key(words));
        }
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
    }

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
