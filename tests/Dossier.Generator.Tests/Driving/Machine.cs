using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Tests.Driving;

/// <summary>What every project in these tests refers to: the runtime that runs them, and Dossier.</summary>
internal static class Machine
{
    /// <summary>The references.</summary>
    public static ImmutableArray<MetadataReference> References { get; } = Find();

    /// <summary>The major version of the compiler under test.</summary>
    public static Version Roslyn { get; } = typeof(Compilation).Assembly.GetName().Version!;

    /// <summary>Whether that is the latest compiler, under which what takes long is run at length.</summary>
    public static bool IsLatest { get; } = Assembly.GetExecutingAssembly().GetName().Name == "Dossier.Generator.Tests";

    /// <summary>The repository's folder.</summary>
    public static string RepositoryRoot { get; } = FindRoot();

    private static ImmutableArray<MetadataReference> Find()
    {
        // The trusted assemblies hold those of this test run as well: only the framework's own are a project's.
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(path => Path.GetDirectoryName(path) == framework)
                .Select(path => MetadataReference.CreateFromFile(path)),
            MetadataReference.CreateFromFile(typeof(Estimate).Assembly.Location),
        ];
    }

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Generator.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("These tests run below the folder of Generator.sln.");
    }
}
