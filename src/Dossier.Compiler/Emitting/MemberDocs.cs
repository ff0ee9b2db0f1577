using System.Collections.Immutable;
using System.Text;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;

namespace Dossier.Compiler.Emitting;

/// <summary>
/// What a hover over a record's member shows: the lines that the model lists for its kind. Of other records it holds nothing but the
/// cref, so that a change to one record changes the documentation of no other.
/// </summary>
internal static class MemberDocs
{
    private const string Start = "/// <para>";
    private const string End = "</para>";

    /// <summary>Writes the documentation of a record's member.</summary>
    public static void Write(SourceWriter writer, LinkedRecord record, string path, MemberCrefs crefs)
    {
        if (!writer.IsDocumented)
            return;

        writer.Line("/// <summary>");
        WriteText(writer, NameOf(record));
        ValueCaveats? caveats = ValueCaveats.Of(record, crefs.Model);
        foreach (var fields in record.Kind.Hover)
            WriteFields(writer, record, fields, crefs, caveats);
        WriteText(writer, path);
        writer.Line("/// </summary>");
    }

    /// <summary>The record's name; its id where the seed gives none.</summary>
    public static string NameOf(LinkedRecord record)
    {
        foreach (FieldValue field in record.Fields)
        {
            if (field.Field.Role == FieldRole.Name && field.Values[0] is ScalarValue name)
                return name.Text;
        }

        return record.Id;
    }

    private static void WriteText(SourceWriter writer, string text)
    {
        XmlText.Append(writer.Begin(Start), text);
        writer.End(End);
    }

    // Straight into the file: this is most of what is emitted, and nearly every piece would be a string of its own.
    private static void WriteFields(SourceWriter writer, LinkedRecord record, ImmutableArray<string> fields, MemberCrefs crefs, ValueCaveats? caveats)
    {
        int before = writer.Length;
        int start = 0;
        StringBuilder? text = null;
        foreach (string name in fields)
        {
            foreach (FieldValue field in record.Fields)
            {
                if (field.Field.Name != name)
                    continue;

                if (text is null)
                {
                    text = writer.Begin(Start);
                    start = text.Length;
                }
                else
                {
                    text.Append("; ");
                }

                // A list of records says what it is a list of; a date or a kind speaks for itself.
                if (field.Field is { Type: FieldType.Ref, Many: true })
                    NameWords.Append(text, name).Append(": ");
                AppendValues(text, field, crefs, caveats);
            }
        }

        if (text is null)
            return;

        // An item of which a hover shows nothing leaves no line.
        if (text.Length == start)
            text.Length = before;
        else
            writer.End(End);
    }

    private static void AppendValues(StringBuilder text, FieldValue field, MemberCrefs crefs, ValueCaveats? caveats = null)
    {
        for (int i = 0; i < field.Values.Count; i++)
        {
            AppendOne(i == 0 ? text : text.Append(", "), field.Field, field.Values[i], crefs);
            caveats?.Append(text, field.Field, field.Values[i], crefs);
        }
    }

    private static void AppendOne(StringBuilder text, Field field, Value value, MemberCrefs crefs)
    {
        switch (value)
        {
            case ReferenceValue reference:
                crefs.Append(text, field.Target, reference.Id);
                break;
            case RecordValue record:
                AppendItem(text, crefs.Model.Record(field.Target), record, crefs);
                break;
            case ScalarValue scalar when field.Role == FieldRole.Stance && ClosedTerms.Stance(scalar.Text) == Stance.Suggests:
                text.Append("suspected");
                break;
            case ScalarValue scalar when field.Type == FieldType.Enum:
                XmlText.Append(text, scalar.Text.Replace('-', ' '));
                break;
            case ScalarValue scalar when field.Type == FieldType.Estimate:
                XmlText.Append(text, Estimate.Parse(scalar.Text).ToString());
                break;
            case ScalarValue scalar when field.Type == FieldType.Quantity:
                XmlText.Append(text, Quantity.Parse(scalar.Text).ToString());
                break;
            case ScalarValue scalar:
                XmlText.Append(text, scalar.Text);
                break;
        }
    }

    private static void AppendItem(StringBuilder text, ItemRecord shape, RecordValue record, MemberCrefs crefs)
    {
        int start = text.Length;
        foreach (string name in shape.Hover)
        {
            foreach (FieldValue field in record.Fields)
            {
                if (field.Field.Name != name)
                    continue;

                if (text.Length > start)
                    text.Append(' ');
                AppendValues(text.Append(Preposition(name)), field, crefs);
            }
        }

        foreach (FieldValue field in record.Fields)
        {
            if (!field.Field.Inline)
                continue;

            int before = text.Length;
            AppendValues(text.Append(" ("), field, crefs);
            if (text.Length == before + 2)
                text.Length = before;
            else
                text.Append(')');
        }
    }

    // "killed several of ...", "said by ...": a field that is called by a preposition reads on as one.
    private static string Preposition(string name) => name is "of" or "from" or "to" ? name + " " : "";
}
