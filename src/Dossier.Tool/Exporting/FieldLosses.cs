using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;

namespace Dossier.Tool.Exporting;

/// <summary>Notes which fields of a record a format has no place for.</summary>
/// <param name="losses">Where to.</param>
/// <param name="reason">What becomes of them.</param>
/// <param name="held">The paths that the format holds, such as <c>incident.date</c> or <c>incident.participants.actor</c>; a list holds all below it.</param>
internal sealed class FieldLosses(Losses losses, string reason, IReadOnlySet<string> held)
{
    /// <summary>The reason where the description of a record has what no field of the format has.</summary>
    public const string InWords = "is in the description alone, in words";

    /// <summary>The reason where nothing of the format has it.</summary>
    public const string Nowhere = "has no place in this format";

    /// <summary>Why a record that was withdrawn is left out.</summary>
    public const string Withdrawn = "is retracted or superseded, which this format cannot say; the record is left out";

    /// <summary>Notes those of a record.</summary>
    public void Note(ProjectRecord record)
    {
        CuratorFields.Note(record, losses);
        foreach (Field field in record.Kind.Fields)
        {
            ValueList values = record.Values.Of(field);
            string path = $"{record.Kind.Name}.{field.Name}";
            if (values.IsEmpty || held.Contains(path) || CuratorFields.Has(record.Kind, field))
                continue;
            if (values[0] is not RecordValue)
                losses.Add(record, path, reason);
            foreach (RecordValue item in values.OfType<RecordValue>())
                Note(record, path, item);
        }
    }

    private void Note(ProjectRecord record, string path, RecordValue item)
    {
        foreach (FieldValue inner in item.Fields)
        {
            // What a claim says of a list is under the key of a value in a seed.
            string below = inner.Field.Inline ? path : $"{path}.{(inner.Field.Type == FieldType.Item ? "value" : inner.Field.Name)}";
            if (inner.Values.IsEmpty || held.Contains(below))
                continue;
            if (inner.Field.Inline)
                Note(record, path, (RecordValue)inner.Values[0]);
            else
                losses.Add(record, below, reason);
        }
    }
}
