using System.CommandLine;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using DialogueMining.Models;
using DialogueMining.Review.Desk;
using DialogueMining.Review.Web;
using DialogueMining.Runner.Output;

namespace DialogueMining.Runner.Commands;

/// <summary><c>review RESULT</c>: lays a finished result on the desk, in the browser.</summary>
internal static class ReviewCommand
{
    private static readonly Argument<string> Result = new("ergebnis") { Description = "Ergebnisordner einer Auswertung (mit analysis.json)." };

    private static readonly Option<int> Port = new("--port", "-p")
    {
        Description = "Anschluss (Port), an dem der Redaktionstisch zu erreichen ist. Sonst ein freier.",
        HelpName = "zahl",
    };

    private static readonly Option<string> Listen = new("--listen")
    {
        Description = "Adresse dieses Rechners im Haus (0.0.0.0 für alle), damit andere mitarbeiten. Sonst nur dieser Rechner.",
        DefaultValueFactory = _ => "127.0.0.1",
        HelpName = "adresse",
    };

    private static readonly Option<string[]> Hosts = new("--host")
    {
        Description = "Weiterer Name, unter dem Browser den Redaktionstisch aufrufen dürfen, zum Beispiel pc-17.stadt.de.",
        HelpName = "name",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string?> Certificate = new("--certificate")
    {
        Description = "Zertifikat (PEM) für eine verschlüsselte Verbindung; der Schlüssel steht darin oder in --key.",
        HelpName = "datei",
    };

    private static readonly Option<string?> Key = new("--key") { Description = "Schlüssel (PEM) zum Zertifikat.", HelpName = "datei" };

    private static readonly Option<string?> Name = new("--name")
    {
        Description = "Ihr Name, wie er an den Entscheidungen stehen soll; lässt sich beim Anmelden noch ändern.",
        HelpName = "name",
    };

    private static readonly Option<bool> NoBrowser = new("--no-browser") { Description = "Öffnet keinen Browser, sondern nennt nur den Link." };

    // More than ten reviewers with two requests each.
    private const int Threads = 48;

    public static Command Create()
    {
        Command command = new("review", "Öffnet den Redaktionstisch: Menschen entscheiden über die Vorschläge eines Ergebnisses.")
        {
            Result, Port, Listen, Hosts, Certificate, Key, Name, NoBrowser,
        };
        Port.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(int.TryParse(result.Tokens[0].Value, out int port) && port is >= 0 and <= 65535))
            {
                result.AddError(Texts.Of("--port: Erwartet wird eine Zahl von 0 bis 65535."));
            }
        });
        Listen.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !IPAddress.TryParse(result.Tokens[0].Value, out _))
            {
                result.AddError(Texts.Of("--listen: Erwartet wird eine Adresse wie 192.168.0.17 oder 0.0.0.0."));
            }
        });
        command.SetAction(Run);
        return command;
    }

    private static async Task<int> Run(ParseResult parsed, CancellationToken cancelled)
    {
        (X509Certificate2? certificate, string? mistake) = ReadCertificate(parsed);
        if (mistake is not null)
        {
            Console.Error.WriteLine(mistake);
            return ExitCodes.BadInput;
        }

        (ReviewDesk? desk, Problem? problem) = ReviewDesk.Open(parsed.GetRequiredValue(Result), TimeProvider.System);
        if (desk is null)
        {
            ProblemList.Write([problem!], Console.Error);
            return ExitCodes.BadInput;
        }

        // Requests wait for the state that another one makes. On a busy machine the runtime adds threads too late for those behind them.
        ThreadPool.SetMinThreads(Threads, Threads);
        using (desk)
        {
            ReviewHostOptions options = OptionsOf(parsed) with { Certificate = certificate };
            return await Serve(desk, options, parsed, cancelled);
        }
    }

    private static async Task<int> Serve(ReviewDesk desk, ReviewHostOptions options, ParseResult parsed, CancellationToken cancelled)
    {
        try
        {
            await using ReviewHost host = await ReviewHost.Start(desk, parsed.GetRequiredValue(Result), options);
            Uri link = host.CreateLink();
            Announce(link, options);
            if (!parsed.GetValue(NoBrowser))
            {
                ReportViewer.Open(link.AbsoluteUri);
            }

            await LinksOnRequest(host, cancelled);
            return ExitCodes.Done;
        }
        catch (IOException taken) when (taken.InnerException is not null)
        {
            Console.Error.WriteLine(Texts.Of("Der Redaktionstisch lässt sich an {0}:{1} nicht öffnen: {2}", options.Address, options.Port, taken.Message));
            return ExitCodes.BadInput;
        }
    }

    private static void Announce(Uri link, ReviewHostOptions options)
    {
        Console.WriteLine(Texts.Of("Der Redaktionstisch ist geöffnet. Link zum Anmelden (gilt einmal):"));
        Console.WriteLine($"  {link}");
        if (!IPAddress.IsLoopback(options.Address) && options.Certificate is null)
        {
            Console.Error.WriteLine(Texts.Of(
                "Achtung: Die Verbindung ist nicht verschlüsselt; wer das Hausnetz mithört, liest mit. Mit --certificate wird sie es."));
        }

        Console.WriteLine(Texts.Of("Eingabetaste: neuer Link. Strg+C: beenden. Alle Entscheidungen sind gespeichert."));
    }

    // A session ends after some hours; whoever sits at the program gets back in with a new link.
    private static async Task LinksOnRequest(ReviewHost host, CancellationToken cancelled)
    {
        while (!cancelled.IsCancellationRequested)
        {
            Task<string?> line = Task.Run(Console.In.ReadLine, CancellationToken.None);
            Task ended = Task.Delay(Timeout.Infinite, cancelled);
            if (await Task.WhenAny(line, ended) == ended)
            {
                return;
            }

            if (await line is null)
            {
                // Nobody types: a service without a terminal runs until it is told to end.
                await Task.WhenAny(ended);
                return;
            }

            Console.WriteLine($"  {host.CreateLink()}");
        }
    }

    private static ReviewHostOptions OptionsOf(ParseResult parsed) => new()
    {
        Address = IPAddress.Parse(parsed.GetRequiredValue(Listen)),
        Port = parsed.GetValue(Port),
        HostNames = parsed.GetValue(Hosts) ?? [],
        Language = Texts.Language,
        Reviewer = parsed.GetValue(Name) ?? Environment.UserName,
        DoorFile = DoorFileOf(parsed.GetRequiredValue(Result)),
    };

    // For the user alone and outside the result folder, which may lie where others read it. Without a home there is none.
    private static string? DoorFileOf(string result)
    {
        string home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        string name = Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Path.GetFullPath(result))).AsSpan(0, 8));
        return home.Length == 0 ? null : Path.Combine(home, "dialogue-mining", "review", name + ".json");
    }

    private static (X509Certificate2? Certificate, string? Mistake) ReadCertificate(ParseResult parsed)
    {
        if (parsed.GetValue(Certificate) is not { } file)
        {
            return (null, null);
        }

        try
        {
            using X509Certificate2 read = X509Certificate2.CreateFromPemFile(file, parsed.GetValue(Key));
            // Windows takes no key that lives in memory only.
            return (X509CertificateLoader.LoadPkcs12(read.Export(X509ContentType.Pkcs12), null), null);
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return (null, Texts.Of("Das Zertifikat lässt sich nicht lesen: {0}", unreadable.Message));
        }
    }
}
