using Dossier.Parquet.Files;
using Dossier.Rows;
using System.Text.Json;

namespace Dossier.Parquet.Columns;

/// <summary>The columns of a file as the fields of a kind: which column holds which field, and that none is missing, too many or another one.</summary>
internal sealed class RecordColumns
{
    // As the compiler's model has it: the item that a claim is about is written under the key of its value.
    private const string Value = "value";
    private const string About = "about";
    private const char Between = '_';
    private const string Latitude = "_lat";
    private const string Longitude = "_lon";

    private readonly KindFile _file;
    private readonly RecordShape _shape;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _expected = new(StringComparer.Ordinal);
    private readonly List<ItemsNode> _lists = [];
    private readonly IReadOnlyList<FieldNode> _fields;
    private readonly ColumnData<ReadOnlyMemory<char>> _id;

    /// <summary>Finds the columns of a kind.</summary>
    /// <exception cref="ParquetDatasetException">The file has not the columns of the kind.</exception>
    public RecordColumns(KindFile file, RecordShape shape)
    {
        _file = file;
        _shape = shape;
        Expect(shape, "", "");
        Compare();
        _id = Texts(FileMetadata.Id);
        _fields = Fields(shape, "", "", 0);
        All = [.. _used.Select(path => file.Columns[path])];
    }

    /// <summary>The columns that hold a record.</summary>
    public IReadOnlyList<ColumnData> All { get; }

    /// <summary>The column of ids.</summary>
    public ColumnData<ReadOnlyMemory<char>> Id => _id;

    /// <summary>Checks that the columns of a row group fit each other.</summary>
    public void Check()
    {
        foreach (ItemsNode list in _lists)
        {
            if (list.Deviating is { } column)
                throw _file.Wrong("has its lists at other rows than the columns beside it. The file is damaged.", column.Path);
        }
    }

    /// <summary>Writes a record as seeds have it in JSON.</summary>
    public void Write(Utf8JsonWriter json, int row)
    {
        json.WriteStartObject();
        json.WriteString(FileMetadata.Id, _id[row].Span);
        foreach (FieldNode field in _fields)
            field.Write(json, row);
        json.WriteEndObject();
    }

    // What the model of this program says that the columns hold.
    private void Expect(RecordShape shape, string list, string prefix)
    {
        if (shape.IsKind)
            _expected[FileMetadata.Id] = FileMetadata.Id;
        foreach (FieldShape field in shape.Fields)
        {
            string path = list + prefix + field.Name;
            switch (field.Form)
            {
                case FieldForm.None:
                    break;
                case FieldForm.Inline:
                    Expect(field.Record, list, prefix);
                    break;
                case FieldForm.Item:
                    foreach (FieldShape claimed in field.Record.Fields)
                        ExpectClaimed(claimed.Record, list, prefix + Value + Between);
                    break;
                case FieldForm.Record when field.IsMany:
                    Expect(field.Record, path + "/", "");
                    break;
                case FieldForm.Record:
                    Expect(field.Record, list, prefix + field.Name + Between);
                    break;
                case FieldForm.Point when !field.IsMany:
                    ExpectPoint(path, FormOf(field));
                    break;
                default:
                    Expect(path, FormOf(field));
                    break;
            }
        }
    }

    // The attribution of such an item is the claim's.
    private void ExpectClaimed(RecordShape shape, string list, string prefix)
    {
        foreach (FieldShape field in shape.Fields)
        {
            if (field.Form == FieldForm.Record && field.IsMany)
                Expect(field.Record, list + prefix + field.Name + "/", "");
            else if (field.Form == FieldForm.Record)
                Expect(field.Record, list, prefix + field.Name + Between);
            else if (field is { Form: FieldForm.Point, IsMany: false })
                ExpectPoint(list + prefix + field.Name, FormOf(field));
            else if (field.Form is not (FieldForm.None or FieldForm.Inline or FieldForm.Item))
                Expect(list + prefix + field.Name, FormOf(field));
        }
    }

    private void ExpectPoint(string path, string form)
    {
        Expect(path + Latitude, form);
        Expect(path + Longitude, form);
    }

    private void Expect(string path, string form) => _expected[path] = _expected.TryGetValue(path, out string? known) ? FileMetadata.Joined(known, form) : form;

    private static string FormOf(FieldShape field)
    {
        string form = field.Form switch
        {
            FieldForm.Text or FieldForm.Wording => FileMetadata.Text,
            FieldForm.Reference => FileMetadata.Reference(field.Target),
            _ => field.Form.ToString().ToLowerInvariant(),
        };
        return field.IsMany ? FileMetadata.Many(form) : form;
    }

    private void Compare()
    {
        foreach ((string column, string form) in _file.Forms)
        {
            if (form is FileMetadata.Derived or FileMetadata.NotExported)
                continue;
            if (!_expected.TryGetValue(column, out string? expected))
            {
                // A model may have fields that nobody uses yet: nothing of a record is lost.
                if (IsEmpty(column))
                    continue;
                throw _file.Wrong($"is of a field that {_shape.Plural} do not have in the model of this program. The file was exported with another model, perhaps a newer one.", column);
            }

            if (expected != form)
                throw _file.Wrong($"holds '{form}', and the field is '{expected}' in the model of this program. The file was exported with another model.", column);
        }

        foreach (string column in _expected.Keys)
        {
            if (!_file.Forms.ContainsKey(column))
                throw _file.Wrong($"is missing, and {_shape.Plural} have the field in the model of this program. The file was exported with another model, perhaps an older one.", column);
        }
    }

    // A file that does not say how many values are missing may have some.
    private bool IsEmpty(string path)
    {
        if (_file.Columns.Paths.Contains(path) && _file.Columns[path].Field is var field)
            return _file.RowGroups.All(group => group.GetMetadata(field)?.MetaData is { Statistics.NullCount: { } missing } column && missing == column.NumValues);
        return false;
    }

    private List<FieldNode> Fields(RecordShape shape, string list, string prefix, int depth, bool isClaimed = false)
    {
        var nodes = new List<FieldNode>();
        foreach (FieldShape field in shape.Fields)
        {
            string path = list + prefix + field.Name;
            switch (field.Form)
            {
                case FieldForm.None:
                case var _ when _file.Forms.GetValueOrDefault(path) == FileMetadata.NotExported:
                case FieldForm.Inline when isClaimed:
                    break;
                case FieldForm.Inline:
                    nodes.AddRange(Fields(field.Record, list, prefix, depth));
                    break;
                case FieldForm.Item:
                    nodes.Add(Claimed(field, list, prefix, depth));
                    break;
                case FieldForm.Record when field.IsMany:
                    nodes.Add(Items(field, path, depth));
                    break;
                case FieldForm.Record:
                    nodes.Add(new ItemNode(field.Name, Fields(field.Record, list, prefix + field.Name + Between, depth)));
                    break;
                case FieldForm.Point when !field.IsMany:
                    nodes.Add(new PointNode(field.Name, Numbers(path + Latitude), Numbers(path + Longitude)));
                    break;
                case var _ when field.IsMany:
                    nodes.Add(new TextsNode(field, Texts(path)));
                    break;
                default:
                    nodes.Add(new ValueNode(field, ColumnOf(field, path)));
                    break;
            }
        }

        return nodes;
    }

    private ItemsNode Items(FieldShape field, string path, int depth)
    {
        List<FieldNode> fields = Fields(field.Record, path + "/", "", depth + 1);
        string within = path + "/";
        var node = new ItemsNode(field.Name, fields, [.. _used.Where(column => column.StartsWith(within, StringComparison.Ordinal)).Select(column => _file.Columns[column])], depth);
        _lists.Add(node);
        return node;
    }

    private ClaimedItemNode Claimed(FieldShape item, string list, string prefix, int depth)
    {
        var byList = new Dictionary<string, IReadOnlyList<FieldNode>>(StringComparer.Ordinal);
        foreach (FieldShape field in _shape.Fields)
        {
            if (field.Form == FieldForm.Record && item.Table.ListOf(_shape.Name, field.Name) is { } found && Array.Find(item.Record.Fields, claimed => claimed.Target == found.Target) is { } claimed)
                byList[field.Name] = Fields(claimed.Record, list, prefix + Value + Between, depth, isClaimed: true);
        }

        // Columns that only items of other kinds have are not read.
        return new ClaimedItemNode(Value, Texts(list + prefix + About), Texts(list + prefix + Value), byList);
    }

    private ColumnData ColumnOf(FieldShape field, string path)
    {
        ColumnData column = _file.Columns[path];
        bool isMixed = _file.Forms[path] == FileMetadata.Mixed && column is ColumnData<ReadOnlyMemory<char>>;
        _used.Add(path);
        return field.Form switch
        {
            _ when isMixed => column,
            FieldForm.Whole => _file.Columns.Of<long>(path),
            FieldForm.Decimal => _file.Columns.Of<double>(path),
            FieldForm.Flag => _file.Columns.Of<bool>(path),
            _ => _file.Columns.Of<ReadOnlyMemory<char>>(path),
        };
    }

    private ColumnData<ReadOnlyMemory<char>> Texts(string path)
    {
        _used.Add(path);
        return _file.Columns.Of<ReadOnlyMemory<char>>(path);
    }

    private ColumnData<double> Numbers(string path)
    {
        _used.Add(path);
        return _file.Columns.Of<double>(path);
    }
}
