using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Threading.RateLimiting;
using DialogueMining.Review.Desk;
using DialogueMining.Review.Pages;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace DialogueMining.Review.Web;

/// <summary>Puts the web application together. It reads no settings from the environment: the options alone decide.</summary>
internal static class HostBuilding
{
    /// <summary>The most that a form may send: a file of some thousand decisions.</summary>
    public const int LargestBody = 4 * 1024 * 1024;

    private const int LargestField = 64 * 1024, MostFields = 4096;

    public static WebApplication Build(ReviewDesk desk, string folder, ReviewHostOptions options)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server => Limit(server, options));
        if (options.Certificate is not null)
        {
            builder.WebHost.UseKestrelHttpsConfiguration();
        }

        AddLog(builder.Logging, options);
        AddPages(builder.Services, desk, options);
        builder.Services.AddSingleton(new FinishedFiles(Path.GetFullPath(folder)));
        AddSecurity(builder.Services, options);
        WebApplication app = builder.Build();
        Arrange(app);
        return app;
    }

    private static void Limit(KestrelServerOptions server, ReviewHostOptions options)
    {
        server.AddServerHeader = false;
        server.AllowSynchronousIO = false;
        server.Limits.MaxRequestBodySize = LargestBody;
        server.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        server.Limits.MaxRequestHeaderCount = 64;
        server.Limits.MaxRequestLineSize = 8 * 1024;
        server.Limits.MaxConcurrentConnections = 256;
        // Slow senders hold a connection for seconds, not for hours.
        server.Limits.RequestHeadersTimeout = options.SlowestRequest;
        server.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: options.SlowestRequest + TimeSpan.FromSeconds(1));
        server.Limits.KeepAliveTimeout = TimeSpan.FromMinutes(2);
        server.Listen(options.Address, options.Port, listen =>
        {
            listen.Protocols = options.Certificate is null ? HttpProtocols.Http1 : HttpProtocols.Http1AndHttp2;
            if (options.Certificate is not null)
            {
                listen.UseHttps(options.Certificate);
            }
        });
    }

    private static void AddLog(ILoggingBuilder logging, ReviewHostOptions options)
    {
        if (options.Log)
        {
            logging.AddSimpleConsole(console =>
            {
                console.SingleLine = true;
                console.ColorBehavior = LoggerColorBehavior.Disabled;
                console.TimestampFormat = "HH:mm:ss ";
            });
            // Keys that live in memory only need no encryption at rest.
            logging.SetMinimumLevel(LogLevel.Warning)
                .AddFilter("DialogueMining", LogLevel.Information)
                .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        }
    }

    private static void AddPages(IServiceCollection services, ReviewDesk desk, ReviewHostOptions options)
    {
        services.AddRoutingCore();
        // Umlauts and quotation marks stay as they are: half the bytes, and a source that people can read.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.AddSingleton(desk);
        services.AddSingleton(options);
        services.AddSingleton<Invitations>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<SessionCookie>();
        services.AddSingleton<DoorFile>();
        services.AddSingleton<Doorkeeper>();
        services.AddSingleton<PageAssets>();
        services.AddSingleton(new PageTexts(options.Language));
        services.AddSingleton<Phrases>();
        services.AddSingleton<EntryTexts>();
        services.AddSingleton<NewestState>();
        services.AddSingleton<NameCover>();
        services.AddSingleton<KeptMarkup>();
        services.AddSingleton<QueueRows>();
        services.AddSingleton<TextMarkup>();
        services.AddScoped<Visitor>();
        services.Configure<FormOptions>(form =>
        {
            form.ValueCountLimit = MostFields;
            form.ValueLengthLimit = LargestField;
            form.KeyLengthLimit = 256;
            form.MultipartBodyLengthLimit = LargestBody;
        });
    }

    private static void AddSecurity(IServiceCollection services, ReviewHostOptions options)
    {
        // Keys live as long as the program, as sessions do.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(forms => ShapeTokens(forms, options));
        services.AddAuthentication(SessionHandler.Name)
            .AddScheme<AuthenticationSchemeOptions, SessionHandler>(SessionHandler.Name, null);
        services.AddAuthorizationBuilder()
            .AddPolicy(nameof(Role.Decide), policy => policy.RequireRole(nameof(Role.Decide)))
            .AddPolicy(nameof(Role.Administrate), policy => policy.RequireRole(nameof(Role.Administrate)))
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.AddPolicy(SignInRoutes.RateLimit, context => RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
                _ => new FixedWindowRateLimiterOptions { PermitLimit = options.LinkAttempts, Window = TimeSpan.FromMinutes(1) }));
        });
    }

    private static void ShapeTokens(AntiforgeryOptions forms, ReviewHostOptions options)
    {
        bool isSecure = options.Certificate is not null;
        // One name for all desks of a machine would do no harm: a token is bound to its session besides.
        forms.Cookie.Name = (isSecure ? "__Host-" : string.Empty) + "dm-form-" + options.Port.ToString(CultureInfo.InvariantCulture);
        forms.Cookie.HttpOnly = true;
        forms.Cookie.SameSite = SameSiteMode.Strict;
        forms.Cookie.SecurePolicy = isSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
        forms.Cookie.Path = "/";
        forms.SuppressXFrameOptionsHeader = true;
    }

    // The order is the security: headers first, then who may ask, then what is asked.
    private static void Arrange(WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        FaultGuard.Add(app);
        app.UseMiddleware<HostCheck>();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<RequestGuard>();
        app.UseAuthorization();
        AssetRoutes.Map(app);
        SignInRoutes.Map(app);
        DeskRoutes.Map(app);
    }
}
