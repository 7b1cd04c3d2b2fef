using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace DialogueMining.Tests.Drafting;

/// <summary>A model server of our own on this machine: speaks the chat and embedding protocol, and misbehaves on demand.</summary>
internal sealed class ModelServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<ServerRequest, ServerReply> _answer;
    private readonly ConcurrentQueue<ServerRequest> _requests = new();
    private int _count;

    public ModelServer(Func<ServerRequest, ServerReply> answer)
    {
        _answer = answer;
        _listener.Start();
        _ = ListenAsync();
    }

    /// <summary>Base address, as the user would give it.</summary>
    public string Url => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v1";

    /// <summary>What was asked so far.</summary>
    public IReadOnlyList<ServerRequest> Requests => [.. _requests];

    /// <summary>A server that answers each chat with the text that is made of the question.</summary>
    public static ModelServer Chat(Func<ServerRequest, string> answer) => new(request => ServerReply.Answer(answer(request)));

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                TcpClient client = await _listener.AcceptTcpClientAsync(_stop.Token).ConfigureAwait(false);
                _ = ServeAsync(client);
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
        catch (SocketException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                NetworkStream stream = client.GetStream();
                (string head, string body) = await ReadAsync(stream).ConfigureAwait(false);
                ServerRequest request = new(Interlocked.Increment(ref _count), head, body);
                _requests.Enqueue(request);
                await ReplyAsync(client, stream, _answer(request)).ConfigureAwait(false);
            }
            catch (IOException)
            {
                // The other side hung up: that is what it should do with an endless answer.
            }
            catch (OperationCanceledException)
            {
                // The test is over.
            }
        }
    }

    private async Task ReplyAsync(TcpClient client, NetworkStream stream, ServerReply reply)
    {
        if (reply.IsSilent)
        {
            await Task.Delay(Timeout.Infinite, _stop.Token).ConfigureAwait(false);
        }

        byte[] body = Encoding.UTF8.GetBytes(reply.Body);
        long length = reply.IsEndless ? long.MaxValue : reply.BreaksOff ? body.Length + 100 : body.Length;
        string head = string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {reply.Status} X\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nConnection: close\r\n{reply.Headers}\r\n");
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), _stop.Token).ConfigureAwait(false);
        await stream.WriteAsync(body, _stop.Token).ConfigureAwait(false);
        if (reply.BreaksOff)
        {
            client.LingerState = new LingerOption(true, 0);
            client.Client.Close();
        }

        byte[] more = Encoding.UTF8.GetBytes(new string(' ', 65_536));
        while (reply.IsEndless)
        {
            await stream.WriteAsync(more, _stop.Token).ConfigureAwait(false);
        }
    }

    private async Task<(string Head, string Body)> ReadAsync(NetworkStream stream)
    {
        MemoryStream read = new();
        byte[] buffer = new byte[65_536];
        while (true)
        {
            int count = await stream.ReadAsync(buffer, _stop.Token).ConfigureAwait(false);
            if (count == 0)
            {
                throw new EndOfStreamException();
            }

            read.Write(buffer, 0, count);
            string text = Encoding.Latin1.GetString(read.GetBuffer(), 0, (int)read.Length);
            int end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end >= 0 && read.Length >= end + 4 + LengthIn(text[..end]))
            {
                return (text[..end], Encoding.UTF8.GetString(read.GetBuffer(), end + 4, (int)read.Length - end - 4));
            }
        }
    }

    private static int LengthIn(string head) => head.Split("\r\n")
        .Where(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
        .Select(line => int.Parse(line["Content-Length:".Length..], CultureInfo.InvariantCulture))
        .FirstOrDefault();
}

/// <summary>What was asked.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Head">Request line and headers.</param>
/// <param name="Body">The body.</param>
internal sealed record ServerRequest(int Number, string Head, string Body)
{
    /// <summary>The order and the data of a chat.</summary>
    public string Question
    {
        get
        {
            using JsonDocument json = JsonDocument.Parse(Body);
            return json.RootElement.GetProperty("messages")[1].GetProperty("content").ToString();
        }
    }

    /// <summary>Texts to embed.</summary>
    public string[] Inputs
    {
        get
        {
            using JsonDocument json = JsonDocument.Parse(Body);
            return [.. json.RootElement.GetProperty("input").EnumerateArray().Select(each => each.GetString()!)];
        }
    }
}

/// <summary>What the server does.</summary>
/// <param name="Status">Status code.</param>
/// <param name="Body">Body.</param>
internal sealed record ServerReply(int Status, string Body)
{
    public string Headers { get; init; } = string.Empty;

    public bool BreaksOff { get; init; }

    public bool IsEndless { get; init; }

    public bool IsSilent { get; init; }

    /// <summary>A chat answer with its tokens.</summary>
    public static ServerReply Answer(string text) => new(200, JsonSerializer.Serialize(new
    {
        id = "chatcmpl-1",
        @object = "chat.completion",
        created = 1,
        model = "probe",
        choices = new[] { new { index = 0, message = new { role = "assistant", content = text }, finish_reason = "stop" } },
        usage = new { prompt_tokens = 120, completion_tokens = 30, total_tokens = 150 },
    }));

    /// <summary>Vectors, one a text.</summary>
    public static ServerReply Vectors(IEnumerable<float[]> vectors) => new(200, JsonSerializer.Serialize(new
    {
        @object = "list",
        model = "probe",
        data = vectors.Select((vector, index) => new { @object = "embedding", index, embedding = Convert.ToBase64String(vector.SelectMany(BitConverter.GetBytes).ToArray()) }),
        usage = new { prompt_tokens = 5, total_tokens = 5 },
    }));
}
