using Dossier.Compiler.Modelling;
using Dossier.Parquet.Files;

namespace Dossier.Tool.Exporting.Tables;

/// <summary>What a field is, in the words by which a reader of a file checks that its model has the same field.</summary>
internal static class ColumnForm
{
    /// <summary>The word for a field.</summary>
    public static string Of(Field field)
    {
        string form = field.Type switch
        {
            FieldType.Flag => "flag",
            FieldType.Integer => "whole",
            FieldType.Decimal => "decimal",
            FieldType.Date => "date",
            FieldType.Time => "time",
            FieldType.Estimate => "count",
            FieldType.Quantity => "quantity",
            FieldType.Point => "point",
            FieldType.Enum => "term",
            FieldType.Ref => FileMetadata.Reference(field.Target),
            FieldType.Field => "field",
            _ => FileMetadata.Text,
        };
        return field.Many ? FileMetadata.Many(form) : form;
    }
}
