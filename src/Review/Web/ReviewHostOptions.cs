using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace DialogueMining.Review.Web;

/// <summary>Where the desk can be reached, by whom, and for how long.</summary>
public sealed record ReviewHostOptions
{
    /// <summary>The address that is listened on; the machine's own (default) is out of reach for all others.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The port; 0 (default) for any free one.</summary>
    public int Port { get; init; }

    /// <summary>Names under which browsers may ask for the desk, beside the machine's own names and addresses.</summary>
    public IReadOnlyList<string> HostNames { get; init; } = [];

    /// <summary>The certificate for TLS; null (default) for plain HTTP, which is for the machine itself.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>Language of the pages: <c>de</c> (default) or <c>en</c>.</summary>
    public string Language { get; init; } = "de";

    /// <summary>The name that the first link proposes to whoever opens it; empty (default) for none.</summary>
    public string Reviewer { get; init; } = string.Empty;

    /// <summary>How long a link can be used, from 1 minute; default a day.</summary>
    public TimeSpan LinkLife { get; init; } = TimeSpan.FromDays(1);

    /// <summary>How long a session lasts without a request of a person; default two hours.</summary>
    public TimeSpan IdleLimit { get; init; } = TimeSpan.FromHours(2);

    /// <summary>How long a session lasts at most; default twelve hours.</summary>
    public TimeSpan SessionLimit { get; init; } = TimeSpan.FromHours(12);

    /// <summary>How many links one address may try in a minute, from 1; default 20.</summary>
    public int LinkAttempts { get; init; } = 20;

    /// <summary>How long a browser may take to say what it wants, from 1 second; default ten seconds.</summary>
    public TimeSpan SlowestRequest { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The file that keeps who is signed in, so that a crash signs nobody out: outside the result folder, for the user alone. Null
    /// (default) keeps it in memory only.
    /// </summary>
    public string? DoorFile { get; init; }

    /// <summary>Whether requests that were refused are told on standard error (default true).</summary>
    public bool Log { get; init; } = true;

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
