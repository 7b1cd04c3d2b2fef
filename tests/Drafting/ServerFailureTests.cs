using System.Collections.Concurrent;
using DialogueMining.Models;
using DialogueMining.Pipeline.Drafting;
using DialogueMining.Runner.ModelServers;

namespace DialogueMining.Tests.Drafting;

/// <summary>A server that misbehaves costs suggestions, never the result and never the user's patience.</summary>
public sealed class ServerFailureTests
{
    private static readonly DraftingOptions Quick = new()
    {
        Model = "probe",
        FirstPause = TimeSpan.FromMilliseconds(1),
        TimeLimit = TimeSpan.FromSeconds(20),
        MostRequests = 3,
    };

    [Fact]
    public async Task Answers_come_with_umlauts_and_tokens()
    {
        using ModelServer server = ModelServer.Chat(ModelRobot.Honest);

        DraftingRun run = await Ask(server, Quick with { MostRequests = 12 });

        Assert.Equal(12, run.Suggestions.Count);
        Assert.Null(run.Failure);
        Assert.Contains(run.Suggestions, suggestion => suggestion.Refusal is null && suggestion.Text.IndexOfAny(['ä', 'ö', 'ü', 'ß']) >= 0);
        Assert.All(run.Requests, request => Assert.Equal((120, 30, 1), (request.InputTokens, request.OutputTokens, request.Attempts)));
        Assert.Equal(12, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.StartsWith("POST /v1/chat/completions ", request.Head, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_busy_or_broken_server_is_asked_again(int status)
    {
        using ModelServer server = new(request => request.Number % 3 == 0 ? ServerReply.Answer(ModelRobot.Honest(request)) : new ServerReply(status, "{}"));

        DraftingRun run = await Ask(server, Quick);

        Assert.Equal(3, run.Suggestions.Count);
        Assert.All(run.Requests, request => Assert.Equal(3, request.Attempts));
    }

    [Fact]
    public async Task A_reset_in_the_middle_is_asked_again()
    {
        using ModelServer server = new(request => ServerReply.Answer(ModelRobot.Honest(request)) with { BreaksOff = request.Number == 1 });

        DraftingRun run = await Ask(server, Quick with { MostRequests = 1 });

        Assert.Single(run.Suggestions);
        Assert.Equal(2, Assert.Single(run.Requests).Attempts);
    }

    [Theory]
    [InlineData(401, "der Server verlangt einen gültigen Schlüssel", 1)]
    [InlineData(404, "Adresse oder Modell unbekannt (404)", 1)]
    [InlineData(302, "der Server meldet 302", 1)]
    [InlineData(429, "der Server ist überlastet (429)", 4)]
    [InlineData(500, "der Server meldet 500", 4)]
    public async Task What_does_not_get_better_ends_the_asking_and_says_why(int status, string reason, int attempts)
    {
        using ModelServer elsewhere = ModelServer.Chat(ModelRobot.Honest);
        using ModelServer server = new(_ => new ServerReply(status, "{\"error\":{\"message\":\"geheim\"}}") { Headers = $"Location: {elsewhere.Url}/chat/completions\r\n" });

        DraftingRun run = await Ask(server, Quick);

        Assert.Empty(run.Suggestions);
        Assert.Equal(reason, run.Failure);
        Assert.Equal(attempts, run.Requests[0].Attempts);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task Nobody_there_is_told_so()
    {
        ModelServer gone = ModelServer.Chat(ModelRobot.Honest);
        string url = gone.Url;
        gone.Dispose();

        DraftingRun run = await Ask(url, Quick with { Attempts = 2 });

        Assert.Equal("keine Verbindung", run.Failure);
        Assert.Equal(2, run.Requests[0].Attempts);
    }

    [Fact]
    public async Task A_silent_server_costs_its_time_limit()
    {
        using ModelServer server = new(_ => new ServerReply(200, string.Empty) { IsSilent = true });

        DraftingRun run = await Ask(server, Quick with { TimeLimit = TimeSpan.FromMilliseconds(200), Attempts = 5 });

        Assert.Equal("keine Antwort in 0,2 Sekunden", run.Failure);
        Assert.All(run.Requests, request => Assert.Equal(2, request.Attempts));
        Assert.Equal(2, run.Requests.Count);
    }

    [Fact]
    public async Task An_endless_answer_is_cut_off()
    {
        using ModelServer server = new(_ => new ServerReply(200, "{") { IsEndless = true });

        DraftingRun run = await Ask(server, Quick with { Attempts = 1 });

        Assert.Equal("die Verbindung brach ab", run.Failure);
        Assert.Empty(run.Suggestions);
    }

    [Theory]
    [InlineData("kein JSON")]
    [InlineData("{}")]
    [InlineData("{\"sentences\":[]}")]
    [InlineData("{\"sentences\":[{\"text\":\"Ja.\"}]}")]
    [InlineData("{\"sentences\":[{\"text\":\"Ja.\",\"statements\":\"s0001\",\"quotes\":[]}]}")]
    [InlineData("{\"sentences\":[{\"text\":\"Ja.\",\"statements\":[\"s0001\"],\"quotes\":[],\"mehr\":1}]}")]
    [InlineData("{\"sentences\":[{\"text\":\"\\ud83c\",\"statements\":[\"s0001\"],\"quotes\":[]}]}")]
    [InlineData("[1,2")]
    public async Task An_answer_of_another_form_is_refused_and_shown(string answer)
    {
        using ModelServer server = ModelServer.Chat(_ => answer);

        DraftingRun run = await Ask(server, Quick with { MostRequests = 1 });

        Suggestion suggestion = Assert.Single(run.Suggestions);
        Assert.Equal(RefusalReason.Form, suggestion.Refusal?.Reason);
        Assert.Equal(answer, suggestion.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>Wartung</html>")]
    [InlineData("{\"choices\":[]}")]
    [InlineData("{\"choices\":\"x\"}")]
    [InlineData("[]")]
    public async Task What_is_no_answer_at_all_is_a_failure(string body)
    {
        using ModelServer server = new(_ => new ServerReply(200, body));

        DraftingRun run = await Ask(server, Quick with { Attempts = 1 });

        Assert.Empty(run.Suggestions);
        Assert.NotNull(run.Failure);
    }

    [Theory]
    [InlineData("```json\n{0}\n```")]
    [InlineData("Gern! Hier ist es:\n\n```json\n{0}\n```\nIch hoffe, das hilft.")]
    [InlineData("<think>Was ist {hier} gefragt?\n</think>\n\n{0}")]
    public async Task What_stands_round_the_answer_is_no_matter(string round)
    {
        using ModelServer server = ModelServer.Chat(request => round.Replace("{0}", ModelRobot.Honest(request), StringComparison.Ordinal));

        Assert.Null(Assert.Single((await Ask(server, Quick with { MostRequests = 1 })).Suggestions).Refusal);
    }

    [Fact]
    public async Task A_server_that_knows_no_form_of_answers_is_asked_without_one_from_then_on()
    {
        using ModelServer server = new(request => request.Body.Contains("response_format", StringComparison.Ordinal)
            ? new ServerReply(400, "{}")
            : ServerReply.Answer(ModelRobot.Honest(request)));

        DraftingRun run = await Ask(server, Quick);

        Assert.Equal(3, run.Suggestions.Count);
        Assert.Null(run.Failure);
        Assert.Equal([true, false, false, false], server.Requests.Select(request => request.Body.Contains("response_format", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_question_that_is_refused_as_such_is_not_asked_again_and_the_next_one_is()
    {
        using ModelServer server = new(request => request.Number <= 2 ? new ServerReply(400, "{}") : ServerReply.Answer(ModelRobot.Honest(request)));

        DraftingRun run = await Ask(server, Quick);

        Assert.Equal([1, 1, 1], run.Requests.Select(request => request.Attempts));
        Assert.Equal(2, run.Suggestions.Count);
        Assert.Equal("der Server nimmt die Frage nicht an, vielleicht ist sie für das Modell zu lang", run.Failure);
    }

    [Fact]
    public async Task Cancelling_keeps_what_was_answered()
    {
        using CancellationTokenSource stop = new();
        using ModelServer server = new(request =>
        {
            if (request.Number == 3)
            {
                stop.Cancel();
            }

            return ServerReply.Answer(ModelRobot.Honest(request)) with { IsSilent = request.Number == 3 };
        });
        using OpenAiChat chat = Chat(server.Url);

        DraftingRun run = await new Drafter(Quick with { Chat = chat, MostRequests = 50 }).DraftAsync(DraftingSamples.Small.Shared, stop.Token);

        Assert.Equal(2, run.Suggestions.Count);
        Assert.Equal("abgebrochen", run.Failure);
    }

    [Fact]
    public async Task Pauses_between_attempts_double()
    {
        ConcurrentQueue<long> times = new();
        using ModelServer server = new(_ =>
        {
            times.Enqueue(TimeProvider.System.GetTimestamp());
            return new ServerReply(500, "{}");
        });

        await Ask(server, Quick with { MostRequests = 1, FirstPause = TimeSpan.FromMilliseconds(100), Attempts = 3 });

        long[] at = [.. times];
        Assert.True(TimeProvider.System.GetElapsedTime(at[0], at[1]) >= TimeSpan.FromMilliseconds(95));
        Assert.True(TimeProvider.System.GetElapsedTime(at[1], at[2]) >= TimeSpan.FromMilliseconds(190));
    }

    [Fact]
    public async Task Kept_answers_need_no_server_and_give_the_same_suggestions()
    {
        using ModelServer server = ModelServer.Chat(ModelRobot.Honest);
        DraftingRun first = await Ask(server, Quick);

        DraftingRun second = await new Drafter(Quick with { Known = first.Answers.ToDictionary(answer => answer.Hash) })
            .DraftAsync(DraftingSamples.Small.Shared, CancellationToken.None);
        DraftingRun otherModel = await new Drafter(Quick with { Model = "anderes", Known = first.Answers.ToDictionary(answer => answer.Hash) })
            .DraftAsync(DraftingSamples.Small.Shared, CancellationToken.None);

        Assert.Equal(first.Suggestions.Select(suggestion => (suggestion.Id, suggestion.Text, suggestion.Refusal)), second.Suggestions.Select(suggestion => (suggestion.Id, suggestion.Text, suggestion.Refusal)));
        Assert.All(second.Requests, request => Assert.Equal((0, 0), (request.Attempts, request.Seconds)));
        Assert.Empty(otherModel.Suggestions);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Questions_statements_and_answers_have_their_bounds()
    {
        using ModelServer server = ModelServer.Chat(ModelRobot.Honest);

        DraftingRun none = await Ask(server, Quick with { MostRequests = 0 });
        DraftingRun few = await Ask(server, Quick with { MostRequests = 1, MostStatements = 2 });
        DraftingRun cut = await Ask(server, Quick with { MostRequests = 1, LongestAnswer = 10 });

        Assert.Empty(none.Requests);
        Assert.Equal(2, server.Requests[0].Question.Split("\"kind\":").Length - 1);
        Assert.Null(few.Suggestions[0].Refusal);
        Assert.Equal(RefusalReason.Form, cut.Suggestions[0].Refusal?.Reason);
    }

    [Fact]
    public async Task The_clock_comes_from_outside()
    {
        using ModelServer server = ModelServer.Chat(ModelRobot.Honest);

        DraftingRun run = await Ask(server, Quick with { MostRequests = 1, Clock = new LeapingClock() });

        Assert.Equal(60, Assert.Single(run.Requests).Seconds);
    }

    private static Task<DraftingRun> Ask(ModelServer server, DraftingOptions options) => Ask(server.Url, options);

    private static async Task<DraftingRun> Ask(string url, DraftingOptions options)
    {
        using OpenAiChat chat = Chat(url);
        return await new Drafter(options with { Chat = chat }).DraftAsync(DraftingSamples.Small.Shared, CancellationToken.None);
    }

    private static OpenAiChat Chat(string url) => new(new ModelAddress(new Uri(url), "probe", null));

    /// <summary>A minute goes by whenever somebody looks.</summary>
    private sealed class LeapingClock : TimeProvider
    {
        private long _minutes;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => 60 * _minutes++;
    }
}
