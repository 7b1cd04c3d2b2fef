using System.ComponentModel;
using System.Diagnostics;

namespace DialogueMining.Runner.Output;

/// <summary>Shows the report in the browser, where there is a desktop.</summary>
internal static class ReportViewer
{
    /// <summary>Opens the file; says nothing where nothing can show it, since its path has been printed.</summary>
    public static void Open(string path)
    {
        if (!HasDesktop())
        {
            return;
        }

        try
        {
            using Process? viewer = Process.Start(new ProcessStartInfo(path) { UseShellExecute = true });
        }
        catch (Win32Exception)
        {
            // No program is set for web pages.
        }
    }

    // A program that writes into a file or a pipe was started by a script.
    private static bool HasDesktop() => !Console.IsOutputRedirected
        && (OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
            || Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 }
            || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 });
}
