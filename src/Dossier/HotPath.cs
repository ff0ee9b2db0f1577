using System.Runtime.CompilerServices;

namespace Dossier;

/// <summary>
/// For the few methods that run once a cell. A program that reads a dataset and ends does so before the runtime would have compiled
/// them a second time, so they are compiled well at once, with what they call.
/// </summary>
internal static class HotPath
{
    /// <summary><c>MethodImplOptions.AggressiveOptimization</c>, which netstandard2.0 has no name for.</summary>
    public const MethodImplOptions Method = (MethodImplOptions)512;
}
