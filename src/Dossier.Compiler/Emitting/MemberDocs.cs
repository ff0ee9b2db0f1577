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
    private const int MostOfLine = 150;

    // Of a summary; and more of it for each line that is not there.
    private const int LeastOfSummary = 110;
    private const int UsualLines = 5;
    private const int MoreOfSummary = 45;

    // For what is left out of a list: ", and 12 more".
    private const int MoreReserve = 13;

    // With so many items of a list each is compared, so that a long list costs no more than it has items; no line has more.
    private const int MostCompared = 16;

    // For each line that follows: casualties and sources are told even if parties are many.
    private const int Reserve = 65;

    // And at least so much: the first of a list goes before that.
    private const int LeastReserve = 50;

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
        ImmutableArray<ImmutableArray<string>> lines = _record.Kind.Hover;
        int left = lines.Count(HasAny);
        if (TextOf(_record, FieldRole.Summary) is { } summary)
            _text.Begin().Sentences(summary, LeastOfSummary + (Math.Max(0, UsualLines - left) * MoreOfSummary)).Finish();
        foreach (ImmutableArray<string> line in lines)
        {
            if (!HasAny(line))
                continue;
            left--;
            WriteFields(line, _most - (left * Reserve), _most - (left * LeastReserve));
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
    private void WriteFields(ImmutableArray<string> fields, int most, int mostOfFirst)
    {
        _text.Begin();
        foreach (string name in fields)
        {
            foreach (FieldValue field in _record.Fields)
            {
                if (field.Field.Name != name)
                    continue;

                HoverText.Mark before = _text.Here;
                if (!_text.IsEmpty)
                    _text.Put("; ");
                _text.Put(FieldWords.LabelOf(field.Field, _text.Model));
                HoverText.Mark start = _text.Here;
                AppendValues(field, most, mostOfFirst);
                if (_text.Here == start)
                    AppendCount(field, before, mostOfFirst);
            }
        }

        _text.Finish();
    }

    // Of a list of which there is no room for one: "3 targets".
    private void AppendCount(FieldValue field, HoverText.Mark before, int most)
    {
        _text.Return(before);
        ItemRecord? item = ItemOf(field.Field);
        int count = Count(field, item);
        if (count < 2)
            return;
        if (!_text.IsEmpty)
            _text.Put("; ");
        _text.Put(count.ToString(CultureInfo.InvariantCulture)).Put(" ");

        // "3 casualties" would be people.
        _text.Put(item?.Name == WellKnown.CasualtyReport.Record ? NameWords.Of(item.Name) + "s" : NameWords.Of(field.Field.Name));
        if (_text.Shown > most)
            _text.Return(before);
    }

    private ItemRecord? ItemOf(Field field) => field.Type == FieldType.Record ? _text.Model.Record(field.Target) : null;

    private void AppendValues(FieldValue field, int most, int mostOfFirst)
    {
        ItemRecord? item = ItemOf(field.Field);
        int more = Count(field, item);
        bool isFirst = true;
        for (int i = 0; i < field.Values.Count; i++)
        {
            if (IsTold(field, item, i))
                continue;

            more--;
            int end = (isFirst ? mostOfFirst : most) - (more > 0 ? MoreReserve : 0);
            HoverText.Mark before = _text.Here;
            if (!isFirst)
                _text.Put(", ");
            if (TryAppend(field, item, i, end) && (isFirst || _text.ShownInLine <= MostOfLine))
            {
                isFirst = false;
                continue;
            }

            _text.Return(before);
            if (!isFirst)
            {
                _text.Put(", and ").Put((more + 1).ToString(CultureInfo.InvariantCulture)).Put(" more");
                return;
            }

            // With less of each name, where one value alone is too long.
            _text.HasShortNames = true;
            bool fits = TryAppend(field, item, i, end);
            _text.HasShortNames = false;
            if (!fits)
            {
                _text.Return(before);
                return;
            }

            isFirst = false;
        }
    }

    private bool TryAppend(FieldValue field, ItemRecord? item, int index, int end)
    {
        AppendOne(field, item, index);
        _caveats?.Append(_text, field.Field, field.Values[index]);
        _text.EndAsides();
        return _text.Shown <= end;
    }

    private int Count(FieldValue field, ItemRecord? item)
    {
        int count = 0;
        for (int i = 0; i < field.Values.Count; i++)
            count += IsTold(field, item, i) ? 0 : 1;
        return count;
    }

    // With an earlier item that says the same; or a country that is the record itself, or the place that it is in.
    private bool IsTold(FieldValue field, ItemRecord? item, int index)
    {
        if (item is not null)
        {
            for (int i = 0; i < index && i < MostCompared; i++)
            {
                if (ItemHover.AreSame(item, (RecordValue)field.Values[i], (RecordValue)field.Values[index]))
                    return true;
            }

            return false;
        }

        if (field.Field.Type != FieldType.Country)
            return false;
        string country = FieldWords.Of(field.Field, ItemKeys.Text(field.Values[index]));
        if (country == NameOf(_record))
            return true;
        foreach (FieldValue other in _record.Fields)
        {
            if (other.Field.Role == FieldRole.PartOf && !other.Field.Many && _text.NameOf(other.Field.Target, ItemKeys.Text(other.Values[0])) == country)
                return true;
        }

        return false;
    }

    private void AppendOne(FieldValue field, ItemRecord? item, int index)
    {
        switch (field.Values[index])
        {
            case ReferenceValue reference:
                _text.Link(field.Field.Target, reference.Id);
                break;
            case RecordValue record:
                List<RecordValue> same = [record];
                for (int i = index + 1; i < field.Values.Count; i++)
                {
                    if (ItemHover.AreSame(item!, record, (RecordValue)field.Values[i]))
                        same.Add((RecordValue)field.Values[i]);
                }

                ItemHover.Append(_text, item!, same);
                break;
            case ScalarValue scalar:
                _text.Text(FieldWords.Of(field.Field, scalar.Text));
                break;
        }
    }
}
