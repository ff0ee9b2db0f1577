namespace Dossier.Compiler.Marks;

/// <summary>A reference that is published in place of another.</summary>
/// <param name="Kind">The kind of the record that it is in.</param>
/// <param name="Id">The id of that record.</param>
/// <param name="Field">The field.</param>
/// <param name="Target">The kind that it refers to.</param>
/// <param name="From">The id that is withheld.</param>
/// <param name="To">The id that is published.</param>
internal sealed record PublishedReference(string Kind, string Id, string Field, string Target, string From, string To);
