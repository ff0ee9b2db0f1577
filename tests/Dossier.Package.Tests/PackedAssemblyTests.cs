using System.Security.Cryptography;
using System.Text;
using Dossier.Package.Tests.Workbench;

namespace Dossier.Package.Tests;

/// <summary>
/// What the packed assemblies ask of whoever loads them. A compiler loads what it has itself; a reference to something newer is a
/// generator that silently does nothing in somebody's editor.
/// </summary>
[Collection(nameof(Bench))]
public sealed class PackedAssemblyTests(Bench bench)
{
    private const string Completion = "Dossier.Completion.dll";

    private const string Analyzers = "analyzers/dotnet/cs/";
    private const string Library = "lib/net8.0/";

    // YamlDotNet under a name of ours.
    private const string Parser = "Dossier.Yaml";

    // What Roslyn 4.8.0 has beside it: its own netstandard2.0 assemblies refer to these versions.
    private static readonly Dictionary<string, Version> Host = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Buffers"] = new(4, 0, 3, 0),
        ["System.Numerics.Vectors"] = new(4, 1, 4, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
    };

    [Fact]
    public void What_runs_in_the_compiler_asks_for_nothing_that_the_oldest_one_lacks()
    {
        // Completion is loaded by editors of Roslyn 4.14 and later, and by no compiler.
        List<PackedAssembly> assemblies = [.. PackedAssembly.Open(bench.PackagePath("Dossier"), Analyzers).Where(assembly => Path.GetFileName(assembly.Path) != Completion)];
        var shipped = assemblies.Select(assembly => Path.GetFileNameWithoutExtension(assembly.Path)).ToHashSet();
        var tooMuch = new List<string>();
        foreach (PackedAssembly assembly in assemblies)
        {
            foreach ((string name, Version version) in assembly.References)
            {
                if (!shipped.Contains(name) && !(Host.TryGetValue(name, out Version? has) && version <= has))
                    tooMuch.Add($"{assembly.Path}: {name} {version}");
            }

            assembly.Dispose();
        }

        Assert.Contains("Dossier.Generator", shipped);
        Assert.Empty(tooMuch);
    }

    [Fact]
    public void Only_what_editors_load_refers_to_workspaces()
    {
        List<PackedAssembly> assemblies = PackedAssembly.Open(bench.PackagePath("Dossier"), Analyzers);

        Assert.DoesNotContain(
            assemblies.Where(assembly => Path.GetFileName(assembly.Path) is not ("Dossier.CodeFixes.dll" or Completion)),
            assembly => assembly.References.Keys.Any(name => name.Contains("Workspaces", StringComparison.Ordinal)));
        assemblies.ForEach(assembly => assembly.Dispose());
    }

    [Fact]
    public void The_parser_has_a_name_that_no_other_analyzer_brings()
    {
        List<PackedAssembly> assemblies = PackedAssembly.Open(bench.PackagePath("Dossier"), Analyzers);

        Assert.Equal(
            assemblies.Select(assembly => $"{assembly.Name}.dll"),
            assemblies.Select(assembly => Path.GetFileName(assembly.Path)));
        Assert.All(assemblies, assembly => Assert.StartsWith("Dossier", assembly.Name, StringComparison.Ordinal));
        Assert.All(assemblies, assembly => Assert.DoesNotContain(assembly.References.Keys, name => name.StartsWith("YamlDotNet", StringComparison.Ordinal)));
        Assert.Contains(assemblies, assembly => assembly.Name == "Dossier.Compiler" && assembly.References.ContainsKey(Parser));
        assemblies.ForEach(assembly => assembly.Dispose());
    }

    [Fact]
    public void The_library_refers_to_the_shared_framework_and_to_nothing_else()
    {
        using PackedAssembly library = Assert.Single(PackedAssembly.Open(bench.PackagePath("Dossier"), Library));
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

        Assert.NotEmpty(library.References);
        Assert.All(library.References, reference =>
        {
            Assert.True(File.Exists(Path.Combine(framework, reference.Key + ".dll")), reference.Key);
            Assert.Equal(new Version(8, 0, 0, 0), reference.Value);
        });
    }

    [Theory]
    [InlineData(Analyzers)]
    [InlineData(Library)]
    public void Our_assemblies_carry_their_symbols_and_no_path_of_the_machine(string folder)
    {
        foreach (PackedAssembly assembly in PackedAssembly.Open(bench.PackagePath("Dossier"), folder))
        {
            using (assembly)
            {
                if (assembly.Name == Parser)
                    continue;

                Assert.NotNull(assembly.SourceFiles);
                Assert.NotEmpty(assembly.SourceFiles);
                Assert.All(assembly.SourceFiles, file => Assert.StartsWith("/_/", file, StringComparison.Ordinal));
            }
        }
    }

    // Some coverage tools count the lines of whatever has symbols.
    [Fact]
    public void The_library_is_left_out_of_the_coverage_of_whoever_uses_it()
    {
        using PackedAssembly library = Assert.Single(PackedAssembly.Open(bench.PackagePath("Dossier"), Library));
        Assert.Contains("ExcludeFromCodeCoverageAttribute", library.Attributes);
    }

    // What a debugger shows of it: nothing says where else the source is.
    [Theory]
    [InlineData(Library + "Dossier.dll", "src/Dossier/Counts/Estimate.cs")]
    [InlineData(Analyzers + "Dossier.dll", "src/Dossier/Counts/Estimate.cs")]
    [InlineData(Analyzers + "Dossier.Compiler.dll", "src/Dossier.Compiler/Emitting/SourceWriter.cs")]
    [InlineData(Analyzers + "Dossier.Generator.dll", "src/Dossier.Generator/DossierGenerator.cs")]
    [InlineData(Analyzers + "Dossier.CodeFixes.dll", "src/Dossier.CodeFixes/MemberFix.cs")]
    public void Our_assemblies_carry_their_source_and_no_path_of_the_machine(string path, string file)
    {
        using PackedAssembly assembly = Assert.Single(PackedAssembly.Open(bench.PackagePath("Dossier"), path));

        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, file)), assembly.Sources["/_/" + file]);
        Assert.All(assembly.Sources, source => Assert.False(string.IsNullOrEmpty(source.Value), source.Key));
        Assert.All(assembly.Sources, source => Assert.DoesNotContain(bench.FolderFor(""), source.Value, StringComparison.Ordinal));
        Assert.False(Holds(assembly.Bytes, bench.FolderFor("")), "The assembly names the folder that it was built in.");
    }

    // The library byte by byte. PolySharp 1.16.0 adds its files to a netstandard2.0 project in another order each time, so of the
    // assemblies beside the compiler it is the files that are compared, by path and checksum, and what they refer to.
    [Fact]
    public void The_same_sources_in_another_folder_give_the_same_assemblies()
    {
        string sources = bench.FolderFor("elsewhere/a folder with quite another name");
        Directory.CreateDirectory(sources);
        Repository.CopyPackedSources(sources);
        string feed = bench.FolderFor("elsewhere/feed");
        bench.Pack(sources, feed);
        string other = Path.Combine(feed, Path.GetFileName(bench.PackagePath("Dossier")));

        using PackedAssembly library = Assert.Single(PackedAssembly.Open(bench.PackagePath("Dossier"), Library));
        using PackedAssembly otherLibrary = Assert.Single(PackedAssembly.Open(other, Library));
        Assert.True(library.Bytes.AsSpan().SequenceEqual(otherLibrary.Bytes));
        Assert.Equal(Ingredients(bench.PackagePath("Dossier")), Ingredients(other));
    }

    private static bool Holds(byte[] bytes, string text)
        => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;

    private static List<string> Ingredients(string package)
    {
        var ingredients = new List<string>();
        foreach (PackedAssembly assembly in PackedAssembly.Open(package, Analyzers))
        {
            using (assembly)
            {
                // Of the parser there is nothing to build.
                if (assembly.Name == Parser)
                    ingredients.Add($"{assembly.Path}: {Convert.ToHexStringLower(SHA256.HashData(assembly.Bytes))}");
                ingredients.AddRange((assembly.SourceFiles ?? []).Select(file => $"{assembly.Path}: {file}"));
                ingredients.AddRange(assembly.References.Select(reference => $"{assembly.Path}: {reference.Key} {reference.Value}"));
            }
        }

        ingredients.Sort(StringComparer.Ordinal);
        return ingredients;
    }
}
