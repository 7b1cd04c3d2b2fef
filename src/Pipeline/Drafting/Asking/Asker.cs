using DialogueMining.Models;
using DialogueMining.Pipeline.Drafting.Briefs;
using Microsoft.Extensions.AI;

namespace DialogueMining.Pipeline.Drafting.Asking;

/// <summary>Puts questions to the model, or finds their answers among the kept ones, and keeps account of both.</summary>
internal sealed class Asker(DraftingOptions options)
{
    // One lost question may be the question's fault; two in a row are the server's.
    private const int MostLosses = 2;

    private readonly List<ModelRequest> _requests = [];
    private readonly SortedDictionary<string, ModelAnswer> _answers = new(StringComparer.Ordinal);
    private readonly Patience _patience = new(options.Clock, options.TimeLimit, options.Attempts, options.FirstPause);
    private int _losses;

    public IReadOnlyList<ModelRequest> Requests => _requests;

    public IReadOnlyList<ModelAnswer> Answers => [.. _answers.Values];

    /// <summary>Why nothing came, in plain German; null when all was answered.</summary>
    public string? Failure { get; private set; }

    /// <summary>Whether it is no use to ask on.</summary>
    public bool HasGivenUp { get; private set; }

    /// <summary>The answer; null where none came.</summary>
    public async Task<ModelAnswer?> AskAsync(Brief brief, CancellationToken cancellation)
    {
        string hash = Question.Hash(brief, options.Model);
        if (options.Known.TryGetValue(hash, out ModelAnswer? known))
        {
            _answers[hash] = known;
            _requests.Add(new ModelRequest(hash, brief.Subject, known.InputTokens, known.OutputTokens, 0, 0));
            return known;
        }

        // Without a server, kept answers further down are still found.
        return options.Chat is null ? null : await SendAsync(options.Chat, brief, hash, cancellation).ConfigureAwait(false);
    }

    private async Task<ModelAnswer?> SendAsync(IChatClient chat, Brief brief, string hash, CancellationToken cancellation)
    {
        long begun = options.Clock.GetTimestamp();
        Attempted<ChatResponse> attempted = await _patience
            .TryAsync(token => chat.GetResponseAsync(Question.Messages(brief), Question.Options(options.Model), token), cancellation)
            .ConfigureAwait(false);
        ChatResponse? response = attempted.Response;
        _requests.Add(new ModelRequest(
            hash, brief.Subject, response?.Usage?.InputTokenCount, response?.Usage?.OutputTokenCount,
            options.Clock.GetElapsedTime(begun).TotalSeconds, attempted.Attempts));
        if (response is null)
        {
            Failure = attempted.Failure;
            _losses++;
            HasGivenUp = attempted.IsFinal || _losses >= MostLosses;
            return null;
        }

        _losses = 0;
        ModelAnswer answer = new(hash, options.Model, response.Text, response.Usage?.InputTokenCount, response.Usage?.OutputTokenCount);
        _answers[hash] = answer;
        return answer;
    }
}
