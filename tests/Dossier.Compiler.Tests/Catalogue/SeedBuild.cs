using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Checking;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Project;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Catalogue;

/// <summary>A file by its logical path.</summary>
internal sealed record SeedText(string Path, string Text);

/// <summary>Takes seeds, model files and documents through the stages of the compiler, as the generator does, and gathers what is wrong.</summary>
internal static partial class SeedBuild
{
    /// <summary>What is wrong with files for everybody, or for the audience that a project file among them names.</summary>
    public static ImmutableArray<LocatedProblem> Problems(IReadOnlyCollection<SeedText> files)
    {
        // What an audience may have is found by the project as a whole.
        if (AudienceIn(files) is { } audience || files.Any(static file => FileRole.IsTable(file.Path) || FileRole.IsMapping(file.Path)) || files.Any(IsMarked))
            return InProject(files, AudienceIn(files) ?? Audience.Public.Name);

        var model = ModelLoader.Load(files.Where(IsModel).Select(file => new ModelSource(file.Path, file.Text)));
        var documents = new DocumentSet(files.Where(IsDocument).Select(file => new DocumentText(file.Path, file.Text)).ToImmutableArray());
        ImmutableArray<BoundDocument> bound = files
            .Where(file => !IsModel(file) && !IsDocument(file))
            .Select(file => Binder.Bind(file.Path, SeedReader.Read(file.Path, file.Text), model.Model))
            .ToImmutableArray();
        ImmutableArray<BoundContent> contents = bound.Select(file => file.Content).ToImmutableArray();
        SeedIndex index = SeedIndex.Build(contents.Select(DocumentKeys.Of).ToImmutableArray(), model.Model);
        ImmutableArray<LinkResult> links = contents.Select(content => Linker.Link(content, index, model.Model)).ToImmutableArray();
        EquatableArray<FileProblem> identity = RepeatedIds.Find(contents, index).Items.AddRange(RepeatedDatasets.Find(contents));
        EquatableArray<FileProblem> checks = Checker.Check(links.Select(link => link.Document).ToImmutableArray(), documents, index, model.Model);

        var names = new NamedRecords(contents);
        var placed = links.SelectMany(link => link.Problems.Items.Select(problem => new FileProblem(link.Document.Path, names.Complete(problem))))
            .Concat(identity.Items)
            .Concat(checks.Items);
        return
        [
            .. model.Problems.Select(problem => problem.Problem),
            .. bound.SelectMany(file => file.Problems.Items),
            .. placed.Select(found => Place(found, bound)),
        ];
    }

    private static ImmutableArray<LocatedProblem> InProject(IEnumerable<SeedText> files, string audience)
    {
        DossierProject project = DossierProject.Read(
            files.Where(file => !IsProject(file)).Select(file => new ProjectText(file.Path, file.Path, file.Text)),
            new ProjectSettings(new EmitOptions("Tests", "public", GlobalUsings: false) { Audience = new Audience(audience) }));
        return [.. project.Reports().SelectMany(report => report.Problems.Items)];
    }

    private static string? AudienceIn(IEnumerable<SeedText> files)
        => files.Where(IsProject).Select(file => Property().Match(file.Text)).FirstOrDefault(match => match.Success)?.Groups[1].Value;

    private static bool IsMarked(SeedText file)
        => !IsDocument(file) && (LostMarks.MayBeIn(file.Text) || Mark.IsAnywhereIn(SeedReader.Read(file.Path, file.Text).Root));

    private static LocatedProblem Place(FileProblem found, ImmutableArray<BoundDocument> files)
    {
        ImmutableArray<RecordPlace> others = found.Problem.Others.Items
            .Select(other => new RecordPlace(other.Path, SpanOf(files, other.Path, other.Ordinal)))
            .ToImmutableArray();
        string[] arguments = [.. found.Problem.Arguments.Items, .. others.Select(other => other.ToString())];
        return new LocatedProblem(found.Problem.Rule, SpanOf(files, found.Path, found.Problem.Ordinal), others, arguments);
    }

    private static SeedSpan SpanOf(ImmutableArray<BoundDocument> files, string path, int at)
        => files.Single(file => file.Path == path).Spans[at];

    private static bool IsProject(SeedText file) => file.Path.EndsWith(".csproj", StringComparison.Ordinal);

    [GeneratedRegex("<DossierAudience>(.*)</DossierAudience>")]
    private static partial Regex Property();

    private static bool IsModel(SeedText file) => file.Path.EndsWith(".model.yaml", StringComparison.Ordinal);

    private static bool IsDocument(SeedText file) => file.Path.EndsWith(".txt", StringComparison.Ordinal);
}
