using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Planning;

namespace Dossier.Compiler.Project;

/// <summary>The problems of a file, ready to be reported.</summary>
/// <param name="Path">The file's logical path.</param>
/// <param name="FilePath">The path at which the compiler found it.</param>
/// <param name="Problems">The problems in the order of the text.</param>
/// <param name="OtherPaths">The paths of the other files that the problems refer to.</param>
internal sealed record FileReport(string Path, string FilePath, EquatableArray<LocatedProblem> Problems, EquatableArray<OtherPath> OtherPaths)
{
    /// <summary>The arguments of the message for a file that cannot be opened.</summary>
    internal static readonly string[] CouldNotBeRead = ["the file could not be read", "Check that it exists and that it may be opened"];

    private Dictionary<string, string>? _filePaths;

    /// <summary>The path at which the compiler found another file.</summary>
    public string FilePathOf(string path)
    {
        if (_filePaths is null)
        {
            var filePaths = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (OtherPath other in OtherPaths)
                filePaths[other.Path] = other.FilePath;
            _filePaths = filePaths;
        }

        return _filePaths.TryGetValue(path, out string? filePath) ? filePath : path;
    }

    /// <inheritdoc/>
    public bool Equals(FileReport? other)
        => other is not null && Path == other.Path && FilePath == other.FilePath && Problems.Equals(other.Problems) && OtherPaths.Equals(other.OtherPaths);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(FilePath);

    /// <summary>The report of a file that cannot be opened and is not a seed; for seeds, binding reports it.</summary>
    public static FileReport Unreadable(FilePlace place)
        => new(place.Path, place.FilePath, ImmutableArray.Create(Fault.InFile(CouldNotBeRead)), default);

    /// <summary>Collects the problems of a model file.</summary>
    public static FileReport Of(IProjectFile file, LoadedModel model)
    {
        var problems = ImmutableArray.CreateBuilder<LocatedProblem>();
        foreach ((string path, LocatedProblem problem) in model.Problems)
        {
            if (path == file.Path)
                problems.Add(problem);
        }

        return new FileReport(file.Path, file.FilePath, Sorted(problems), default);
    }

    /// <summary>The report of too much text for an assembly, at the start of a file; nothing when everything fits.</summary>
    public static ImmutableArray<FileReport> Of(StoragePlan plan, IEnumerable<IProjectFile> files)
        => plan.Problem is { } problem ? AtStart(plan.MessagePath, problem, files) : ImmutableArray<FileReport>.Empty;

    /// <summary>The reports of kinds that have too many records, each at the start of a file.</summary>
    public static ImmutableArray<FileReport> Of(EquatableArray<CrowdedKind> kinds, IEnumerable<IProjectFile> files)
        => kinds.SelectMany(kind => AtStart(kind.Path, kind.Problem, files)).ToImmutableArray();

    /// <summary>The reports of faults, each at the start of its file.</summary>
    public static ImmutableArray<FileReport> Of(EquatableArray<FileProblem> faults, IEnumerable<IProjectFile> files)
        => faults.Items.SelectMany(fault => AtStart(fault.Path, new LocatedProblem(fault.Problem.Rule, default, [.. fault.Problem.Arguments]), files)).ToImmutableArray();

    // A fault that belongs to no file is reported at the first one.
    private static ImmutableArray<FileReport> AtStart(string path, LocatedProblem problem, IEnumerable<IProjectFile> files)
    {
        if (path.Length == 0)
            path = files.Select(static file => file.Path).OrderBy(static file => file, StringComparer.Ordinal).FirstOrDefault() ?? "";
        foreach (IProjectFile file in files)
        {
            if (file.Path == path)
                return ImmutableArray.Create(new FileReport(file.Path, file.FilePath, ImmutableArray.Create(problem), default));
        }

        return ImmutableArray<FileReport>.Empty;
    }

    /// <summary>Converts the ordinals of problems to positions, and leaves out files without problems.</summary>
    public static ImmutableArray<FileReport> Place(ImmutableArray<CheckedFile> seeds, ImmutableArray<FileReport> ofModels, MappingSet mappings)
    {
        ImmutableArray<FileReport> models = WithNamesOfNothing(ofModels, seeds, mappings);

        // Some of it may not be told to the audience: of what is found in the whole that is told which is also found in the part.
        ImmutableArray<FileReport> placed = seeds.Any(static seed => seed.IsPart)
            ? DisclosedReports.Of(
                PlaceEach(seeds.Select(static seed => new CheckedFile(seed.File, seed.Found)).ToImmutableArray()).AddRange(models),
                PlaceEach(seeds.Select(static seed => new CheckedFile(seed.File with { Document = seed.File.Disclosed }, seed.FoundInPart)).ToImmutableArray()))
            : PlaceEach(seeds).AddRange(models);

        // What is told is counted last: the count of others is no problem at a place that could be told or not.
        var listings = new Dictionary<string, FileListing>(StringComparer.Ordinal);
        foreach (CheckedFile seed in seeds)
            listings[seed.File.FilePath] = seed.File.Document.Content.Head.Listing;
        return placed
            .Select(report => report with { Problems = ListedProblems.Of(report.Problems.Items, listings.TryGetValue(report.FilePath, out FileListing? listing) ? listing : FileListing.None) })
            .Where(static report => report.Problems.Count > 0)
            .ToImmutableArray();
    }

    // A table that is missing is known once all files are.
    private static ImmutableArray<FileReport> WithNamesOfNothing(ImmutableArray<FileReport> models, ImmutableArray<CheckedFile> seeds, MappingSet mappings)
    {
        if (!models.Any(static model => FileRole.IsMapping(model.Path)))
            return models;
        string[] paths = [.. seeds.Select(static seed => seed.File.Document.Path).Where(FileRole.IsTable)];
        return models.Select(model =>
        {
            var problems = model.Problems.Items.ToBuilder();
            problems.AddRange(mappings.NamesOfNothing(model.Path, paths));
            return problems.Count == model.Problems.Count ? model : model with { Problems = Sorted(problems) };
        }).ToImmutableArray();
    }

    private static ImmutableArray<FileReport> PlaceEach(ImmutableArray<CheckedFile> seeds)
    {
        var placed = ImmutableArray.CreateBuilder<FileReport>();
        Dictionary<string, BoundFile>? files = null;
        var names = new NamedRecords(seeds.Select(static seed => seed.File.Document.Content));
        foreach (CheckedFile seed in seeds)
        {
            if (seed.Found.Count > 0 && files is null)
                files = seeds.GroupBy(s => s.File.Document.Path, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().File, StringComparer.Ordinal);
            if (seed.Found.Count > 0 || seed.File.Document.Problems.Count > 0)
                placed.Add(Place(seed, files, names));
        }

        return placed.ToImmutable();
    }

    private static FileReport Place(CheckedFile seed, Dictionary<string, BoundFile>? files, NamedRecords names)
    {
        var problems = ImmutableArray.CreateBuilder<LocatedProblem>();
        var others = ImmutableArray.CreateBuilder<OtherPath>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        problems.AddRange(seed.File.Document.Problems.Items);
        foreach (FoundProblem found in seed.Found)
        {
            var places = ImmutableArray.CreateBuilder<RecordPlace>();
            foreach (ValuePlace other in found.Others)
            {
                BoundFile file = files![other.Path];
                places.Add(new RecordPlace(other.Path, file.Document.Spans[other.Ordinal]));
                if (known.Add(other.Path))
                    others.Add(new OtherPath(other.Path, file.FilePath));
            }

            // The message names the other places, by file and line, after its other arguments.
            string[] arguments = [.. names.Complete(found).Arguments, .. places.Select(p => p.ToString())];
            problems.Add(new LocatedProblem(found.Rule, seed.File.Document.Spans[found.Ordinal], places.ToImmutable(), arguments));
        }

        return new FileReport(seed.File.Document.Path, seed.File.FilePath, Sorted(problems), others.ToImmutable());
    }

    internal static EquatableArray<LocatedProblem> Sorted(ImmutableArray<LocatedProblem>.Builder problems)
        => problems.OrderBy(p => p.Span.Start).ThenBy(p => p.Rule.Id, StringComparer.Ordinal).ToImmutableArray();
}

/// <summary>A seed and the problems found in it, by the ordinals of values.</summary>
/// <param name="File">The seed.</param>
/// <param name="Found">What linking and the rules found.</param>
internal sealed record CheckedFile(BoundFile File, EquatableArray<FoundProblem> Found)
{
    /// <summary>Whether the audience may have only a part of what the project has.</summary>
    public bool IsPart { get; init; }

    /// <summary>What they find in that part.</summary>
    public EquatableArray<FoundProblem> FoundInPart { get; init; }

    /// <summary>A file with what was found in it.</summary>
    public static CheckedFile Of(BoundFile file, Views<ProblemsByFile> found)
        => new(file, found.All.In(file.Document.Path)) { IsPart = !found.IsSame, FoundInPart = found.IsSame ? default : found.Disclosed.In(file.Document.Path) };
}

/// <summary>The paths of another file.</summary>
/// <param name="Path">Its logical path.</param>
/// <param name="FilePath">The path at which the compiler found it.</param>
internal sealed record OtherPath(string Path, string FilePath);
