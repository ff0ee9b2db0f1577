using System.Collections.Immutable;

namespace Dossier.Compiler.Modelling;

/// <summary>A list of referring records that could not get the name that its reference declares.</summary>
/// <param name="Path">The fields from the record to the reference.</param>
/// <param name="Target">The kind that the list is on.</param>
/// <param name="Wanted">The name that was declared.</param>
/// <param name="Given">The name that it got.</param>
internal sealed record RenamedInverse(ImmutableArray<Field> Path, Kind Target, string Wanted, string Given);
