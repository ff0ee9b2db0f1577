using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;
using Dossier.Tool.Checking;
using Dossier.Tool.Showing;

namespace Dossier.Tool.Exporting;

/// <summary>What is exported: the records that an audience may see, from which the page is made as well.</summary>
internal sealed class ExportData
{
    /// <summary>Reads the records.</summary>
    /// <param name="seeds">The seeds.</param>
    /// <param name="kinds">Kinds of records, or kinds of incidents, to which it is limited; empty for all.</param>
    public ExportData(CheckedSeeds seeds, IReadOnlyList<string> kinds)
    {
        Compiler.Project.DossierProject project = seeds.Project ?? throw new InvalidOperationException("There is no project to export.");
        Records = ProjectRecords.Of(project.Disclosed);
        Dataset = project.Disclosed.Index.Index.Datasets.Count > 0 ? project.Disclosed.Index.Index.Datasets[0] : null;
        Title = Dataset?.Name ?? (seeds.Place.Project is { } file ? Path.GetFileNameWithoutExtension(file) : "Dataset");
        Audience = project.Audience.Name;

        var shown = new ShownRecords(default, kinds);
        Named = InOrder(Records.All.Where(record => shown.IsAskedFor(record)));
        IsComplete = kinds.Count == 0;
        Whole = kinds.Count == 0 ? Named : InOrder(WithReferences(Named));
    }

    /// <summary>All records, to which references resolve.</summary>
    public ProjectRecords Records { get; }

    /// <summary>The model.</summary>
    public DomainModel Model => Records.Model;

    /// <summary>The dataset; null where it has no name.</summary>
    public DatasetInfo? Dataset { get; }

    /// <summary>What the dataset is called.</summary>
    public string Title { get; }

    /// <summary>The audience.</summary>
    public string Audience { get; }

    /// <summary>Whether no kinds were named, so that these are all records.</summary>
    public bool IsComplete { get; }

    /// <summary>The records of the kinds that were named, by kind and then in the order of the files.</summary>
    public IReadOnlyList<ProjectRecord> Named { get; }

    /// <summary>The same with all that they refer to, so that no reference is to something that is missing.</summary>
    public IReadOnlyList<ProjectRecord> Whole { get; }

    private ProjectRecord[] InOrder(IEnumerable<ProjectRecord> records) => [.. records.OrderBy(record => Model.Kinds.IndexOf(record.Kind))];

    private List<ProjectRecord> WithReferences(IReadOnlyList<ProjectRecord> named)
    {
        var found = new HashSet<ProjectRecord>();
        var next = new Stack<ProjectRecord>(named);
        while (next.Count > 0)
        {
            ProjectRecord record = next.Pop();
            if (!found.Add(record))
                continue;
            foreach (Referral referral in References.Of(record, Records))
                next.Push(referral.To);
        }

        return [.. Records.All.Where(found.Contains)];
    }
}
