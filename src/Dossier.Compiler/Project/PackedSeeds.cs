using System.Collections.Immutable;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Project;

/// <summary>The trees of the seeds that a project packs.</summary>
/// <param name="readings">The project as it is for each audience, from the widest to the one that the package is for.</param>
/// <param name="cancellation">Cancelled when the result is no longer needed.</param>
internal sealed class PackedSeeds(IReadOnlyList<DossierProject> readings, CancellationToken cancellation)
{
    private readonly DossierProject _project = readings[readings.Count - 1];
    private SeedEntry? _dataset;
    private bool _hasHead;

    /// <summary>Whether one of the files must say that some reader is told that a value is withheld.</summary>
    public bool TellsWithheld { get; init; }

    /// <summary>The tree of a seed; null where nothing of it is for the audience.</summary>
    public SeedMap? Of(IProjectFile file)
    {
        BoundFile bound = _project.Bound.First(other => other.FilePath == file.FilePath);
        SeedDocument document = SeedReader.Read(file.Path, file.Text ?? "", file.IsUnicode, cancellation);
        NumberedTree numbered = NumberedTree.Of(document.Root ?? new SeedMap(ImmutableArray<SeedEntry>.Empty, default));
        SeedMap part = View(numbered.Root, _project.Readers, keepsMarks: true);
        if (bound.Disclosed.Content.IsWithheld)
        {
            // What a file says of the dataset as a whole goes for the others too.
            _dataset ??= PackedHead.DatasetOf(part);
            return null;
        }

        SeedMap tree = CanonicalTree.Of(StandInsOf(file, numbered).In(part), new PackedHead(_project.Audience.Name, TellsWithheld && !_hasHead), _project.Readers.All);
        _hasHead = true;
        return tree;
    }

    /// <summary>Lets a file say what is said of the dataset as a whole in one of which nothing else is left.</summary>
    public void KeepDataset(IDictionary<string, SeedMap> trees)
    {
        if (_dataset is null)
            return;

        string? first = trees.Where(static tree => PackedHead.IsIn(tree.Value)).Select(static tree => tree.Key).OrderBy(static path => path, StringComparer.Ordinal).FirstOrDefault();
        if (first is not null)
            trees[first] = PackedHead.WithDataset(trees[first], _dataset);
    }

    private StandInTree StandInsOf(IProjectFile file, NumberedTree numbered)
    {
        var standIns = new StandInTree(_project.Ids.StandIns);
        foreach (DossierProject reading in readings)
            standIns.Find(file.Path, numbered, View(numbered.Root, reading.Readers, keepsMarks: false), reading.Readers.Disclosed, cancellation);
        return standIns;
    }

    private SeedMap View(SeedMap root, ReaderModel readers, bool keepsMarks)
    {
        var levels = new AudienceLevels(readers.All);
        return new SeedView(readers.All, readers.Disclosed, levels, levels.ReaderOf(readers.Audience), cancellation) { KeepsMarks = keepsMarks }.Of(root);
    }
}
