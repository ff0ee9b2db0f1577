using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Checking;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Planning;

namespace Dossier.Compiler.Project;

/// <content>Rules and reports.</content>
internal sealed partial class Containment
{
    private const string Unreported = "Other messages about this file are missing.";

    /// <summary>Collects the documents.</summary>
    public DocumentSet Documents(EquatableArray<DocumentText> texts)
    {
        try
        {
            before?.Invoke(StageNames.Documents, "");
            return new DocumentSet(texts.Items);
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            return new DocumentSet(ImmutableArray<DocumentText>.Empty) { Fault = Fault.At("", "gathering the documents", "Quotations are not checked.", exception) };
        }
    }

    /// <summary>Finds the ids and the datasets that are named twice, and adds what failed while the index was built.</summary>
    public EquatableArray<FileProblem> Identity(ImmutableArray<BoundContent> contents, SeedIndex index, CancellationToken cancellation)
    {
        try
        {
            before?.Invoke(StageNames.Identity, "");
            EquatableArray<FileProblem> found = RepeatedIds.Find(contents, index, cancellation);
            ImmutableArray<FileProblem> datasets = RepeatedDatasets.Find(contents, cancellation);
            return index.Faults.Count == 0 && datasets.IsEmpty ? found : found.Items.AddRange(datasets).AddRange(index.Faults);
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            string path = index.Duplicates.Count > 0 ? index.Duplicates[0].Path : FirstOf(contents);
            return index.Faults.Items.Add(Fault.At(path, "looking for duplicate ids", "Duplicate ids are not reported.", exception));
        }
    }

    /// <summary>Runs the rules.</summary>
    public EquatableArray<FileProblem> Check(
        ImmutableArray<LinkedDocument> seeds, DocumentSet documents, SeedIndex index, DomainModel model, CheckMemory memory, CancellationToken cancellation)
    {
        try
        {
            before?.Invoke(StageNames.Checks, "");
            EquatableArray<FileProblem> found = Checker.Check(
                seeds, documents, index, model, memory, before is null ? null : family => before(StageNames.Checks, family), cancellation);

            // A document is not a seed, so its problem is reported at a seed.
            return documents.Fault is null || seeds.IsEmpty ? found : found.Items.Add(documents.Fault with { Path = seeds[0].Path });
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            string path = seeds.IsEmpty ? "" : seeds[0].Path;
            return ImmutableArray.Create(Fault.At(path, "checking", "No rule is applied.", exception));
        }
    }

    /// <summary>Finds kinds with too many records.</summary>
    public EquatableArray<CrowdedKind> Crowded(SeedIndex index, DomainModel model)
    {
        try
        {
            before?.Invoke(StageNames.Crowded, "");
            return MemberLimit.Find(index, model);
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            string[] arguments = Fault.Arguments("counting the records", "There may be too many of them.", exception);
            return ImmutableArray.Create(new CrowdedKind("", Fault.InFile(arguments)));
        }
    }

    /// <summary>Converts every problem's ordinal to a position.</summary>
    public ImmutableArray<FileReport> Place(EquatableArray<CheckedFile> seeds, EquatableArray<FileReport> models, MappingSet mappings)
    {
        try
        {
            before?.Invoke(StageNames.Problems, "");
            return FileReport.Place(seeds.Items, models.Items, mappings);
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            // Everything that can be reported for a file by itself still is.
            string[] arguments = Fault.Arguments("reporting", Unreported, exception);
            var failed = Fault.InFile(arguments);
            return seeds.Items
                .Select((seed, i) => new FileReport(
                    seed.File.Document.Path,
                    seed.File.FilePath,
                    i == 0 ? seed.File.Document.Problems.Items.Insert(0, failed) : seed.File.Document.Problems,
                    default))
                .Concat(models.Items)
                .Where(file => file.Problems.Count > 0)
                .ToImmutableArray();
        }
    }

    private static string FirstOf(ImmutableArray<BoundContent> contents) => contents.IsEmpty ? "" : contents[0].Path;
}
