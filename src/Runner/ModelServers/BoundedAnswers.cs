namespace DialogueMining.Runner.ModelServers;

/// <summary>Ends answers that go on and on: what a server sends is read up to a bound.</summary>
/// <param name="inner">What speaks to the network.</param>
/// <param name="most">Most bytes of an answer.</param>
internal sealed class BoundedAnswers(HttpMessageHandler inner, long most) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        MemoryStream read = new();
        byte[] buffer = new byte[81_920];
        await using Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        int count;
        while ((count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (read.Length + count > most)
            {
                response.Dispose();
                throw new IOException("The answer is longer than any answer should be.");
            }

            read.Write(buffer, 0, count);
        }

        read.Position = 0;
        StreamContent content = new(read);
        foreach ((string name, IEnumerable<string> values) in response.Content.Headers)
        {
            content.Headers.TryAddWithoutValidation(name, values);
        }

        response.Content = content;
        return response;
    }
}
