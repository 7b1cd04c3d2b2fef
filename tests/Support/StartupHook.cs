using System.Diagnostics.Tracing;

// The runtime looks for this name without a namespace, and calls it before the program's own code where DOTNET_STARTUP_HOOKS names this assembly.

/// <summary>Stands beside the program as a witness: writes down each sign of a network that the runtime gives.</summary>
internal static class StartupHook
{
    /// <summary>Environment variable with the file that the witness writes to.</summary>
    public const string FileVariable = "DIALOGUE_MINING_WITNESS";

    private static NetworkWitness? _witness;

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(FileVariable) is { Length: > 0 } file)
        {
            File.WriteAllText(file, "begun\n");
            AppDomain.CurrentDomain.AssemblyLoad += (_, loaded) =>
            {
                if (loaded.LoadedAssembly.GetName().Name is "System.Net.Sockets" or "System.Net.Http" or "System.Net.NameResolution")
                {
                    File.AppendAllText(file, $"loaded {loaded.LoadedAssembly.GetName().Name}\n");
                }
            };
            _witness = new NetworkWitness(file);
        }
    }

    private sealed class NetworkWitness(string file) : EventListener
    {
        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name.StartsWith("System.Net", StringComparison.Ordinal))
            {
                EnableEvents(eventSource, EventLevel.Informational);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData) => File.AppendAllText(file, $"{eventData.EventSource.Name} {eventData.EventName}\n");
    }
}
