using System.Collections.Immutable;
using Dossier.Compiler;
using Dossier.Compiler.Checking;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Planning;

namespace Dossier.Generator.Pipeline;

/// <content>The rules, and what is reported.</content>
internal sealed partial class Containment
{
    private const string Unreported = "Other messages about this file are missing.";

    /// <summary>Gathers the documents.</summary>
    public DocumentSet Documents(EquatableArray<DocumentText> texts)
    {
        try
        {
            before?.Invoke(Steps.Documents, "");
            return new DocumentSet(texts.Items);
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            return new DocumentSet(ImmutableArray<DocumentText>.Empty) { Fault = Fault.At("", "gathering the documents", "Quotations are not checked.", exception) };
        }
    }

    /// <summary>Finds the ids that stand twice, and tells what failed on the way to the index.</summary>
    public Batch<FileProblem> Identity(ImmutableArray<Dossier.Compiler.Binding.BoundContent> contents, SeedIndex index, CancellationToken cancellation)
    {
        try
        {
            before?.Invoke(Steps.Identity, "");
            EquatableArray<FileProblem> found = RepeatedIds.Find(contents, index, cancellation);
            return new Batch<FileProblem>(index.Faults.Count == 0 ? found : found.Items.AddRange(index.Faults));
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            string path = index.Duplicates.Count > 0 ? index.Duplicates[0].Path : FirstOf(contents);
            return new Batch<FileProblem>(index.Faults.Items.Add(Fault.At(path, "looking for duplicate ids", "Duplicate ids are not reported.", exception)));
        }
    }

    /// <summary>Runs the rules.</summary>
    public Batch<FileProblem> Check(
        ImmutableArray<LinkedDocument> seeds, DocumentSet documents, SeedIndex index, DomainModel model, CancellationToken cancellation)
    {
        try
        {
            before?.Invoke(Steps.Checks, "");
            EquatableArray<FileProblem> found = Checker.Check(
                seeds, documents, index, model, before is null ? null : family => before(Steps.Checks, family), cancellation);

            // A document is no seed: it is told of where the messages of seeds are.
            return new Batch<FileProblem>(
                documents.Fault is null || seeds.IsEmpty ? found : found.Items.Add(documents.Fault with { Path = seeds[0].Path }));
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            string path = seeds.IsEmpty ? "" : seeds[0].Path;
            return new Batch<FileProblem>(ImmutableArray.Create(Fault.At(path, "checking", "No rule is applied.", exception)));
        }
    }

    /// <summary>Finds kinds with too many records.</summary>
    public Batch<CrowdedKind> Crowded(SeedIndex index, DomainModel model)
    {
        try
        {
            before?.Invoke(Steps.Crowded, "");
            return new Batch<CrowdedKind>(MemberLimit.Find(index, model));
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            string[] arguments = Fault.Arguments("counting the records", "There may be too many of them.", exception);
            return new Batch<CrowdedKind>(ImmutableArray.Create(new CrowdedKind("", Fault.InFile(arguments))));
        }
    }

    /// <summary>Gives every mistake its place.</summary>
    public ImmutableArray<FileReport> Place(EquatableArray<CheckedFile> seeds, EquatableArray<FileReport> models)
    {
        try
        {
            before?.Invoke(Steps.Problems, "");
            return FileReport.Place(seeds.Items, models.Items);
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            // Whatever could be told of each file by itself is.
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

    private static string FirstOf(ImmutableArray<Dossier.Compiler.Binding.BoundContent> contents) => contents.IsEmpty ? "" : contents[0].Path;
}
