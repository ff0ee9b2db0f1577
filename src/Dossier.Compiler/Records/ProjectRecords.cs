using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Derived;

namespace Dossier.Compiler.Records;

/// <summary>
/// The records of a project with the interfaces of generated records, so that totals, disagreements and words are computed by the same
/// code, without compiling a program.
/// </summary>
internal sealed class ProjectRecords
{
    private readonly Dictionary<string, Dictionary<string, ProjectRecord>> _byKind = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClaimableFields> _claimable = new(StringComparer.Ordinal);
    private readonly List<ProjectRecord> _all = [];

    private ProjectRecords(DomainModel model) => Model = model;

    /// <summary>The model.</summary>
    public DomainModel Model { get; }

    /// <summary>All records, including retracted ones, file by file, in the order of each file.</summary>
    public IReadOnlyList<ProjectRecord> All => _all;

    /// <summary>The records that an audience may see.</summary>
    public static ProjectRecords Of(DisclosedProject project)
    {
        var records = new ProjectRecords(project.Model.Model);
        foreach (DisclosedDocument document in project.Documents)
        {
            foreach (LinkedRecord record in document.Document.Records)
                records.Add(ProjectRecord.Of(record, records));
        }

        return records;
    }

    /// <summary>No records of a model.</summary>
    public static ProjectRecords None(DomainModel model) => new(model);

    /// <summary>The record of a kind and an id; null when there is none.</summary>
    public ProjectRecord? Find(string kind, string id)
        => _byKind.TryGetValue(kind, out Dictionary<string, ProjectRecord>? byId) && byId.TryGetValue(id, out ProjectRecord? record) ? record : null;

    /// <summary>The properties of a kind's fields that matter when claims are compared.</summary>
    public ClaimableFields ClaimableFields(Kind kind)
    {
        if (!_claimable.TryGetValue(kind.Name, out ClaimableFields? fields))
            _claimable[kind.Name] = fields = new ClaimableFields(DerivedTraits.ClaimableFields(kind), (field, one, other) => AreNested(kind, field, one, other));
        return fields;
    }

    private void Add(ProjectRecord record)
    {
        if (!_byKind.TryGetValue(record.Kind.Name, out Dictionary<string, ProjectRecord>? byId))
            _byKind[record.Kind.Name] = byId = new Dictionary<string, ProjectRecord>(StringComparer.Ordinal);

        // Of two records with the same id, the later one was reported, and is not part of a program.
        if (byId.ContainsKey(record.Id))
            return;

        byId.Add(record.Id, record);
        _all.Add(record);
    }

    private bool AreNested(Kind kind, string name, string one, string other)
    {
        if (kind.Find(name) is not { } field)
            return false;
        if (field is { Type: FieldType.Enum, Emit: true })
            return Model.Vocabulary(field.Target).AreNested(one, other);
        return DerivedTraits.NestingOf(field, Model) is { } nesting
            && Hierarchy.AreNested(Find(nesting.Name, one) as IHierarchical, Find(nesting.Name, other) as IHierarchical);
    }
}
