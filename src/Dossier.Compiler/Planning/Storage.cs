using System.Collections.Immutable;
using System.Globalization;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Planning;

/// <summary>
/// What fits into an assembly. Its strings may have 16 MB in total; beyond that, the compiler reports an error that names no seed. So
/// the size is estimated here first, and files that do not fit are generated without their rows.
/// </summary>
internal static class Storage
{
    /// <summary>Bytes in a megabyte.</summary>
    public const int Megabyte = 1 << 20;


    // The rest is for the tables of ids and for the project's own strings.
    private const long Most = 15L * Megabyte;
    private const long Near = 12L * Megabyte;

    /// <summary>Decides which files fit. They are taken in the order of their paths, whatever order they come in.</summary>
    public static StoragePlan Plan(ImmutableArray<RowSize> files, bool isUnlimited)
    {
        if (isUnlimited)
            return StoragePlan.Everything;

        long total = 0;
        string near = "";
        var leftOut = ImmutableArray.CreateBuilder<string>();
        foreach (RowSize file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            bool wasNear = total > Near;
            total += file.Bytes;
            if (total > Most)
                leftOut.Add(file.Path);
            else if (total > Near && !wasNear)
                near = file.Path;
        }

        if (total <= Near)
            return StoragePlan.Everything;

        string size = (total / (double)Megabyte).ToString("0.0", CultureInfo.InvariantCulture);
        string largest = FieldSizes.Largest(files.SelectMany(static file => file.Fields.Items));
        return leftOut.Count > 0
            ? new StoragePlan(leftOut.ToImmutable(), leftOut[0], new LocatedProblem(Rules.TooLarge, default, size, largest))
            : new StoragePlan(default, near, new LocatedProblem(Rules.NearlyTooLarge, default, size, largest));
    }
}

/// <summary>The size of the rows of a seed file.</summary>
/// <param name="Path">The seed file.</param>
/// <param name="Bytes">The size of its rows in the assembly, in bytes.</param>
internal sealed record RowSize(string Path, long Bytes)
{
    /// <summary>What each field takes up in a large file; empty for others.</summary>
    public EquatableArray<FieldSize> Fields { get; init; }
}

/// <summary>Which files fit into the assembly.</summary>
/// <param name="LeftOut">The files that do not fit, in order.</param>
/// <param name="MessagePath">The file that the message is reported in; empty when there is no message.</param>
/// <param name="Problem">The message; null when everything fits.</param>
internal sealed record StoragePlan(EquatableArray<string> LeftOut, string MessagePath, LocatedProblem? Problem)
{
    /// <summary>All files fit, and no message is needed.</summary>
    public static readonly StoragePlan Everything = new(default, "", null);

    /// <summary>Whether a file is compiled without its rows.</summary>
    public bool LeavesOut(string file)
    {
        foreach (string path in LeftOut)
        {
            if (path == file)
                return true;
        }

        return false;
    }
}
