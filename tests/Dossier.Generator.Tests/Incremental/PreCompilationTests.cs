using Dossier.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dossier.Generator.Tests.Incremental;

/// <summary>Whether other generators in the same project see the types: they do where the compiler takes source before the compilation.</summary>
public class PreCompilationTests
{
    // SDK 10.0.401 has it; of the compilers that these tests run in, only the latest.
    private static readonly bool HasPreCompilation = Machine.Roslyn.Major >= 5;

    [Fact]
    public void The_compiler_has_it_or_not_as_these_tests_believe()
        => Assert.Equal(
            HasPreCompilation,
            typeof(IncrementalGeneratorInitializationContext).GetMethods().Any(m => m.Name == "RegisterPreCompilationSourceOutput"));

    [Fact]
    public void Another_generator_sees_the_types_in_the_compilation()
    {
        SeedRun run = Sample.EventsProject().With(new Onlooker()).Run().Compiles();

        Assert.Equal(HasPreCompilation, run.Output.GetTypeByMetadataName("SeenInCompilation") is not null);
    }

    [Fact]
    public void Another_generator_sees_the_syntax_of_the_records()
    {
        SeedRun run = Sample.EventsProject().With(new Onlooker()).Run().Compiles();

        Assert.Equal(HasPreCompilation, run.Output.GetTypeByMetadataName("SeenInSyntax") is not null);
    }

    [Fact]
    public void The_code_sees_the_types_in_every_compiler()
        => Sample.EventsProject().Code("Use.cs", "class Use { Incident strike = Incidents.JurfAlNasrStrike; }").Run().IsQuiet().Compiles();

    private sealed class Onlooker : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            var inCompilation = context.CompilationProvider.Select(static (c, _) => c.GetTypeByMetadataName("Watch.Incident") is not null);
            context.RegisterSourceOutput(inCompilation, static (production, seen) =>
            {
                if (seen)
                    production.AddSource("SeenInCompilation", "class SeenInCompilation;");
            });

            var inSyntax = context.SyntaxProvider
                .CreateSyntaxProvider(
                    static (node, _) => node is RecordDeclarationSyntax { Identifier.Text: "Incident" },
                    static (syntax, cancellation) => syntax.SemanticModel.GetDeclaredSymbol(syntax.Node, cancellation)?.Name)
                .Collect();
            context.RegisterSourceOutput(inSyntax, static (production, names) =>
            {
                if (names.Contains("Incident"))
                    production.AddSource("SeenInSyntax", "class SeenInSyntax;");
            });
        }
    }
}
