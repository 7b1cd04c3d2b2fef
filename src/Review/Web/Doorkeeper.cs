namespace DialogueMining.Review.Web;

/// <summary>Knows who is let in across a crash: takes up what was kept, and keeps what changes.</summary>
internal sealed class Doorkeeper
{
    // When somebody was last seen is kept to the minute: a session ends by rest after hours.
    private static readonly TimeSpan Often = TimeSpan.FromMinutes(1);

    private readonly Sessions _sessions;
    private readonly Invitations _invitations;
    private readonly DoorFile _file;
    private readonly TimeProvider _clock;
    private readonly Lock _lock = new();
    private DateTimeOffset _keptAt;
    private int _port;

    public Doorkeeper(Sessions sessions, Invitations invitations, DoorFile file, ReviewHostOptions options)
    {
        (_sessions, _invitations, _file, _clock) = (sessions, invitations, file, options.Clock);
    }

    /// <summary>Lets in again who was in when the program crashed, and keeps all changes from now on.</summary>
    /// <param name="port">The port at which the desk is reached.</param>
    public void Begin(int port)
    {
        _port = port;
        if (_file.Read() is { } kept)
        {
            _sessions.Restore(kept.Sessions);
            _invitations.Restore(kept.Invitations);
        }

        _sessions.Changed += Keep;
        _invitations.Changed += Keep;
        _sessions.Seen += KeepSometimes;
    }

    /// <summary>Ends all sessions.</summary>
    public void End()
    {
        _sessions.Changed -= Keep;
        _invitations.Changed -= Keep;
        _sessions.Seen -= KeepSometimes;
        _file.Delete();
    }

    private void KeepSometimes()
    {
        if (_clock.GetUtcNow() - _keptAt > Often)
        {
            Keep();
        }
    }

    private void Keep()
    {
        lock (_lock)
        {
            _keptAt = _clock.GetUtcNow();
            _file.Write(new DoorRecord(_port, _sessions.Open, _invitations.Open));
        }
    }
}
