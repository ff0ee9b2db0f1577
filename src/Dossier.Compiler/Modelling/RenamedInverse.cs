using System.Collections.Immutable;

namespace Dossier.Compiler.Modelling;

/// <summary>A list that could not have the name that its reference asks for.</summary>
/// <param name="Path">The fields that lead to the reference.</param>
/// <param name="Target">The kind that the list is on.</param>
/// <param name="Wanted">The property that was asked for.</param>
/// <param name="Given">The property that it has instead.</param>
internal sealed record RenamedInverse(ImmutableArray<Field> Path, Kind Target, string Wanted, string Given);
