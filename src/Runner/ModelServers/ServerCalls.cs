using System.ClientModel;
using System.ClientModel.Primitives;
using System.Net;
using System.Text.Json;
using OpenAI;

namespace DialogueMining.Runner.ModelServers;

/// <summary>How we speak to a server: one attempt a call (patience is the pipeline's), no redirects, bounded answers.</summary>
internal static class ServerCalls
{
    // The longest embedding answer for a batch is far below; a chat answer is a few kilobytes.
    private const long MostBytes = 64 * 1024 * 1024;

    /// <summary>The library's options for a server.</summary>
    /// <param name="address">The server.</param>
    /// <param name="network">What speaks to the network.</param>
    public static OpenAIClientOptions Options(ModelAddress address, HttpClient network) => new()
    {
        Endpoint = address.Server,
        Transport = new HttpClientPipelineTransport(network),
        RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
        NetworkTimeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>The key as the library wants it; it insists on one, and servers that need none ignore it.</summary>
    public static ApiKeyCredential Key(ModelAddress address) => new(address.Key ?? "none");

    /// <summary>What speaks to the network. A redirect would send words elsewhere than the user said, so none is followed.</summary>
    public static HttpClient Network() =>
        new(new BoundedAnswers(new SocketsHttpHandler { AllowAutoRedirect = false }, MostBytes)) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Calls, and gives failures the types that the pipeline knows.</summary>
    /// <exception cref="HttpRequestException">The server refused or cannot be reached.</exception>
    /// <exception cref="IOException">The connection broke, or what came is no answer.</exception>
    public static async Task<T> CallAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (ClientResultException failed) when (failed.Status > 0)
        {
            throw new HttpRequestException("The server refused.", failed, (HttpStatusCode)failed.Status);
        }
        catch (ClientResultException failed)
        {
            throw failed.InnerException as HttpRequestException ?? new HttpRequestException("The server cannot be reached.", failed);
        }
        catch (JsonException broken)
        {
            throw NoAnswer(broken);
        }
        catch (FormatException broken)
        {
            throw NoAnswer(broken);
        }
        catch (InvalidOperationException broken)
        {
            throw NoAnswer(broken);
        }
        catch (ArgumentException broken)
        {
            throw NoAnswer(broken);
        }
    }

    // The library has several ways to say that JSON has not the members it looks for.
    private static IOException NoAnswer(Exception broken) => new("What the server sent is no answer.", broken);
}
