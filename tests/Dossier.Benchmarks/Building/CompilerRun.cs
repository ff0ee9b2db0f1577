using System.Text;
using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Building;

/// <summary>
/// Compiles a variant with the command-line compiler, in a fresh process each time, as <c>dotnet build</c> calls it: with the analyzers
/// and generators that every project has.
/// </summary>
internal sealed class CompilerRun
{
    private readonly string _folder;

    /// <summary>Writes the variant's files.</summary>
    /// <param name="variant">What to compile.</param>
    /// <param name="folder">Where.</param>
    /// <param name="isLarge">Whether long strings are kept as data, as <c>DossierLargeDatasets</c> asks for.</param>
    public CompilerRun(Variant variant, string folder, bool isLarge = false)
    {
        _folder = folder;
        Assembly = Path.Combine(folder, "Consumer.dll");
        var response = new StringBuilder(
            "-noconfig -nostdlib+ -nologo -target:exe -optimize+ -debug:portable -langversion:latest -nullable:enable -deterministic+ -utf8output\n");
        if (isLarge)
            response.Append("-features:experimental-data-section-string-literals=1000\n");
        response.Append("-out:\"").Append(Assembly).Append("\"\n");
        foreach (string reference in Machine.References)
            response.Append("-r:\"").Append(reference).Append("\"\n");
        if (variant.UsesRuntime)
            response.Append("-r:\"").Append(Machine.Runtime).Append("\"\n");
        foreach (TextFile source in variant.Sources)
            response.Append('"').Append(Write(source)).Append("\"\n");
        foreach (string analyzer in Machine.UsualAnalyzers)
            response.Append("-analyzer:\"").Append(analyzer).Append("\"\n");
        response.Append("-analyzerconfig:\"").Append(Machine.UsualAnalyzerConfig).Append("\"\n");

        // The compiler keeps the text of what generators emit in the debug file.
        if (variant.Name == Variant.Emitted)
            response.Append("-embed\n");
        if (variant.UsesGenerator)
            Seeds(variant, response);
        File.WriteAllText(Path.Combine(folder, "consumer.rsp"), response.ToString());
    }

    /// <summary>What it compiles to.</summary>
    public string Assembly { get; }

    /// <summary>Compiles.</summary>
    public ChildRun Run() => Run([]);

    /// <summary>
    /// Compiles with the collector of workstations, which gives memory back. The compiler asks for that of servers, which takes what a
    /// machine has.
    /// </summary>
    public ChildRun RunFrugally() => Run([new("DOTNET_gcServer", "0")]);

    /// <summary>Compiles, and looks at what the runtime does meanwhile.</summary>
    public RuntimeProfile RunProfiled()
    {
        string file = Path.Combine(_folder, "profile.txt");
        Run([new(RuntimeProfile.Variable, file), new("DOTNET_STARTUP_HOOKS", typeof(CompilerRun).Assembly.Location)]).MustSucceed("compiling with a profile");
        return RuntimeProfile.Read(file);
    }

    private ChildRun Run(KeyValuePair<string, string>[] environment)
        => Child.Dotnet(["exec", Machine.Csc, "-noconfig", "@consumer.rsp"], _folder, watchMemory: true, environment);

    private void Seeds(Variant variant, StringBuilder response)
    {
        var config = new StringBuilder("is_global = true\nbuild_property.RootNamespace = Consumer\n");
        foreach (TextFile seed in variant.Seeds)
        {
            string path = Write(seed);
            response.Append("-additionalfile:\"").Append(path).Append("\"\n");
            config.Append('[').Append(path.Replace('\\', '/')).Append("]\nbuild_metadata.AdditionalFiles.DossierPath = ").Append(seed.Name).Append('\n');
        }

        foreach (string analyzer in Machine.Analyzers)
            response.Append("-analyzer:\"").Append(analyzer).Append("\"\n");
        response.Append("-analyzerconfig:\"").Append(Write(new TextFile("seeds.globalconfig", config.ToString()))).Append("\"\n");
    }

    private string Write(TextFile file)
    {
        string path = Path.Combine(_folder, file.Name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, file.Text);
        return path;
    }
}
