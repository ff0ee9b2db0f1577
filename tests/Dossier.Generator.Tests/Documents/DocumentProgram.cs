using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Dossier.Documents;
using Dossier.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace Dossier.Generator.Tests.Documents;

/// <summary>
/// The program of a page: a file of its own, or statements that stand in several blocks and are one program. It is compiled together with
/// the page's seeds, with what the SDK brings into scope and nothing else, and run in this process.
/// </summary>
internal sealed class DocumentProgram
{
    /// <summary>The usings that an SDK project has with implicit usings.</summary>
    private const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private readonly List<(DocumentBlock Code, DocumentBlock? Output)> _parts = [];

    /// <summary>Whether there is nothing to run.</summary>
    public bool IsEmpty => _parts.Count == 0;

    /// <summary>Adds a file or statements.</summary>
    public void Add(DocumentBlock code) => _parts.Add((code, null));

    /// <summary>Adds what the last part prints.</summary>
    public void Expect(DocumentBlock output) => _parts[^1] = (_parts[^1].Code, output);

    /// <summary>Compiles and runs it, and holds what each part prints against what the page says.</summary>
    public SeedRun Check(DocumentPage page, SeedProject project)
    {
        SeedRun run = project.Code("Usings.cs", Usings).Code("Console.cs", DocumentConsole.Source).Code("Program.cs", Text()).Run();
        string[] printed = Run(page, run.Output);
        Assert.Equal(_parts.Count + 1, printed.Length);
        Assert.Equal("", printed[0]);
        for (int i = 0; i < _parts.Count; i++)
        {
            (DocumentBlock code, DocumentBlock? output) = _parts[i];
            Assert.True(
                (output?.Text.TrimEnd('\n') ?? "") == printed[i + 1].TrimEnd('\n'),
                $"{page.Path}({code.Line}): the block prints\n{printed[i + 1]}\nand not\n{output?.Text}");
        }

        return run;
    }

    private static string[] Run(DocumentPage page, Compilation compilation)
    {
        compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
        using var image = new MemoryStream();
        EmitResult result = compilation.Emit(image);
        string[] messages = [.. result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Id.StartsWith("CS", StringComparison.Ordinal)).Select(d => d.ToString())];
        Assert.True(result.Success && messages.Length == 0, $"{page.Path}: {string.Join('\n', messages)}");

        image.Position = 0;
        Assembly assembly = new AssemblyLoadContext(page.Path).LoadFromStream(image);
        MethodInfo main = assembly.EntryPoint!;
        try
        {
            main.Invoke(null, main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        }
        catch (TargetInvocationException e) when (e.InnerException is not null)
        {
            throw new InvalidOperationException($"{page.Path}: {e.InnerException}", e.InnerException);
        }

        object output = assembly.GetType("Console")!.GetProperty("Out")!.GetValue(null)!;
        return Convert.ToString(output, CultureInfo.InvariantCulture)!.Split(DocumentConsole.Mark);
    }

    // A mark is printed before each part, so that what a part prints is known to be its own.
    private string Text() => string.Concat(_parts.Select(part => WithUsingsFirst(part.Code.Text)));

    private static string WithUsingsFirst(string code)
    {
        string[] lines = code.Split('\n');
        int usings = lines.TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') || line.Length == 0).Count();
        return string.Join('\n', [.. lines[..usings], $"Console.Write(\"{DocumentConsole.Mark}\");", .. lines[usings..]]) + "\n";
    }
}
