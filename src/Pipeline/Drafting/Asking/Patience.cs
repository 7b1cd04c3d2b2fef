using System.Globalization;
using System.Net;
using Microsoft.Extensions.AI;

namespace DialogueMining.Pipeline.Drafting.Asking;

/// <summary>Sends again, after pauses that double, where a server is busy, broken or silent; bounds the time of each attempt.</summary>
internal sealed class Patience(DraftingOptions options)
{
    /// <summary>Sends until an answer comes or no further attempt is due.</summary>
    public async Task<Attempted> TryAsync(Func<CancellationToken, Task<ChatResponse>> send, CancellationToken cancellation)
    {
        TimeSpan pause = options.FirstPause;
        for (int attempt = 1; ; attempt++)
        {
            Attempted attempted = await OnceAsync(send, attempt, cancellation).ConfigureAwait(false);
            if (attempted.Failure is null || attempted.IsFinal || attempt >= options.Attempts || !await RestAsync(pause, cancellation).ConfigureAwait(false))
            {
                return attempted;
            }

            pause *= 2;
        }
    }

    private async Task<Attempted> OnceAsync(Func<CancellationToken, Task<ChatResponse>> send, int attempt, CancellationToken cancellation)
    {
        using CancellationTokenSource limit = new(options.TimeLimit, options.Clock);
        using CancellationTokenSource both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        try
        {
            ChatResponse response = await send(both.Token).ConfigureAwait(false);
            return new Attempted(response, attempt, null, false);
        }
        catch (OperationCanceledException)
        {
            return cancellation.IsCancellationRequested ? Ended(attempt) : Silent(attempt);
        }
        catch (TimeoutException)
        {
            return Silent(attempt);
        }
        catch (HttpRequestException refused)
        {
            return new Attempted(null, attempt, Reason(refused), IsFinal(refused.StatusCode));
        }
        catch (IOException)
        {
            return new Attempted(null, attempt, "die Verbindung brach ab", false);
        }
    }

    private async Task<bool> RestAsync(TimeSpan pause, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(pause, options.Clock, cancellation).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static Attempted Ended(int attempt) => new(null, attempt, "abgebrochen", true);

    private Attempted Silent(int attempt) => new(
        null, attempt, $"keine Antwort in {options.TimeLimit.TotalSeconds.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',')} Sekunden", false);

    // The server's own words may hold anything, a key among it; its number says enough.
    private static string Reason(HttpRequestException refused) => refused.StatusCode switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => "der Server verlangt einen gültigen Schlüssel",
        HttpStatusCode.NotFound => "Adresse oder Modell unbekannt (404)",
        HttpStatusCode.TooManyRequests => "der Server ist überlastet (429)",
        { } status => $"der Server meldet {(int)status}",
        null when refused.HttpRequestError == HttpRequestError.NameResolutionError => "den Namen des Servers gibt es nicht",
        null when refused.HttpRequestError == HttpRequestError.ConnectionError => "keine Verbindung",
        null => "die Verbindung brach ab",
    };

    private static bool IsFinal(HttpStatusCode? status) =>
        status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or (>= HttpStatusCode.Moved and < HttpStatusCode.BadRequest);
}
