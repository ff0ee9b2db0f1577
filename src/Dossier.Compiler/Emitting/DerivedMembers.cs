using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>
/// Emits the members that are worked out and not read. How they are worked out is the library's to say; what is here are forwards to it.
/// </summary>
internal static class DerivedMembers
{
    /// <summary>The room of the library that works them out.</summary>
    public const string Room = "global::Dossier.Derived.";

    private const string List = "SystemLists::IReadOnlyList";

    /// <summary>Writes those of a record.</summary>
    public static void Write(SourceWriter writer, Shape shape, List<FieldCode> fields, DomainModel model, EmitOptions options)
    {
        if (shape is Kind kind)
        {
            HierarchyMembers.Write(writer, kind);
            CasualtyMembers.Write(writer, kind, options);
            WriteCurrent(writer, kind);
            WriteClaims(writer, kind);
            ClaimableMembers.Write(writer);
        }
        else if (shape.ItemField >= 0)
        {
            writer.Lines(ClaimMembers);
        }
        else if (DerivedTraits.IsStatedItem(shape))
        {
            StatedItemMembers.Write(writer, (ItemRecord)shape, fields, model, options);
            CasualtyMembers.Write(writer, (ItemRecord)shape, fields);
        }
    }

    /// <summary>Writes those of a container.</summary>
    public static void WriteContainer(SourceWriter writer, Kind kind, EmitOptions options)
    {
        if (kind.Name == WellKnown.Incident.Kind)
            writer.Lines(IncidentLookups.Members);
    }

    private static void WriteCurrent(SourceWriter writer, Kind kind)
        => writer.Lines($$"""
            /// <summary>
            /// The record that has taken the place of this one: the last in the chain of those that superseded it, or itself when none did.
            /// Where they run in a circle, which is an error in seeds, it is itself too.
            /// </summary>
            public {{kind.TypeName}} Current => {{Room}}Succession.Last(this, static record => record.SupersededBy);


            """);

    private static void WriteClaims(SourceWriter writer, Kind kind)
    {
        string fields = Naming.TypeSuffix.Fields(kind.TypeName);
        writer.Lines($$"""
            /// <summary>What is claimed about one field, such as <c>{{fields}}.Name</c>.</summary>
            public {{List}}<Claim> ClaimsAbout({{fields}} field) => {{Room}}ClaimsAbout.Field(Claims, field);


            """);
    }

    private const string ClaimMembers = """
        /// <summary>Whether it says that something may be so, as a cautious assessment does.</summary>
        public bool IsSuggested => Attribution.Stance == global::Dossier.Stance.Suggests;


        """;
}
