using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Disclosure;

/// <summary>What is wrong with what is withheld, over all files.</summary>
/// <param name="InWhole">Problems at values of what the desk has.</param>
/// <param name="InPart">Problems at values of what the audience may have.</param>
internal sealed record DisclosureProblems(EquatableArray<FileProblem> InWhole, EquatableArray<FileProblem> InPart)
{
    /// <summary>Nothing.</summary>
    public static DisclosureProblems None { get; } = new(default, default);

    /// <summary>Finds it.</summary>
    /// <param name="files">What is withheld.</param>
    /// <param name="linked">The linked files.</param>
    /// <param name="index">The ids.</param>
    /// <param name="cancellation">Cancelled when the result is no longer needed.</param>
    public static DisclosureProblems Find(ImmutableArray<WithheldFile> files, ImmutableArray<Views<LinkResult>> linked, Views<SeedIndex> index, CancellationToken cancellation)
    {
        ImmutableArray<FileProblem> part = ReferenceRules.Find(files, linked.Select(static views => views.Disclosed), index)
            .AddRange(TraceRules.Find(files, linked.Select(static views => views.Disclosed.Document), cancellation));
        return new DisclosureProblems(InWholeOf(files, linked, index), DisclosureSuppressions.Apply(part, linked));
    }

    private static ImmutableArray<FileProblem> InWholeOf(ImmutableArray<WithheldFile> files, ImmutableArray<Views<LinkResult>> linked, Views<SeedIndex> index)
    {
        var problems = ImmutableArray.CreateBuilder<FileProblem>();
        var records = new Dictionary<(string Kind, string Id), LinkedRecord>();
        foreach (LinkedRecord record in linked.SelectMany(static views => views.All.Document.Records.Items))
            records[(record.Kind.Name, record.Id)] = record;

        foreach (WithheldFile file in files)
        {
            foreach (WithheldText text in file.Texts)
            {
                if (text.Form == WithheldForm.Record && text.StandIn.Length > 0 && index.Disclosed.Find(text.Kind, text.StandIn) is null && records.TryGetValue((text.Kind, text.Id), out LinkedRecord? record))
                {
                    string why = index.All.Find(text.Kind, text.StandIn) is null ? "No record has that id" : "The record with that id is withheld too";
                    problems.Add(new FileProblem(file.Path, new FoundProblem(Rules.BadStandIn, record.Ordinal, ImmutableArray.Create(why))));
                }
            }

            foreach (PublishedReference published in file.Published)
            {
                if (!IsAbove(published, records) && records.TryGetValue((published.Kind, published.Id), out LinkedRecord? record))
                {
                    problems.Add(new FileProblem(file.Path, new FoundProblem(
                        Rules.BadPublish, record.Ordinal, ImmutableArray.Create(published.Field, $"Publish a record that the other is part of, by its field 'partOf' or the like"))));
                }
            }
        }

        return problems.ToImmutable();
    }

    // A record is above another if that is a part of it, directly or through others.
    private static bool IsAbove(PublishedReference published, Dictionary<(string Kind, string Id), LinkedRecord> records)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = new Stack<string>();
        next.Push(published.From);
        while (next.Count > 0)
        {
            string id = next.Pop();
            if (id == published.To)
                return true;
            if (!seen.Add(id) || !records.TryGetValue((published.Target, id), out LinkedRecord? record))
                continue;

            foreach (FieldValue field in record.Fields)
            {
                if (field.Field.Role == FieldRole.PartOf)
                {
                    foreach (ReferenceValue above in field.Values.OfType<ReferenceValue>())
                        next.Push(above.Id);
                }
            }
        }

        return false;
    }
}
