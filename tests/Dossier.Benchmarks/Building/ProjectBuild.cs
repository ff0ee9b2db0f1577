using System.Diagnostics;
using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Building;

/// <summary>Builds a variant with <c>dotnet build</c>, by a project like a consumer's, outside of the repository.</summary>
internal sealed class ProjectBuild : IDisposable
{
    // A file of data, and words in it that may be others.
    private const string EditedFile = "incidents-001";
    private const string EditedWords = " near ";
    private const int BuildsBeforehand = 6;

    private readonly string _folder;
    private readonly string? _edited;
    private readonly string _server = "dossier-benchmarks-" + Guid.NewGuid().ToString("N");
    private bool _isServed;
    private int _edits;

    /// <summary>Writes the project, and restores it.</summary>
    public ProjectBuild(Variant variant, string folder)
    {
        _folder = folder;
        foreach (TextFile file in variant.Sources.Concat(variant.Seeds))
        {
            string path = Path.Combine(folder, file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }

        _edited = variant.Sources.Concat(variant.Seeds).Select(f => Path.Combine(folder, f.Name))
            .FirstOrDefault(f => f.Contains(EditedFile, StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(folder, "Consumer.csproj"), Project(variant));
        Child.Dotnet(["restore", "-v", "q"], folder).MustSucceed("the restore of " + variant.Name);
        RunCold().MustSucceed("the first build of " + variant.Name);
    }

    /// <summary>
    /// Builds as after a restart of the machine: the compiler and MSBuild run in processes of their own, so that no round profits from
    /// the one before.
    /// </summary>
    public ChildRun RunCold()
    {
        Edit();
        return Child.Dotnet(
            ["build", "-c", "Release", "--no-restore", "-v", "q", "-nodeReuse:false", "-p:UseSharedCompilation=false"], _folder);
    }

    /// <summary>
    /// Builds as a developer does who has built before: the compiler stays up between builds, as it does unless told otherwise. Each
    /// variant has one of its own, which builds several times before anybody looks at the clock: the runtime compiles what is used most
    /// again and again, better each time.
    /// </summary>
    public ChildRun RunWarm()
    {
        for (int i = 0; !_isServed && i < BuildsBeforehand; i++)
            Served().MustSucceed("building with a compiler that stays up");
        if (!_isServed && Process.GetProcessesByName("VBCSCompiler").Length == 0)
            throw new InvalidOperationException("no compiler stays up after a build");
        _isServed = true;
        return Served();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isServed)
            Child.Dotnet(["exec", Machine.CompilerServer, "-pipename:" + _server, "-shutdown"]);
    }

    private ChildRun Served()
    {
        Edit();
        return Child.Dotnet(
            ["build", "-c", "Release", "--no-restore", "-v", "q", "-nodeReuse:false", "-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + _server], _folder);
    }

    // One record has another name than before: what is read, emitted and compiled for it cannot be kept from the last build.
    private void Edit()
    {
        File.SetLastWriteTimeUtc(Path.Combine(_folder, "Program.cs"), DateTime.UtcNow);
        if (_edited is null)
            return;

        string text = File.ReadAllText(_edited);
        int at = text.IndexOf(EditedWords, StringComparison.Ordinal);
        string words = _edits++ % 2 == 0 ? " near to " : EditedWords;
        int length = text.AsSpan(at).StartsWith(" near to ", StringComparison.Ordinal) ? " near to ".Length : EditedWords.Length;
        File.WriteAllText(_edited, string.Concat(text.AsSpan(0, at), words, text.AsSpan(at + length)));
    }

    private static string Project(Variant variant)
    {
        string dossier = "";
        string props = "";
        string targets = "";
        if (variant.UsesRuntime)
            dossier = $"    <Reference Include=\"{Machine.Runtime}\" />\n";
        if (variant.UsesGenerator)
        {
            props = $"  <Import Project=\"{Path.Combine(Machine.PackageBuild, "Dossier.props")}\" />\n";
            targets = $"  <Import Project=\"{Path.Combine(Machine.PackageBuild, "Dossier.targets")}\" />\n";
            dossier += string.Concat(Machine.Analyzers.Select(a => $"    <Analyzer Include=\"{a}\" />\n"));
        }

        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
            {props}  <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <RootNamespace>Consumer</RootNamespace>
              </PropertyGroup>
              <ItemGroup>
            {dossier}  </ItemGroup>
            {targets}</Project>
            """;
    }
}
