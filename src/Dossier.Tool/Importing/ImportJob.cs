using System.Collections.Immutable;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Modelling;

namespace Dossier.Tool.Importing;

/// <summary>What a command line asks an import to do.</summary>
/// <param name="Table">The path of the table.</param>
/// <param name="Folder">The folder for the seeds.</param>
/// <param name="Model">The model of the dataset.</param>
/// <param name="Where">Conditions on the rows.</param>
/// <param name="IsPart">Whether the table is a part of the data.</param>
/// <param name="Encoding">The encoding of the table; null for UTF-8.</param>
/// <param name="Sheet">The sheet of a workbook; null for the first.</param>
internal sealed record ImportJob(string Table, string Folder, DomainModel Model, ImmutableArray<RowCondition> Where, bool IsPart, string? Encoding, string? Sheet)
{
    /// <summary>The name of the table, if the folder has several; null for one without a name.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the seeds are right where both sides have changed a field.</summary>
    public bool KeepsSeeds { get; init; }
}
