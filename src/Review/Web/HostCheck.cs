using System.Net;
using System.Net.NetworkInformation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DialogueMining.Review.Web;

/// <summary>Answers only requests that were meant for this desk: a foreign name that leads here (DNS rebinding) is refused.</summary>
internal sealed class HostCheck
{
    private static readonly string[] OwnNames = ["localhost", "127.0.0.1", "[::1]"];

    private readonly RequestDelegate _next;
    private readonly HashSet<string> _names;
    private readonly ILogger<HostCheck> _logger;

    public HostCheck(RequestDelegate next, ReviewHostOptions options, ILogger<HostCheck> logger)
    {
        _next = next;
        _logger = logger;
        _names = new HashSet<string>([.. OwnNames, .. options.HostNames], StringComparer.OrdinalIgnoreCase);
        if (!IPAddress.IsLoopback(options.Address))
        {
            _names.UnionWith(NamesOfMachine());
        }
    }

    public Task InvokeAsync(HttpContext context)
    {
        HostString host = context.Request.Host;
        if (host.HasValue && _names.Contains(host.Host) && (host.Port ?? DefaultPort(context)) == context.Connection.LocalPort)
        {
            return _next(context);
        }

        _logger.LogWarning("Refused: request for another host");
        return Refusal.Write(context, StatusCodes.Status421MisdirectedRequest);
    }

    private static int DefaultPort(HttpContext context) => context.Request.IsHttps ? 443 : 80;

    private static IEnumerable<string> NamesOfMachine() => NetworkInterface.GetAllNetworkInterfaces()
        .SelectMany(each => each.GetIPProperties().UnicastAddresses)
        .Select(each => each.Address.ToString())
        .Select(address => address.Contains(':', StringComparison.Ordinal) ? $"[{address.Split('%')[0]}]" : address)
        .Append(Dns.GetHostName());
}
