using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Checking;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Project;

/// <content>
/// The stages over what the desk has and what an audience may have. Where nothing is withheld both are one, and each stage runs once. A stage that
/// fails over what the audience may have gives it nothing.
/// </content>
internal sealed partial class Containment
{
    /// <summary>Loads the model, the part of it that an audience may have, and the mappings of tables.</summary>
    /// <param name="sources">Model files and mapping files.</param>
    /// <param name="audience">The audience.</param>
    /// <param name="cancellation">Cancelled when the result is no longer needed.</param>
    public ModelOfBuild Load(EquatableArray<ModelSource> sources, Audience audience, CancellationToken cancellation)
    {
        if (!sources.Items.Any(static source => FileRole.IsMapping(source.Path)))
            return LoadModel(sources, audience, cancellation);

        ModelOfBuild model = LoadModel(sources.Items.RemoveAll(static source => FileRole.IsMapping(source.Path)), audience, cancellation);
        MappingSet mappings;
        try
        {
            mappings = MappingSet.Read(sources.Items.RemoveAll(static source => !FileRole.IsMapping(source.Path)), model.Readers.All);
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            var problem = (sources.Items.First(static source => FileRole.IsMapping(source.Path)).Path, Fault.InFile(Fault.Arguments("reading the mappings", "No table is read.", exception)));
            return model with { Loaded = model.Loaded with { Problems = model.Loaded.Problems.Add(problem) } };
        }

        return model with { Loaded = model.Loaded with { Problems = model.Loaded.Problems.AddRange(mappings.Problems) }, Mappings = mappings };
    }

    private ModelOfBuild LoadModel(EquatableArray<ModelSource> sources, Audience audience, CancellationToken cancellation)
    {
        LoadedModel loaded = Load(sources, cancellation);
        if (!loaded.HasMarks && !sources.Items.Any(static source => LostMarks.MayBeIn(source.Text)))
            return new ModelOfBuild(loaded, new ReaderModel(loaded.Model, loaded.Model, audience.Name));

        try
        {
            (LoadedModel told, ReaderModel readers) = ModelMarks.Disclose(loaded, sources.Items, audience.Name, cancellation);
            return new ModelOfBuild(told, readers);
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            // Without the part there is nothing that is certainly not withheld.
            var problem = (sources.Items[0].Path, Fault.InFile(Fault.Arguments("finding what is for the audience", NothingOfFile, exception)));
            return new ModelOfBuild(loaded with { Problems = loaded.Problems.Add(problem) }, new ReaderModel(loaded.Model, NoModel.Model, audience.Name));
        }
    }

    /// <summary>Collects the ids of a file.</summary>
    public Views<DocumentKeys> Keys(Views<BoundContent> contents, CancellationToken cancellation)
    {
        DocumentKeys all = Keys(contents.All, cancellation);
        return contents.IsSame ? new(all) : new(all, Keys(contents.Disclosed, cancellation));
    }

    /// <summary>Builds the index of all files.</summary>
    public IdsOfBuild Index(ImmutableArray<Views<DocumentKeys>> keys, ReaderModel readers, CancellationToken cancellation)
    {
        SeedIndex all = Index(keys.Select(static views => views.All).ToImmutableArray(), readers.All, cancellation);
        var index = readers.IsSame && keys.All(static views => views.IsSame)
            ? new Views<SeedIndex>(all)
            : new Views<SeedIndex>(all, Index(keys.Select(static views => views.Disclosed).ToImmutableArray(), readers.Disclosed, cancellation));
        return new IdsOfBuild(index, StandIns.Of(keys.Select(static views => views.All)), keys.Any(static views => views.All.TellsWithheld));
    }

    /// <summary>Resolves the references of a file. Where a withheld record has a stand-in, that takes its place.</summary>
    public Views<LinkResult> Link(Views<BoundContent> contents, IdsOfBuild ids, ReaderModel readers, CancellationToken cancellation)
    {
        Views<SeedIndex> index = ids.Index;
        LinkResult all = Link(contents.All, index.All, readers.All, cancellation);
        return contents.IsSame && index.IsSame
            ? new(all)
            : new(all, Link(ids.StandIns.In(contents.Disclosed, readers.Disclosed), index.Disclosed, readers.Disclosed, cancellation));
    }

    /// <summary>Finds the ids and the datasets that are named twice, in the whole and in what the audience may have.</summary>
    public Views<FileProblems> Identity(ImmutableArray<Views<BoundContent>> contents, Views<SeedIndex> index, CancellationToken cancellation)
    {
        var all = new FileProblems(Identity(contents.Select(static views => views.All).ToImmutableArray(), index.All, cancellation));
        return index.IsSame && contents.All(static views => views.IsSame)
            ? new(all)
            : new(all, new FileProblems(Identity(contents.Select(static views => views.Disclosed).ToImmutableArray(), index.Disclosed, cancellation)));
    }

    /// <summary>Runs the rules, over the whole and over what the audience may have: the messages about that are those that may be told.</summary>
    public Views<FileProblems> Check(
        ImmutableArray<Views<LinkResult>> linked, DocumentSet documents, Views<SeedIndex> index, ReaderModel readers, CheckMemories memory, CancellationToken cancellation)
    {
        var all = new FileProblems(Check(
            linked.Select(static views => views.All.Document).ToImmutableArray(), documents, index.All, readers.All, memory.Whole, cancellation));
        all = StandInUse.Allow(all, linked);
        DisclosureProblems withheld = Disclosure(linked, index, cancellation);
        if (withheld.InWhole.Count > 0)
            all = new FileProblems(all.Items.Items.AddRange(withheld.InWhole.Items));
        if (index.IsSame && linked.All(static views => views.IsSame))
            return new(all);

        EquatableArray<FileProblem> part = Check(
            linked.Select(static views => views.Disclosed.Document).ToImmutableArray(), documents, index.Disclosed, readers.Disclosed, memory.Part, cancellation);
        return new(all, new FileProblems(part.Items.AddRange(withheld.InPart.Items)));
    }

    private DisclosureProblems Disclosure(ImmutableArray<Views<LinkResult>> linked, Views<SeedIndex> index, CancellationToken cancellation)
    {
        var files = linked.Select(static views => views.All.Withheld).OfType<WithheldFile>().ToImmutableArray();
        if (files.All(static file => file.Texts.Count == 0 && file.Published.Count == 0))
            return DisclosureProblems.None;

        try
        {
            before?.Invoke(StageNames.Disclosure, "");
            return DisclosureProblems.Find(files, linked, index, cancellation);
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            FileProblem fault = Fault.At(files[0].Path, "looking for traces of what is withheld", "What refers to it or repeats it is not reported.", exception);
            return new DisclosureProblems(ImmutableArray.Create(fault), default);
        }
    }

    // Everything that an audience may not have is out of the tree before it is bound a second time.
    private static BoundFile Disclose(BoundFile whole, MarkedSeed marked, ReaderModel readers, CancellationToken cancellation)
    {
        BoundDocument all = whole.Document;
        bool isSame = ReferenceEquals(marked.All, marked.Disclosed);
        BoundDocument disclosed = isSame ? all : Binder.Bind(all.Path, marked.Disclosed, readers.Disclosed, cancellation);
        PublishedValues published = PublishedValues.Check(marked.Published, marked.All, readers.All, cancellation);
        ImmutableArray<LocatedProblem> problems = marked.Problems.AddRange(published.Problems);
        if (!isSame)
        {
            ImmutableArray<LocatedProblem> misleading = MisleadingMarks.Find(marked.Withheld, marked.Disclosed.Root!, readers.All);
            problems = problems.AddRange(misleading).AddRange(misleading.IsEmpty ? UndeniedValues.Find(all, disclosed) : misleading.Clear()).AddRange(RequiredMarks.Find(all, disclosed)).AddRange(SinglePartRule.Find(all, disclosed));
        }

        var withheld = new WithheldFile(all.Path, WithheldTexts.Of(marked.Withheld, readers.All), marked.IsWithheld)
        {
            Published = published.References,
            StandIns = marked.StandIns,
            TellsWithheld = marked.TellsWithheld,
        };
        BoundDocument withProblems = all with { Problems = all.Problems.Items.AddRange(problems), Content = all.Content with { Withheld = withheld } };
        return whole with
        {
            Document = withProblems,
            Disclosed = isSame ? withProblems : disclosed with { Content = disclosed.Content with { IsWithheld = marked.IsWithheld } },
        };
    }
}
