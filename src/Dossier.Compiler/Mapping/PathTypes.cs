using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Mapping;

/// <summary>Finds the field of the model that a path names.</summary>
/// <param name="model">The model.</param>
/// <param name="kind">The kind of the record.</param>
internal sealed class PathTypes(DomainModel model, Kind kind)
{
    private static readonly string[] PointParts = ["lat", "lon"];

    /// <summary>The field; null for a part of a point, or if there is a mistake.</summary>
    /// <param name="path">The path.</param>
    /// <param name="mistake">What is wrong with the path; null if nothing is.</param>
    /// <param name="isAttribution">Whether the field only says where an item was read.</param>
    public Field? Find(FieldPath path, out string? mistake, out bool isAttribution)
    {
        Shape shape = kind;
        Field? field = null;
        mistake = null;
        isAttribution = false;
        for (int i = 0; i < path.Steps.Length; i++)
        {
            FieldPath.Step step = path.Steps[i];
            if (field?.Type == FieldType.Point)
            {
                if (!PointParts.Contains(step.Name) || i + 1 < path.Steps.Length)
                    mistake = $"A point has 'lat' and 'lon', and no '{step.Name}'.";
                return null;
            }

            if (field is not null && field.Type != FieldType.Record)
            {
                mistake = $"'{field.Name}' has no fields, so '{step.Name}' cannot be one of them.";
                return null;
            }

            field = Field(shape, step.Name, ref isAttribution);
            if (field is null)
            {
                mistake = $"The {shape.Name} has no field '{step.Name}'.{Suggestion.For(step.Name, shape.FieldNames)}";
                return null;
            }

            bool isItem = field is { Type: FieldType.Record, Many: true };
            if (isItem && step.Label is null)
                mistake = $"'{step.Name}' is a list of items: give the item a label, such as '{step.Name}[a]'.";
            else if (!field.Many && step.Label is not null)
                mistake = $"'{step.Name}' is not a list, so it has no items.";
            if (mistake is not null)
                return null;
            if (field.Type == FieldType.Record)
                shape = model.Record(field.Target);
        }

        return field;
    }

    private Field? Field(Shape shape, string name, ref bool isAttribution)
    {
        if (shape.Find(name) is { } field)
            return field;
        if (shape.InlineField < 0 || model.Record(shape.Fields[shape.InlineField].Target).Find(name) is not { } inline)
            return null;
        isAttribution = true;
        return inline;
    }
}
