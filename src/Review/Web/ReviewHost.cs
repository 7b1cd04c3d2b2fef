using System.Globalization;
using System.Net;
using DialogueMining.Review.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace DialogueMining.Review.Web;

/// <summary>The desk as a web application: who reaches it, and where.</summary>
public sealed class ReviewHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ReviewHostOptions _options;

    private ReviewHost(WebApplication app, ReviewHostOptions options) => (_app, _options) = (app, options);

    /// <summary>Where the desk is reached, for example <c>http://127.0.0.1:5005/</c>.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Starts the desk.</summary>
    /// <param name="desk">What the desk shows and writes to.</param>
    /// <param name="folder">The result folder, for the documents that end a review.</param>
    /// <param name="options">Where it can be reached.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<ReviewHost> Start(ReviewDesk desk, string folder, ReviewHostOptions options)
    {
        ReviewHost host = await Open(desk, folder, options);
        host.Address = host.Reached();
        host._app.Services.GetRequiredService<Doorkeeper>().Begin(host.Address.Port);
        return host;
    }

    // After a crash the open pages ask at the same port again; where somebody else has taken it, any other has to do.
    private static async Task<ReviewHost> Open(ReviewDesk desk, string folder, ReviewHostOptions options)
    {
        if (options.Port == 0 && new DoorFile(options).Read() is { Port: > 0 } kept)
        {
            try
            {
                return await Listen(desk, folder, options with { Port = kept.Port });
            }
            catch (IOException taken) when (taken.InnerException is not null)
            {
                return await Listen(desk, folder, options);
            }
        }

        return await Listen(desk, folder, options);
    }

    private static async Task<ReviewHost> Listen(ReviewDesk desk, string folder, ReviewHostOptions options)
    {
        ReviewHost host = new(HostBuilding.Build(desk, folder, options), options);
        try
        {
            await host._app.StartAsync();
            return host;
        }
        catch (IOException)
        {
            await host._app.DisposeAsync();
            throw;
        }
    }

    /// <summary>A link that lets the owner of the desk in, once.</summary>
    public Uri CreateLink()
    {
        string words = _app.Services.GetRequiredService<Invitations>().Issue(null, Role.Administrate);
        return new Uri(Address, "anmelden/" + words);
    }

    /// <summary>Ends the desk; what is being written is finished first.</summary>
    public async ValueTask DisposeAsync()
    {
        _app.Services.GetRequiredService<Doorkeeper>().End();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    // An address for all interfaces is none that a browser could open.
    private Uri Reached()
    {
        string bound = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        int port = new Uri(bound.Replace("[::]", "localhost", StringComparison.Ordinal)).Port;
        IPAddress address = _options.Address.Equals(IPAddress.Any) || _options.Address.Equals(IPAddress.IPv6Any) ? IPAddress.Loopback : _options.Address;
        string host = address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? $"[{address}]" : address.ToString();
        return new Uri(string.Create(CultureInfo.InvariantCulture, $"{(_options.Certificate is null ? "http" : "https")}://{host}:{port}/"));
    }
}
