namespace DialogueMining.Review.Web;

/// <summary>The links that are open. Each lets one person in, once, and for a day at most.</summary>
internal sealed class Invitations(ReviewHostOptions options)
{
    private readonly Lock _lock = new();
    private readonly List<Invitation> _open = [];
    private int _last;

    /// <summary>A link was made, used up or taken back.</summary>
    public event Action? Changed;

    /// <summary>The links that nobody has used yet.</summary>
    public IReadOnlyList<Invitation> Open
    {
        get
        {
            lock (_lock)
            {
                ForgetOld();
                return [.. _open];
            }
        }
    }

    /// <summary>Makes a link; the words that stand in it.</summary>
    public string Issue(string? name, Role role)
    {
        string words = Secret.Create();
        lock (_lock)
        {
            _open.Add(new Invitation(++_last, name, role, options.Clock.GetUtcNow() + options.LinkLife, Secret.Digest(words)));
        }

        Changed?.Invoke();
        return words;
    }

    /// <summary>Takes up links that a crash has cut off.</summary>
    public void Restore(IEnumerable<Invitation> invitations)
    {
        lock (_lock)
        {
            _open.AddRange(invitations);
            _last = _open.Select(invitation => invitation.Number).Append(_last).Max();
            ForgetOld();
        }
    }

    /// <summary>The invitation behind the words, still to be used; null where there is none.</summary>
    public Invitation? Find(string words)
    {
        lock (_lock)
        {
            ForgetOld();
            return Look(words);
        }
    }

    /// <summary>Uses an invitation up; null where there is none any more.</summary>
    public Invitation? Redeem(string words)
    {
        Invitation? found;
        lock (_lock)
        {
            ForgetOld();
            found = Look(words);
            if (found is not null)
            {
                _open.Remove(found);
            }
        }

        Changed?.Invoke();
        return found;
    }

    /// <summary>Takes a link back.</summary>
    public void Withdraw(int number)
    {
        lock (_lock)
        {
            _open.RemoveAll(invitation => invitation.Number == number);
        }

        Changed?.Invoke();
    }

    // Every open link is looked at, whether one fits or not.
    private Invitation? Look(string words)
    {
        byte[] digest = Secret.Digest(words);
        Invitation? found = null;
        foreach (Invitation invitation in _open)
        {
            found = Secret.Same(invitation.Digest, digest) ? invitation : found;
        }

        return found;
    }

    private void ForgetOld()
    {
        DateTimeOffset now = options.Clock.GetUtcNow();
        _open.RemoveAll(invitation => invitation.ExpiresAt <= now);
    }
}
