using System.Reflection;

namespace Dossier.Benchmarks.Measuring;

/// <summary>Where the compiler, the framework and the things to be measured lie, as the build wrote it down.</summary>
internal static class Machine
{
    private static readonly Dictionary<string, string> Known = typeof(Machine).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .ToDictionary(a => a.Key, a => a.Value ?? "", StringComparer.Ordinal);

    /// <summary>The host that starts programs.</summary>
    public static string Dotnet => File.Exists(Known["Dotnet"]) ? Known["Dotnet"] : "dotnet";

    /// <summary>The command-line compiler.</summary>
    public static string Csc => Path.Combine(Known["Roslyn"], "bincore", "csc.dll");

    /// <summary>The compiler that stays up between builds.</summary>
    public static string CompilerServer => Path.Combine(Known["Roslyn"], "bincore", "VBCSCompiler.dll");

    /// <summary>The framework's reference assemblies.</summary>
    public static IReadOnlyList<string> References { get; } =
        [.. Directory.GetFiles(Known["References"], "*.dll").Order(StringComparer.Ordinal)];

    /// <summary>The analyzers and generators that the SDK gives to every project that does not refuse them.</summary>
    public static IReadOnlyList<string> UsualAnalyzers { get; } =
        [
            .. Directory.GetFiles(Known["FrameworkAnalyzers"], "*.dll").Order(StringComparer.Ordinal),
            .. Directory.GetFiles(Known["SdkAnalyzers"], "*NetAnalyzers.dll").Where(f => !f.Contains("VisualBasic", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        ];

    /// <summary>What the SDK says of how severe they are.</summary>
    public static string UsualAnalyzerConfig { get; } = Path.Combine(
        Known["SdkAnalyzers"], "build", "config", $"analysislevel_{Environment.Version.Major}_default.globalconfig");

    /// <summary>What consumers run with.</summary>
    public static string Runtime => Path.Combine(Known["Repository"], "src", "Dossier", "bin", Configuration, "net8.0", "Dossier.dll");

    /// <summary>The command <c>dossier</c>, which is built apart from the benchmarks.</summary>
    public static string Tool => Path.Combine(Known["Repository"], "src", "Dossier.Tool", "bin", Configuration, "net8.0", "Dossier.Tool.dll");

    /// <summary>The path of real data that lies beside the repository; null where it is missing.</summary>
    public static string? SharedData(string file)
    {
        for (DirectoryInfo? folder = new DirectoryInfo(Known["Repository"]).Parent; folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, "shared", "data", file);
            if (File.Exists(path))
                return path;
        }

        return null;
    }

    /// <summary>What the package holds in <c>analyzers/dotnet/cs</c>: all of it is in the list of who refers to the package.</summary>
    public static IReadOnlyList<string> Analyzers { get; } =
        [
            .. new[] { "Dossier.Generator.dll", "Dossier.Compiler.dll", "Dossier.dll", "YamlDotNet.dll" }.Select(f => Built("Dossier.Generator", f)),
            Built("Dossier.CodeFixes", "Dossier.CodeFixes.dll"),
            Built("Dossier.Completion", "Dossier.Completion.dll"),
        ];

    /// <summary>The package's props and targets.</summary>
    public static string PackageBuild => Path.Combine(Known["Repository"], "src", "Dossier.Generator", "build");

    /// <summary>The mapping of a dataset that the command brings.</summary>
    public static string Mapping(string name) => Path.Combine(Known["Repository"], "src", "Dossier.Tool", "Importing", "Mappings", name + ".map.yaml");

    /// <summary>The program with all contenders.</summary>
    public static string Contenders
        => Path.Combine(Known["Repository"], "tests", "Dossier.Benchmarks", "Contenders", "bin", Configuration, "net10.0", "Contenders.dll");

    /// <summary>The seeds of the article, by their names without folders.</summary>
    public static IReadOnlyList<string> Article { get; } =
        [.. Directory.GetFiles(Path.Combine(Known["Repository"], "seeds", "iraq-2023"), "*.yaml").Order(StringComparer.Ordinal)];

    /// <summary>The platform that programs are compiled ahead of time for.</summary>
    public static string RuntimeIdentifier => Known["RuntimeIdentifier"];

    /// <summary>The version of the SDK.</summary>
    public static string Sdk => Known["Sdk"];

    /// <summary>Where the table goes unless told otherwise.</summary>
    public static string Report => Path.Combine(Known["Repository"], "artifacts", "benchmarks.md");

    /// <summary>A file of the program with all contenders.</summary>
    public static string ContenderSource(string name)
        => File.ReadAllText(Path.Combine(Known["Repository"], "tests", "Dossier.Benchmarks", "Contenders", name + ".cs"));

    /// <summary>Debug or Release.</summary>
    public static string Configuration => Known["Configuration"];

    /// <summary>A program or benchmark that is compiled while the benchmarks run.</summary>
    public static string Consumer(string name)
    {
        using Stream stream = typeof(Machine).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string Built(string project, string file)
        => Path.Combine(Known["Repository"], "src", project, "bin", Configuration, "netstandard2.0", file);
}
