using System.Globalization;
using System.Net;

namespace DialogueMining.Pipeline.Drafting.Asking;

/// <summary>Sends again, after pauses that double, where a server is busy, broken or silent; bounds the time of each attempt.</summary>
/// <param name="clock">The clock.</param>
/// <param name="limit">Wall time that one attempt may take.</param>
/// <param name="attempts">How often is sent at most.</param>
/// <param name="firstPause">Pause before the second attempt.</param>
internal sealed class Patience(TimeProvider clock, TimeSpan limit, int attempts, TimeSpan firstPause)
{
    // A model that is being loaded needs a second time; one that is too slow for a question is so at every attempt.
    private const int MostSilences = 2;

    /// <summary>Sends until an answer comes or no further attempt is due.</summary>
    public async Task<Attempted<T>> TryAsync<T>(Func<CancellationToken, Task<T>> send, CancellationToken cancellation)
        where T : class
    {
        TimeSpan pause = firstPause;
        for (int attempt = 1; ; attempt++)
        {
            Attempted<T> attempted = await OnceAsync(send, attempt, cancellation).ConfigureAwait(false);
            bool isOver = attempted.Failure is null || attempted.IsFinal || !attempted.MayPass || attempt >= attempts;
            if (isOver || !await RestAsync(pause, cancellation).ConfigureAwait(false))
            {
                return attempted;
            }

            pause *= 2;
        }
    }

    private async Task<Attempted<T>> OnceAsync<T>(Func<CancellationToken, Task<T>> send, int attempt, CancellationToken cancellation)
        where T : class
    {
        using CancellationTokenSource end = new(limit, clock);
        using CancellationTokenSource both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, end.Token);
        try
        {
            return new Attempted<T>(await send(both.Token).ConfigureAwait(false), attempt, null, false);
        }
        catch (OperationCanceledException)
        {
            return cancellation.IsCancellationRequested ? new Attempted<T>(null, attempt, "abgebrochen", true) : Silent<T>(attempt);
        }
        catch (TimeoutException)
        {
            return Silent<T>(attempt);
        }
        catch (HttpRequestException refused)
        {
            return new Attempted<T>(null, attempt, Reason(refused), IsFinal(refused.StatusCode)) { MayPass = !IsOfTheQuestion(refused.StatusCode) };
        }
        catch (IOException)
        {
            return new Attempted<T>(null, attempt, "die Verbindung brach ab", false);
        }
    }

    private async Task<bool> RestAsync(TimeSpan pause, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(pause, clock, cancellation).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private Attempted<T> Silent<T>(int attempt)
        where T : class
    {
        string seconds = limit.TotalSeconds.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');
        return new Attempted<T>(null, attempt, $"keine Antwort in {seconds} Sekunden", false) { MayPass = attempt < MostSilences };
    }

    // The server's own words may hold anything, a key among it; its number says enough.
    private static string Reason(HttpRequestException refused) => refused.StatusCode switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => "der Server verlangt einen gültigen Schlüssel",
        HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge => "der Server nimmt die Frage nicht an, vielleicht ist sie für das Modell zu lang",
        HttpStatusCode.NotFound => "Adresse oder Modell unbekannt (404)",
        HttpStatusCode.TooManyRequests => "der Server ist überlastet (429)",
        { } status => $"der Server meldet {(int)status}",
        null when refused.HttpRequestError == HttpRequestError.NameResolutionError => "den Namen des Servers gibt es nicht",
        null when refused.HttpRequestError == HttpRequestError.ConnectionError => "keine Verbindung",
        null => "die Verbindung brach ab",
    };

    private static bool IsOfTheQuestion(HttpStatusCode? status) =>
        status is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.UnprocessableEntity;

    private static bool IsFinal(HttpStatusCode? status) =>
        status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or (>= HttpStatusCode.Moved and < HttpStatusCode.BadRequest);
}
