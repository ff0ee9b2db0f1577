using Dossier.Generator.Clashes;
using Dossier.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator;

/// <summary>Turns the seeds among a project's additional files into a typed model, and their mistakes into diagnostics.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DossierGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var project = ProjectOptions.Provide(context);
        FoundFiles files = SeedFiles.Provide(context);
        var stages = Stages.Connect(files, project);

        SourceOutput.Register(context, stages.Sources);
        foreach (var reports in stages.Reports)
            context.RegisterSourceOutput(reports, ProblemOutput.Report);
        context.RegisterSourceOutput(stages.ProjectReports, ProblemOutput.ReportProject);
        NameClashes.Register(context, stages.Names);
    }
}
