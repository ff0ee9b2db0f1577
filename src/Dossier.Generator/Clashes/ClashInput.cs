using System.Collections.Immutable;
using Dossier.Compiler;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Modelling;

namespace Dossier.Generator.Clashes;

/// <summary>The names that are generated, for comparison with those in the project's own code.</summary>
/// <param name="Namespace">Their namespace, without escapes.</param>
/// <param name="IsChosen">Whether the project set the namespace with <c>DossierNamespace</c>.</param>
/// <param name="IsGlobal">Whether a global using makes them visible in all files of the project.</param>
/// <param name="Containers">The static classes: <c>Incidents</c>.</param>
/// <param name="Records">The records: <c>Incident</c>, <c>CasualtyReport</c>.</param>
/// <param name="Enums">The enums.</param>
internal sealed record ClashInput(
    string Namespace,
    bool IsChosen,
    bool IsGlobal,
    EquatableArray<string> Containers,
    EquatableArray<string> Records,
    EquatableArray<string> Enums)
{
    /// <summary>Collects the names of a model.</summary>
    public static ClashInput Of(DomainModel model, EmitOptions emit, bool isChosen)
        => new(
            emit.Namespace.Replace("@", ""),
            isChosen,
            emit.GlobalUsings,
            model.Kinds.Select(kind => kind.Container).Append(DatasetEmitter.TypeName).ToImmutableArray(),
            model.Kinds.Select(kind => kind.TypeName).Concat(model.Records.Select(record => record.TypeName)).ToImmutableArray(),
            model.Vocabularies.Where(static vocabulary => !vocabulary.IsClosed).Select(vocabulary => vocabulary.TypeName).ToImmutableArray());

    /// <summary>All names.</summary>
    public IEnumerable<string> Names => Containers.Items.Concat(Records.Items).Concat(Enums.Items);

    /// <summary>Whether a type with the name is generated.</summary>
    public bool Has(string name) => Containers.Items.Contains(name) || Records.Items.Contains(name) || Enums.Items.Contains(name);
}
