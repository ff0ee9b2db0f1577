using System.Globalization;
using System.Runtime.CompilerServices;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>The columns of a table of rows: the fields that any of its records has a value for, by their numbers, ascending.</summary>
internal sealed class Columns
{
    private readonly List<int> _numbers = [];
    private readonly List<Field> _fields = [];
    private readonly List<Columns> _inner = [];

    /// <summary>How many there are.</summary>
    public int Count => _numbers.Count;

    /// <summary>The number of a column's field.</summary>
    public int NumberAt(int column) => _numbers[column];

    /// <summary>The columns of a column's items.</summary>
    public Columns InnerAt(int column) => _inner[column];

    /// <summary>Adds the fields that have values.</summary>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    public void Add(EquatableArray<FieldValue> values)
    {
        foreach (FieldValue value in values)
        {
            if (!value.Field.Emit)
                continue;

            Columns inner = _inner[Find(value)];
            foreach (Value item in value.Values)
            {
                if (item is RecordValue record)
                    inner.Add(record.Fields);
            }
        }
    }

    /// <summary>The plan as the row reader takes it, <c>0,3,7(0,1)</c>.</summary>
    public string Plan() => Join((number, _) => number.ToString(CultureInfo.InvariantCulture), ",");

    /// <summary>The names of the columns, for the reader of the generated file.</summary>
    public string Header() => Join((_, field) => field.Name, " | ");

    private int Find(FieldValue value)
    {
        int at = _numbers.BinarySearch(value.Index);
        if (at >= 0)
            return at;

        _numbers.Insert(~at, value.Index);
        _fields.Insert(~at, value.Field);
        _inner.Insert(~at, new Columns());
        return ~at;
    }

    private string Join(Func<int, Field, string> name, string separator)
    {
        var parts = new List<string>(Count);
        for (int i = 0; i < Count; i++)
        {
            string inner = _fields[i].Type is not (FieldType.Record or FieldType.Item) ? "" : "(" + _inner[i].Join(name, separator) + ")";
            parts.Add(name(_numbers[i], _fields[i]) + inner);
        }

        return string.Join(separator, parts);
    }
}
