using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;

namespace Dossier.Tool.Exporting;

/// <summary>Fields that are for the project that keeps the seeds, and that no export has, as no package has them.</summary>
internal static class CuratorFields
{
    private const string Reason = "is for the project that keeps the seeds";

    /// <summary>Whether a field of a kind is one.</summary>
    public static bool Has(Kind kind, Field field)
        => field.Role is FieldRole.Suppressions or FieldRole.Member || (kind.Name == WellKnown.Source.Kind && field is { Name: WellKnown.Source.Document, BuiltIn: true });

    /// <summary>Notes those that a record has.</summary>
    public static void Note(ProjectRecord record, Losses losses)
    {
        foreach (Field field in record.Kind.Fields)
        {
            if (Has(record.Kind, field) && !record.Values.Of(field).IsEmpty)
                losses.Add(record, $"{record.Kind.Name}.{field.Name}", Reason);
        }
    }
}
