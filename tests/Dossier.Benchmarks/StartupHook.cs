using Dossier.Benchmarks.Measuring;

/// <summary>What the runtime calls in a process that is started with this assembly as a hook: the compiler, when it is looked at.</summary>
#pragma warning disable CA1050 // The runtime looks for a type of this name in no namespace.
internal static class StartupHook
#pragma warning restore CA1050
{
    /// <summary>Called before the program's first line.</summary>
    public static void Initialize() => RuntimeProfile.TellAtExit();
}
