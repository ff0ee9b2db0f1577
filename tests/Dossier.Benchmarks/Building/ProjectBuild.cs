using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Building;

/// <summary>
/// Builds a variant with <c>dotnet build</c>, by a project like a consumer's, outside of the repository; with <c>dotnet test</c> where it
/// has tests, which builds too.
/// </summary>
internal sealed class ProjectBuild : IDisposable
{
    // A file of data, and words in it that may be others.
    private const string EditedWords = " near ";
    private const string OtherWords = " near to ";
    private const int BuildsBeforehand = 5;
    private const string TestProject = "tests/Tests.csproj";
    private static readonly string[] EditedFiles = ["incidents-001", "data.json"];

    private readonly string _folder;
    private readonly string? _edited;
    private readonly string[] _command;
    private readonly CompilerServer _server = new("dossier-benchmarks-" + Guid.NewGuid().ToString("N"));
    private bool _isServed;
    private int _edits;

    /// <summary>Writes the project, restores and builds it.</summary>
    public ProjectBuild(Variant variant, string folder)
    {
        _folder = folder;
        Write(variant, folder);
        _edited = variant.Files.Select(f => Path.Combine(folder, f.Name))
            .FirstOrDefault(f => EditedFiles.Any(e => f.Contains(e, StringComparison.Ordinal)));
        string[] target = variant.Tests.Count > 0 ? [TestProject] : [];

        // One project at a time, which is all that two that depend on each other allow: no process of MSBuild outlives the build.
        _command = [target.Length > 0 ? "test" : "build", .. target, "-c", "Release", "--no-restore", "-v", "q", "-m:1", "-nodeReuse:false"];
        Child.Dotnet(["restore", .. target, "-v", "q"], folder).MustSucceed("the restore of " + variant.Name);
        Build(["-p:UseSharedCompilation=false"]).MustSucceed("the first build of " + variant.Name);
    }

    /// <summary>Writes the project alone.</summary>
    public static void Write(Variant variant, string folder)
    {
        foreach (TextFile file in variant.Files)
        {
            string path = Path.Combine(folder, file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }

        File.WriteAllText(Path.Combine(folder, "Consumer.csproj"), ProjectText.Of(variant));
        if (variant.Tests.Count > 0)
            File.WriteAllText(Path.Combine(folder, TestProject), ProjectText.OfTests());
    }

    /// <summary>What the program says of the data as it was first built; the others must say the same.</summary>
    public string Totals()
    {
        string program = Path.Combine(_folder, "bin", "Release", "net10.0", "Consumer.dll");
        return Child.Dotnet(["exec", program, "totals"]).MustSucceed("running " + program).Output.Trim();
    }

    /// <summary>
    /// Builds as after a restart of the machine: the compiler and MSBuild run in processes of their own, so that no round profits from
    /// the one before.
    /// </summary>
    public ChildRun RunCold()
    {
        Edit();
        return Build(["-p:UseSharedCompilation=false"]);
    }

    /// <summary>
    /// Builds as a developer does who has built before: the compiler stays up between builds, as it does unless told otherwise. Each
    /// variant has one of its own, which builds several times before anybody looks at the clock: the runtime compiles what is used most
    /// again and again, better each time. Its processor time is counted with the build's.
    /// </summary>
    public ChildRun RunServed()
    {
        for (int i = 0; !_isServed && i < BuildsBeforehand; i++)
            Served().MustSucceed("building with a compiler that stays up");
        if (!_isServed && OperatingSystem.IsLinux() && !_server.IsUp)
            throw new InvalidOperationException("no compiler stays up after a build");
        _isServed = true;
        return Served();
    }

    /// <inheritdoc/>
    public void Dispose() => _server.Dispose();

    private ChildRun Served()
    {
        Edit();
        double used = _server.ProcessorMilliseconds;
        ChildRun run = Build(_server.BuildArguments);
        return run with { ProcessorMilliseconds = run.ProcessorMilliseconds + _server.ProcessorMilliseconds - used };
    }

    private ChildRun Build(IReadOnlyList<string> arguments) => Child.Dotnet([.. _command, .. arguments], _folder);

    // One record has another name than before: what is read, emitted and compiled for it cannot be kept from the last build.
    private void Edit()
    {
        File.SetLastWriteTimeUtc(Path.Combine(_folder, "Program.cs"), DateTime.UtcNow);
        if (_edited is null)
            return;

        string text = File.ReadAllText(_edited);
        (string old, string words) = _edits++ % 2 == 0 ? (EditedWords, OtherWords) : (OtherWords, EditedWords);
        int at = text.IndexOf(old, StringComparison.Ordinal);
        File.WriteAllText(_edited, string.Concat(text.AsSpan(0, at), words, text.AsSpan(at + old.Length)));
    }
}
