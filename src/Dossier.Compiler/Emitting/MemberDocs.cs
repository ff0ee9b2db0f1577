using System.Text;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>
/// What a hover over a record's member shows: the lines that the model lists for its kind. Of other records it holds nothing but the
/// cref, so that a change to one record changes the documentation of no other.
/// </summary>
internal static class MemberDocs
{
    /// <summary>Writes the documentation of a record's member.</summary>
    public static void Write(SourceWriter writer, LinkedRecord record, string path, DomainModel model)
    {
        writer.Line("/// <summary>");
        writer.Line($"/// <para>{XmlText.Escape(NameOf(record))}</para>");
        foreach (var fields in record.Kind.Hover)
        {
            string line = Line(record, fields, model);
            if (line.Length > 0)
                writer.Line($"/// <para>{line}</para>");
        }

        writer.Line($"/// <para>{XmlText.Escape(path)}</para>");
        writer.Line("/// </summary>");
    }

    /// <summary>The record's name; its id where the seed gives none.</summary>
    public static string NameOf(LinkedRecord record)
    {
        foreach (FieldValue field in record.Fields)
        {
            if (field.Field.Name == "name" && field.Values[0] is ScalarValue name)
                return name.Text;
        }

        return record.Id;
    }

    private static string Line(LinkedRecord record, IReadOnlyCollection<string> fields, DomainModel model)
    {
        var parts = new List<string>();
        foreach (string name in fields)
        {
            foreach (FieldValue field in record.Fields)
            {
                if (field.Field.Name != name)
                    continue;

                // A list of records says what it is a list of; a date or a kind speaks for itself.
                string values = Values(field, model);
                parts.Add(field.Field is { Type: FieldType.Ref, Many: true } ? $"{Words(name)}: {values}" : values);
            }
        }

        return string.Join("; ", parts);
    }

    private static string Values(FieldValue field, DomainModel model)
    {
        var text = new StringBuilder();
        foreach (Value value in field.Values)
        {
            if (text.Length > 0)
                text.Append(", ");
            text.Append(One(field.Field, value, model));
        }

        return text.ToString();
    }

    private static string One(Field field, Value value, DomainModel model) => value switch
    {
        LinkedReference reference => $"<see cref=\"{model.Kind(field.Target).Container}.{reference.Member}\"/>",
        RecordValue record => Item(model.Record(field.Target), record, model),
        ScalarValue scalar when field.Type == FieldType.Enum => XmlText.Escape(scalar.Text.Replace('-', ' ')),
        ScalarValue scalar when field.Type == FieldType.Estimate => XmlText.Escape(Estimate.Parse(scalar.Text).ToString()),
        ScalarValue scalar => XmlText.Escape(scalar.Text),
        _ => "",
    };

    private static string Item(ItemRecord shape, RecordValue record, DomainModel model)
    {
        var text = new StringBuilder();
        foreach (string name in shape.Hover)
        {
            foreach (FieldValue field in record.Fields)
            {
                if (field.Field.Name == name)
                    text.Append(text.Length > 0 ? " " : "").Append(Preposition(name)).Append(Values(field, model));
            }
        }

        foreach (FieldValue field in record.Fields)
        {
            if (field.Field.Inline)
            {
                string attribution = Values(field, model);
                if (attribution.Length > 0)
                    text.Append(" (").Append(attribution).Append(')');
            }
        }

        return text.ToString();
    }

    // "killed several of ...", "said by ...": a field that is called by a preposition reads on as one.
    private static string Preposition(string name) => name is "of" or "from" or "to" ? name + " " : "";

    /// <summary>A camelCase name as words: <c>backedBy</c> is "backed by".</summary>
    public static string Words(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (char c in name)
        {
            if (c is >= 'A' and <= 'Z')
                words.Append(' ').Append((char)(c + 32));
            else
                words.Append(c == '-' ? ' ' : c);
        }

        return words.ToString();
    }
}
