using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Derived;

namespace Dossier.Compiler.Records;

/// <summary>A record that may be part of others of its kind.</summary>
internal sealed class ProjectPart(LinkedRecord record, ProjectRecords records) : ProjectRecord(record, records), IHierarchical
{
    private IReadOnlyList<IHierarchical>? _wholes;

    /// <inheritdoc/>
    public IReadOnlyList<IHierarchical> Wholes => _wholes ??= [.. Values.References(Kind.Find(FieldRole.PartOf)!).Cast<IHierarchical>()];
}
