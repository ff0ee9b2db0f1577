namespace Dossier.Package.Tests.Workbench;

/// <summary>The compiler of the oldest version that the package is loaded into, as its command runs it.</summary>
internal static class OldestCompiler
{
    /// <summary>Where the assembly goes.</summary>
    public static string OutputOf(Consumer consumer) => consumer.PathOf("oldest.dll");

    /// <summary>Compiles a consumer that was built, with everything that the package gives to a compiler.</summary>
    public static Finished Run(Bench bench, Consumer consumer)
    {
        string made = Directory.GetDirectories(consumer.PathOf("obj", "Debug")).Single();
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string package = bench.Unpacked("Dossier");
        string arguments = consumer.PathOf("oldest.rsp");
        File.WriteAllLines(
            arguments,
            [
                "/nologo", "/nostdlib+", "/target:exe", "/langversion:12", "/nullable:enable", "/warn:9999", "/nowarn:1701,1702",
                Option("out", OutputOf(consumer)),
                .. Option("analyzerconfig", Directory.GetFiles(made, "*.GeneratedMSBuildEditorConfig.editorconfig")),
                .. Option("additionalfile", Directory.GetFiles(consumer.PathOf("seeds"))),
                .. Option("analyzer", Directory.GetFiles(Path.Combine(package, "analyzers", "dotnet", "cs"))),
                .. Option("reference", Directory.GetFiles(framework, "System*.dll").Append(Path.Combine(framework, "netstandard.dll")).Where(IsManaged)),
                .. Option("reference", Directory.GetFiles(Path.Combine(package, "lib", "net8.0"), "*.dll")),
                .. Directory.GetFiles(consumer.PathOf(), "*.cs").Concat(Directory.GetFiles(made, "*GlobalUsings.g.cs")).Select(static file => $"\"{file}\""),
            ]);
        return bench.DotNetFor(consumer.PathOf(), "exec", bench.Consumers["OldestCompiler"].WithoutMessages().Assembly, "@" + arguments);
    }

    private static IEnumerable<string> Option(string name, IEnumerable<string> values) => values.Select(value => Option(name, value));

    private static string Option(string name, string value) => $"/{name}:\"{value}\"";

    // Native libraries lie beside the others.
    private static bool IsManaged(string file) => !Path.GetFileName(file).Contains(".Native", StringComparison.Ordinal);
}
