using Dossier.Compiler.Project;
using Dossier.Generator.Clashes;
using Dossier.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator;

/// <summary>Turns the seeds among a project's additional files into a typed model, and mistakes in them into diagnostics.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DossierGenerator : IIncrementalGenerator
{
    private readonly Containment _contained;

    /// <summary>Creates the generator.</summary>
    public DossierGenerator()
        : this(null)
    {
    }

    /// <summary>Creates a generator for tests, which are called before each stage and file and may make it fail.</summary>
    internal DossierGenerator(Action<string, string>? before) => _contained = new Containment(before);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var project = ProjectOptions.Provide(context);
        FoundFiles files = SeedFiles.Provide(context);
        var stages = Stages.Connect(files, project, FileReading.Provide(context), _contained);

        SourceOutput.Register(context, stages.Sources);
        foreach (var reports in stages.Reports)
            context.RegisterSourceOutput(reports, ProblemOutput.Report);
        context.RegisterSourceOutput(stages.ProjectReports, ProblemOutput.ReportProject);
        NameClashes.Register(context, stages.Names);
    }
}
