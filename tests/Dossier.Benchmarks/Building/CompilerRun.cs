using System.Text;
using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Building;

/// <summary>Compiles a variant with the command-line compiler, in a fresh process each time.</summary>
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
        if (variant.UsesGenerator)
            Seeds(variant, response);
        File.WriteAllText(Path.Combine(folder, "consumer.rsp"), response.ToString());
    }

    /// <summary>What it compiles to.</summary>
    public string Assembly { get; }

    /// <summary>Compiles.</summary>
    public ChildRun Run() => Child.Dotnet(["exec", Machine.Csc, "-noconfig", "@consumer.rsp"], _folder, watchMemory: true);

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
