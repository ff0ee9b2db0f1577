using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Dossier.Generator.Tests.Driving;

/// <summary>A project compiled to memory, whose model small programs can be run against.</summary>
internal sealed class BuiltProject
{
    private static int _programs;

    private readonly byte[] _assembly;
    private readonly CSharpParseOptions _parse;
    private readonly MetadataReference[] _references;
    private readonly Lazy<Context> _context;

    private BuiltProject(byte[] assembly, CSharpParseOptions parse, MetadataReference[] references)
    {
        _assembly = assembly;
        _parse = parse;
        _references = references;
        _context = new Lazy<Context>(() => new Context(assembly));
    }

    /// <summary>Compiles a project in which nothing may be wrong.</summary>
    /// <param name="project">The project.</param>
    /// <param name="references">What it refers to beside the platform and Dossier.</param>
    public static BuiltProject Of(SeedProject project, params MetadataReference[] references)
    {
        SeedRun run = project.Run(references);
        Assert.Null(run.Dossier.Exception);
        Assert.DoesNotContain(run.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        return new BuiltProject(Emit(run.Output), (CSharpParseOptions)run.Output.SyntaxTrees.First().Options, references);
    }

    /// <summary>The same assembly in a world of its own, in which nothing has been asked of it yet.</summary>
    public BuiltProject Fresh() => new(_assembly, _parse, _references);

    /// <summary>Runs statements that call <c>print</c>, and gives what they printed. The namespace of the model is <c>Watch</c>.</summary>
    public string[] Run(string statements, string members = "")
        => [.. Objects(statements, members).Select(value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")];

    /// <summary>Runs statements that call <c>print</c>, and gives what they called it with.</summary>
    public object?[] Objects(string statements, string members = "")
    {
        Assembly assembly = _context.Value.LoadFromStream(new MemoryStream(Emit(Compile(statements, members))));

        var printed = new List<object?>();
        Action<object?> print = value =>
        {
            lock (printed)
                printed.Add(value is IConvertible or IFormattable ? Convert.ToString(value, CultureInfo.InvariantCulture) : value);
        };
        try
        {
            assembly.GetType("Program")!.GetMethod("Main")!.Invoke(null, [print]);
        }
        catch (TargetInvocationException e) when (e.InnerException is not null)
        {
            throw new InvalidOperationException($"After printing {string.Join(" | ", printed)}: {e.InnerException}", e.InnerException);
        }

        return [.. printed];
    }

    /// <summary>Compiles statements against the model without running them, and gives what the compiler says, warnings of use included.</summary>
    public string[] Messages(string statements) =>
    [
        .. Compile(statements, "").GetDiagnostics()
            .Where(d => d.Severity == DiagnosticSeverity.Error || d.Id is "CS0612" or "CS0618")
            .Select(d => $"{d.Id}: {d.GetMessage(CultureInfo.InvariantCulture)}"),
    ];

    private CSharpCompilation Compile(string statements, string members)
    {
        string name = "Program" + Interlocked.Increment(ref _programs).ToString(CultureInfo.InvariantCulture);
        string program =
            $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Text.Json;
            using System.Threading;
            using System.Threading.Tasks;
            using Dossier;
            using Watch;
            public static class Program
            {
                public static void Main(Action<object?> print)
                {
            {{statements}}
                }
            {{members}}
            }
            """;
        return CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(program, _parse)],
            [.. Machine.References, .. _references, MetadataReference.CreateFromImage(_assembly)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static byte[] Emit(Compilation compilation)
    {
        using var stream = new MemoryStream();
        EmitResult result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(10)));
        return stream.ToArray();
    }

    // Never unloaded: the assemblies are small and few, and a collector that looks for some to unload while tests load others is one
    // thing more that can go wrong in a test run.
    private sealed class Context : AssemblyLoadContext
    {
        private readonly Assembly _project;

        public Context(byte[] project) => _project = LoadFromStream(new MemoryStream(project));

        // The platform and Dossier are those of the test run.
        protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name == _project.GetName().Name ? _project : null;
    }
}
