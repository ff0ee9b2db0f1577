using System.Runtime.CompilerServices;

namespace Dossier;

/// <summary>
/// Flags for the few methods that run once per cell. A program that only reads a dataset has ended before the runtime would have compiled
/// them a second time, so they are compiled well at once, with what they call.
/// </summary>
internal static class MethodFlags
{
    /// <summary><c>MethodImplOptions.AggressiveOptimization</c>, which netstandard2.0 has no name for.</summary>
    public const MethodImplOptions AggressiveOptimization = (MethodImplOptions)512;
}
