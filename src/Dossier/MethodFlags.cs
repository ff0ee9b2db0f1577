using System.Runtime.CompilerServices;

namespace Dossier;

/// <summary>
/// Flags for the few methods that run once for every cell of a dataset. A program that only reads a dataset ends before the runtime would
/// recompile them with optimization, so they are compiled with full optimization at their first call. In the compiler the same is true of a build:
/// most of its time would go by in code that is not optimized yet.
/// </summary>
internal static class MethodFlags
{
    /// <summary><c>MethodImplOptions.AggressiveOptimization</c>, which netstandard2.0 has no name for.</summary>
    public const MethodImplOptions AggressiveOptimization = (MethodImplOptions)512;
}
