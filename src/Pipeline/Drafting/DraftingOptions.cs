using DialogueMining.Models;
using Microsoft.Extensions.AI;

namespace DialogueMining.Pipeline.Drafting;

/// <summary>Whether and how a language model is asked for suggestions.</summary>
public sealed record DraftingOptions
{
    /// <summary>
    /// Who answers; null (the default) for kept answers only. The network behind it is the caller's. It throws
    /// <see cref="HttpRequestException"/>, <see cref="IOException"/> or <see cref="TimeoutException"/> where a server fails.
    /// </summary>
    public IChatClient? Chat { get; init; }

    /// <summary>Name of the model, as the server knows it. Default empty.</summary>
    public string Model { get; init; } = string.Empty;

    /// <summary>Answers of former runs by their hash: what is among them is not asked again. Default none.</summary>
    public IReadOnlyDictionary<string, ModelAnswer> Known { get; init; } = new Dictionary<string, ModelAnswer>();

    /// <summary>The clock: pauses, time limits and the seconds of a request. Default the machine's.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Wall time that one attempt may take. Default two minutes: a small model on a processor writes 20 words a second.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// How often a question is sent at most, from 1, where a server is busy or broken; where it is silent, twice; where the question
    /// itself is refused, once. Default 4.
    /// </summary>
    public int Attempts { get; init; } = 4;

    /// <summary>Pause before the second attempt; it doubles with each further one. Default one second.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Most questions of a run, from 0: it bounds time and cost. Default 200.</summary>
    public int MostRequests { get; init; } = 200;

    /// <summary>Most statements in one question, from 1: small models lose sight of more. Default 40.</summary>
    public int MostStatements { get; init; } = 40;

    /// <summary>Longest answer that is looked at, in characters. Default 20,000.</summary>
    public int LongestAnswer { get; init; } = 20_000;
}
