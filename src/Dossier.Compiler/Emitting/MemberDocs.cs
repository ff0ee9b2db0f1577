using System.Collections.Immutable;
using System.Globalization;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;

namespace Dossier.Compiler.Emitting;

/// <summary>
/// What a hover over a record's member shows: its name, id and summary, the lines that the model lists for its kind, and the path of its seed.
/// Other records are called by their names, which are links; nothing else about them is in it, so that an edit of one record changes the
/// documentation of others only when it changes its name.
/// </summary>
internal sealed class MemberDocs
{
    /// <summary>How many characters a hover shows at most: what is longer, no tooltip shows as a whole.</summary>
    public const int MostCharacters = 600;

    private const int MostOfName = 120;
    private const int MostOfSummary = 110;
    private const int MostOfLine = 150;

    // For each line that follows: casualties and sources are told even if parties are many.
    private const int Reserve = 65;

    private readonly LinkedRecord _record;
    private readonly HoverText _text;
    private readonly ValueCaveats? _caveats;
    private readonly int _most;

    private MemberDocs(LinkedRecord record, HoverText text, int most)
    {
        _record = record;
        _text = text;
        _caveats = ValueCaveats.Of(record, text.Model);
        _most = most;
    }

    /// <summary>Writes the documentation of a record's member.</summary>
    public static void Write(SourceWriter writer, LinkedRecord record, string path, MemberCrefs crefs)
    {
        if (!writer.IsDocumented)
            return;

        var text = new HoverText(writer, crefs);
        writer.Line("/// <summary>");
        new MemberDocs(record, text, MostCharacters - Math.Min(path.Length, XmlText.MaxLength)).Write();
        text.Begin().Text(path).Finish();
        writer.Line("/// </summary>");
    }

    /// <summary>The record's name; its id where the seed gives none.</summary>
    public static string NameOf(LinkedRecord record) => TextOf(record, FieldRole.Name) ?? record.Id;

    private static string? TextOf(LinkedRecord record, FieldRole role)
    {
        foreach (FieldValue field in record.Fields)
        {
            if (field.Field.Role == role && field.Values[0] is ScalarValue text)
                return text.Text;
        }

        return null;
    }

    private void Write()
    {
        _text.Begin();
        string name = NameOf(_record);
        if (name != _record.Id)
            _text.Text(name, MostOfName).Put(" (").Id(_record.Id).Put(")");
        else
            _text.Id(name);
        _text.Finish();
        if (TextOf(_record, FieldRole.Summary) is { } summary)
            _text.Begin().Text(summary, MostOfSummary).Finish();

        ImmutableArray<ImmutableArray<string>> lines = _record.Kind.Hover;
        int left = lines.Count(HasAny);
        foreach (ImmutableArray<string> line in lines)
        {
            if (HasAny(line))
                WriteFields(line, _most - (--left * Reserve));
        }
    }

    private bool HasAny(ImmutableArray<string> fields)
    {
        foreach (FieldValue field in _record.Fields)
        {
            if (fields.IndexOf(field.Field.Name) >= 0)
                return true;
        }

        return false;
    }

    // Straight into the file: this is most of what is emitted, and nearly every piece would be a string of its own.
    private void WriteFields(ImmutableArray<string> fields, int most)
    {
        _text.Begin();
        foreach (string name in fields)
        {
            foreach (FieldValue field in _record.Fields)
            {
                if (field.Field.Name != name)
                    continue;

                HoverText.Mark before = _text.Here;
                bool isFirst = _text.IsEmpty;
                if (!isFirst)
                    _text.Put("; ");
                if (IsLabelled(field.Field))
                    _text.Put(NameWords.Of(name)).Put(": ");
                HoverText.Mark start = _text.Here;
                AppendValues(field, most);
                if (_text.Here == start)
                    _text.Return(before);
            }
        }

        _text.Finish();
    }

    // A date, a kind or a role speaks for itself; a list of records or of things says what it is a list of.
    private bool IsLabelled(Field field)
        => field.Many && (field.Type == FieldType.Ref
            || (field.Type == FieldType.Record && _text.Model.Record(field.Target) is { Hover: { Length: > 0 } shown } item
                && item.Name != WellKnown.TallyCount.Record && item.Find(shown[0])?.Type != FieldType.Enum));

    private void AppendValues(FieldValue field, int most)
    {
        for (int i = 0; i < field.Values.Count; i++)
        {
            HoverText.Mark before = _text.Here;
            if (i > 0)
                _text.Put(", ");
            AppendOne(field.Field, field.Values[i]);
            _caveats?.Append(_text, field.Field, field.Values[i]);
            if (_text.Shown <= (i == 0 ? _most : most) && (i == 0 || _text.ShownInLine <= MostOfLine))
                continue;

            _text.Return(before);
            if (i > 0)
                _text.Put(", and ").Put((field.Values.Count - i).ToString(CultureInfo.InvariantCulture)).Put(" more");
            return;
        }
    }

    private void AppendOne(Field field, Value value)
    {
        switch (value)
        {
            case ReferenceValue reference:
                _text.Link(field.Target, reference.Id);
                break;
            case RecordValue record:
                AppendItem(_text.Model.Record(field.Target), record);
                break;
            case ScalarValue scalar when field.Role == FieldRole.Stance && ClosedTerms.Stance(scalar.Text) == Stance.Suggests:
                _text.Put("suspected");
                break;
            case ScalarValue scalar:
                _text.Text(Words(field, scalar.Text));
                break;
        }
    }

    private static string Words(Field field, string text) => field.Type switch
    {
        FieldType.Enum => text.Replace('-', ' '),
        FieldType.Date => EdtfDate.Parse(text).ToString("W", null),
        FieldType.Time => TimeOfDay.Parse(text).ToString("W", null),
        FieldType.Estimate => Estimate.Parse(text).ToString(),
        FieldType.Quantity => Quantity.Parse(text).ToString(),
        _ => text,
    };

    private void AppendItem(ItemRecord shape, RecordValue record)
    {
        HoverText.Mark start = _text.Here;
        foreach (string name in shape.Hover)
        {
            foreach (FieldValue field in record.Fields)
            {
                if (field.Field.Name != name)
                    continue;

                if (_text.Here != start)
                    _text.Put(" ");
                _text.Put(Preposition(name));
                AppendPlain(field);
            }
        }

        foreach (FieldValue field in record.Fields)
        {
            if (!field.Field.Inline)
                continue;

            HoverText.Mark before = _text.Here;
            _text.Put(" (");
            HoverText.Mark opened = _text.Here;
            AppendPlain(field);
            if (_text.Here == opened)
                _text.Return(before);
            else
                _text.Put(")");
        }
    }

    private void AppendPlain(FieldValue field)
    {
        for (int i = 0; i < field.Values.Count; i++)
        {
            if (i > 0)
                _text.Put(", ");
            AppendOne(field.Field, field.Values[i]);
        }
    }

    // "killed several of ...", "said by ...": a field that is called by a preposition reads on as one.
    private static string Preposition(string name) => name is "of" or "from" or "to" ? name + " " : name == WellKnown.CasualtyReport.Covers ? "as " : "";
}
