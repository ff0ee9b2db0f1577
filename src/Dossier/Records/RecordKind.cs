namespace Dossier;

/// <summary>A kind of record, as the model names it.</summary>
/// <param name="Name">The name of the kind, such as <c>incident</c>.</param>
/// <param name="Plural">The key under which seeds list its records, such as <c>incidents</c>.</param>
public readonly record struct RecordKind(string Name, string Plural)
{
    /// <summary>The name of the kind; empty for <c>default</c>.</summary>
    public override string ToString() => Name ?? "";
}
