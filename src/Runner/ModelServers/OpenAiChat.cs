using System.ClientModel;
using System.Net;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace DialogueMining.Runner.ModelServers;

/// <summary>A model behind an OpenAI-compatible server (Ollama, vLLM, llama.cpp, LocalAI, Azure) as a chat.</summary>
internal sealed class OpenAiChat : IChatClient
{
    private readonly ChatClient _client;
    private readonly ChatClientMetadata _metadata;
    private readonly HttpClient _network = ServerCalls.Network();
    private bool _knowsNoForm;

    public OpenAiChat(ModelAddress address)
    {
        _client = new ChatClient(address.Model, ServerCalls.Key(address), ServerCalls.Options(address, _network));
        _metadata = new ChatClientMetadata("openai", address.Server, address.Model);
    }

    /// <exception cref="HttpRequestException">The server refused or cannot be reached.</exception>
    /// <exception cref="IOException">The connection broke, or what came is no answer.</exception>
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ChatCompletion completion = await AskAsync([.. messages.Select(Message)], Completion(options), cancellationToken).ConfigureAwait(false);
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, string.Concat(completion.Content.Select(part => part.Text))))
        {
            ModelId = completion.Model,
            Usage = completion.Usage is { } usage
                ? new UsageDetails { InputTokenCount = usage.InputTokenCount, OutputTokenCount = usage.OutputTokenCount }
                : null,
        };
    }

    /// <summary>The whole answer at once: we have no use for its parts.</summary>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ChatResponse response = await GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false);
        foreach (ChatResponseUpdate update in response.ToChatResponseUpdates())
        {
            yield return update;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        if (serviceKey is not null)
        {
            return null;
        }

        return serviceType == typeof(ChatClientMetadata) ? _metadata : serviceType.IsInstanceOfType(this) ? this : null;
    }

    public void Dispose() => _network.Dispose();

    // Some servers refuse the form of an answer as such. The rules ask for it in words, too.
    private async Task<ChatCompletion> AskAsync(OpenAI.Chat.ChatMessage[] messages, ChatCompletionOptions how, CancellationToken cancellation)
    {
        how.ResponseFormat = _knowsNoForm ? null : how.ResponseFormat;
        try
        {
            return await SendAsync(messages, how, cancellation).ConfigureAwait(false);
        }
        catch (HttpRequestException refused) when (refused.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity && how.ResponseFormat is not null)
        {
            how.ResponseFormat = null;
            ChatCompletion completion = await SendAsync(messages, how, cancellation).ConfigureAwait(false);
            _knowsNoForm = true;
            return completion;
        }
    }

    private Task<ChatCompletion> SendAsync(OpenAI.Chat.ChatMessage[] messages, ChatCompletionOptions how, CancellationToken cancellation) =>
        ServerCalls.CallAsync(async () =>
        {
            ClientResult<ChatCompletion> result = await _client.CompleteChatAsync(messages, how, cancellation).ConfigureAwait(false);
            // Read here, where the library says in its own ways that members are missing.
            _ = result.Value.Content.Count;
            return result.Value;
        });

    private static OpenAI.Chat.ChatMessage Message(ChatMessage message) =>
        message.Role == ChatRole.System ? new SystemChatMessage(message.Text) : new UserChatMessage(message.Text);

    private static ChatCompletionOptions Completion(ChatOptions? options) => new()
    {
        Temperature = options?.Temperature,
        MaxOutputTokenCount = options?.MaxOutputTokens,
        ResponseFormat = options?.ResponseFormat is ChatResponseFormatJson { Schema: { } schema, SchemaName: { } name }
            ? OpenAI.Chat.ChatResponseFormat.CreateJsonSchemaFormat(name, BinaryData.FromString(schema.GetRawText()), null, jsonSchemaIsStrict: true)
            : null,
    };
}
