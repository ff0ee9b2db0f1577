using Xunit.Abstractions;
using Xunit.Sdk;

namespace Dossier.Package.Tests.Workbench;

/// <summary>
/// A temporary folder with the two packages in a feed, and with whatever is built against them. It lies outside the repository, and
/// what is restored goes into a packages folder of its own: neither the clone nor the user's caches see any of it.
/// </summary>
/// <remarks>
/// The user's packages folder serves as a fallback, so that nothing is downloaded that is there already. The first use packs; the
/// consumers are built all at once when the first test asks for one.
/// </remarks>
public sealed class Bench : IDisposable
{
    private readonly IMessageSink _progress;
    private readonly string _root = Directory.CreateTempSubdirectory("dossier-package-tests-").FullName;
    private readonly string _version;
    private readonly Lazy<ConsumerBuild> _consumers;
    private readonly Lazy<string> _tool;
    private readonly Lazy<string> _templates;

    /// <summary>Packs both packages.</summary>
    public Bench(IMessageSink progress)
    {
        _progress = progress;
        string sources = Path.Combine(_root, "sources");
        Directory.CreateDirectory(sources);
        Repository.CopyPackedSources(sources);
        _version = Repository.VersionOf(sources);
        Feed = Path.Combine(_root, "feed");
        Pack(sources, Feed);
        WasValidated = File.Exists(Path.Combine(sources, "src", "Dossier.Generator", "obj", "Release", "netstandard2.0", "Microsoft.NET.ApiCompat.ValidatePackage.semaphore"));
        WriteNuGetConfig();
        _consumers = new Lazy<ConsumerBuild>(() => ConsumerBuild.Run(this));
        _tool = new Lazy<string>(InstallTool);
        _templates = new Lazy<string>(InstallTemplates);
        Editors = new Editors(this);
    }

    /// <summary>Whether the command that is packed here has the page, for which Node.js is needed.</summary>
    internal static bool HasPage { get; } = IsThere("node");

    /// <summary>The folder with the packed packages.</summary>
    internal string Feed { get; }

    /// <summary>Whether packing validated the package.</summary>
    internal bool WasValidated { get; }

    /// <summary>The consumers, built.</summary>
    internal ConsumerBuild Consumers => _consumers.Value;

    /// <summary>The projects that are open in an editor.</summary>
    internal Editors Editors { get; }

    /// <summary>The packages' version.</summary>
    internal string Version => _version;

    /// <summary>The package that a project adds.</summary>
    internal string PackagePath(string id) => Path.Combine(Feed, $"{id}.{_version}.nupkg");

    /// <summary>A package as it was unpacked for the projects that use it.</summary>
    internal string Unpacked(string id) => Path.Combine(_root, "packages", id.ToLowerInvariant(), _version);

    /// <summary>A folder for something to be built in.</summary>
    internal string FolderFor(string name) => Path.Combine(_root, name);

    /// <summary>Packs whatever in a copy of the sources is a package.</summary>
    internal void Pack(string sources, string feed)
    {
        Report($"packing {sources}");

        // All projects, also those that are no packages: one that is missing from a solution is built in the default configuration. Those of
        // templates are not projects yet.
        var projects = Directory.EnumerateFiles(sources, "*.csproj", SearchOption.AllDirectories)
            .Select(project => Path.GetRelativePath(sources, project))
            .Where(project => !project.Split(Path.DirectorySeparatorChar).Contains("content"));
        SolutionFile.Write(Path.Combine(sources, "packages.slnx"), projects);

        // No environment: these are the repository's projects, restored as everywhere.
        DotNet.Run(
            sources,
            new Dictionary<string, string>(),
            ["pack", "packages.slnx", "-c", "Release", "-o", feed, $"-p:Version={_version}", .. PageArguments, "-v:q", "-tl:off", "-nodeReuse:false"]).OrFail();
    }

    /// <summary>Runs a command on consumers, which restore from the feed.</summary>
    internal Finished DotNetFor(string folder, params IEnumerable<string> arguments)
    {
        string[] all = [.. arguments];
        Report($"dotnet {string.Join(' ', all)} in {folder}");
        return DotNet.Run(folder, ConsumerEnvironment, all);
    }

    /// <summary>Runs the command <c>dossier</c>, which the first use installs.</summary>
    internal Finished RunTool(string folder, params string[] arguments)
    {
        Report($"dossier {string.Join(' ', arguments)} in {folder}");
        return DotNet.RunProgram(_tool.Value, folder, ConsumerEnvironment, arguments);
    }

    /// <summary>Runs a command that knows the templates, which the first use installs where the user's are not.</summary>
    internal Finished DotNetWithTemplates(params string[] arguments) => DotNetWithTemplates(_templates.Value, arguments);

    /// <summary>Runs a web application that was built.</summary>
    internal Server Serve(Consumer web)
    {
        Report($"serving {web.Assembly}");
        return Server.Start(DotNet.Start(web.PathOf(), ConsumerEnvironment, ["exec", web.Assembly]));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Editors.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    private Dictionary<string, string> ConsumerEnvironment => new()
    {
        ["NUGET_PACKAGES"] = Path.Combine(_root, "packages"),
        ["DossierVersion"] = _version,
    };

    private static bool IsThere(string program)
    {
        string[] names = OperatingSystem.IsWindows() ? [program + ".exe", program + ".cmd"] : [program];
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.Any(folder => names.Any(name => File.Exists(Path.Combine(folder, name))));
    }

    private string InstallTemplates()
    {
        string home = FolderFor("home");
        Directory.CreateDirectory(home);
        DotNetWithTemplates(home, "new", "install", PackagePath("Dossier.Templates")).OrFail();
        return home;
    }

    private Finished DotNetWithTemplates(string home, params string[] arguments)
    {
        Report($"dotnet {string.Join(' ', arguments)}");
        return DotNet.Run(_root, new Dictionary<string, string>(ConsumerEnvironment) { ["DOTNET_CLI_HOME"] = home }, arguments);
    }

    private string InstallTool()
    {
        string folder = FolderFor("tool");
        Directory.CreateDirectory(folder);
        DotNetFor(folder, "tool", "install", "Dossier.Tool", "--tool-path", folder, "--version", _version).OrFail();
        return Path.Combine(folder, OperatingSystem.IsWindows() ? "dossier.exe" : "dossier");
    }

    // Without Node.js the tool is only packed when asked to leave the page out: all the rest of it is tested all the same.
    private static string[] PageArguments
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "node")) || File.Exists(Path.Combine(folder, "node.exe"))) ? [] : ["-p:DossierPage=none"];

    private static string UserPackages
        => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set
            ? set
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private void WriteNuGetConfig()
    {
        string fallback = Directory.Exists(UserPackages) ? $"""<fallbackPackageFolders><add key="user" value="{UserPackages}" /></fallbackPackageFolders>""" : "";
        File.WriteAllText(
            Path.Combine(_root, "nuget.config"),
            $"""
            <configuration>
              <packageSources><add key="dossier-package-tests" value="{Feed}" /></packageSources>
              {fallback}
            </configuration>
            """);
    }

    private void Report(string step) => _progress.OnMessage(new DiagnosticMessage(step));
}

/// <summary>Shares one bench among the tests that need it.</summary>
[CollectionDefinition(nameof(Bench))]
#pragma warning disable CA1711 // xUnit calls it a collection.
public sealed class BenchCollection : ICollectionFixture<Bench>;
#pragma warning restore CA1711
