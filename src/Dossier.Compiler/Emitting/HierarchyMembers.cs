using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>Emits which records a record is part of, for the kinds that look-ups and comparisons ask that of.</summary>
internal static class HierarchyMembers
{
    private const string Interface = DerivedMembers.Room + "IHierarchical";

    /// <summary>The interface of the kind; null for none.</summary>
    public static string? InterfaceOf(Kind kind) => DerivedTraits.IsHierarchical(kind) ? Interface : null;

    /// <summary>Writes the members.</summary>
    public static void Write(SourceWriter writer, Kind kind)
    {
        if (!DerivedTraits.IsHierarchical(kind))
            return;

        string wholes = kind.Find(FieldRole.PartOf) is { Many: true } many ? many.Property : kind.Find(FieldRole.PartOf)!.Property + " is { } whole ? [whole] : []";
        writer.Lines($$"""
            /// <summary>Whether it is the other {{kind.Name}}, or part of it directly or through others.</summary>
            public bool IsWithin({{kind.TypeName}} other) => {{DerivedMembers.Room}}Hierarchy.IsWithin(this, other);

            SystemLists::IReadOnlyList<{{Interface}}> {{Interface}}.Wholes => {{wholes}};


            """);
    }
}
