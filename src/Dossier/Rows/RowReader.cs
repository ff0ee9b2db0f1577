using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Dossier.Rows;

/// <summary>Decodes a value from its cell.</summary>
/// <typeparam name="T">The value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T RowDecoder<T>(ref RowReader row);

/// <summary>
/// Walks along one row of a generated table. Cells are separated by <c>|</c>, the values of a list by <c>;</c>. An item is enclosed in
/// <c>{</c> and <c>}</c>, and a backslash escapes the next character. Empty cells are skipped, and those at the end of a row are not
/// written. A long row continues in lines that begin with a separator or an item.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct RowReader
{
    private readonly string _text;
    private readonly int _end;
    private int _at;
    private int _column;
    private readonly ReferenceSource? _elsewhere;
    private ColumnPlan _plan;

    internal RowReader(string text, int start, int end, ColumnPlan plan, bool isOfDataset, ReferenceSource? elsewhere = null)
    {
        IsOfDataset = isOfDataset;
        _elsewhere = elsewhere;
        Kind = "";
        _text = text;
        _at = start;
        _end = end;
        _plan = plan;
        _column = -1;
    }

    /// <summary>Where the reader was among the columns before it went into an item.</summary>
    public struct Outer
    {
        internal ColumnPlan Plan;
        internal int Column;
    }

    /// <summary>Whether the row is one of the dataset; false for what was read from elsewhere, such as JSON.</summary>
    public bool IsOfDataset { get; }

    /// <summary>The kind of the record that is read, for the items in it; empty for an item that is read alone.</summary>
    public string Kind { readonly get; set; }

    /// <summary>The number of the field whose cell is next.</summary>
    public readonly int Field => _plan.Fields[_column];

    /// <summary>Goes to the next cell that holds something; false at the end of the row or the item.</summary>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    public bool Next()
    {
        while (_at < _end)
        {
            char c = _text[_at];
            if (c == RowForm.ItemEnd)
                return false;

            if (c is RowForm.Cell or RowForm.Line)
            {
                _at++;
                _column += c == RowForm.Cell ? 1 : 0;
                continue;
            }

            return true;
        }

        return false;
    }

    /// <summary>Reads the id that begins the row of a record.</summary>
    public string Id()
    {
        string id = Text();
        _column = -1;
        return id;
    }

    /// <summary>Makes an item that is not in a record what is read next.</summary>
    internal void StartItem(ColumnPlan plan)
    {
        _plan = ColumnPlan.Of([plan]);
        _column = 0;
    }

    /// <summary>Goes into an item.</summary>
    public Outer Enter()
    {
        var outer = new Outer { Plan = _plan, Column = _column };
        _plan = _plan.Items[_column]!;
        _column = 0;
        _at++;
        return outer;
    }

    /// <summary>Goes back out of an item.</summary>
    public void Leave(Outer outer)
    {
        _at++;
        _plan = outer.Plan;
        _column = outer.Column;
    }

    /// <summary>Goes on to the next value of a list; false when there is none.</summary>
    public bool More()
    {
        if (_at >= _end || _text[_at] != RowForm.Value)
            return false;

        _at++;
        if (_text[_at] == RowForm.Line)
            _at++;
        return true;
    }

    /// <summary>Reads a text.</summary>
    public string Text()
    {
        ReadOnlySpan<char> token = Token(out string? unescaped);
        return unescaped ?? token.ToString();
    }

    /// <summary>Reads a list of texts.</summary>
    public IReadOnlyList<string> Texts()
    {
        var list = new List<string>(2);
        do
        {
            list.Add(Text());
        }
        while (More());
        return new RecordItems<string>(list.ToArray());
    }

    /// <summary>Reads the name of a field.</summary>
    public FieldName FieldName() => new(Text());

    /// <summary>Reads a list of names of fields.</summary>
    public IReadOnlyList<FieldName> FieldNames() => Items(static (ref RowReader row) => row.FieldName());

    /// <summary>Reads a flag.</summary>
    public bool Flag() => Token(out _).Length == 4;

    /// <summary>Reads a whole number.</summary>
    public int Whole() => int.Parse(Token(out _), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>Reads a decimal number.</summary>
    public decimal Number()
        => decimal.Parse(Token(out _), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>Reads a date.</summary>
    public EdtfDate Date()
    {
        ReadOnlySpan<char> token = Token(out string? unescaped);
        return EdtfDate.TryReadPlainDay(token, out EdtfDate day) ? day : EdtfDate.Parse(unescaped ?? token);
    }

    /// <summary>Reads a time.</summary>
    public TimeOfDay Time() => TimeOfDay.Parse(Token(out _));

    /// <summary>Reads a count.</summary>
    public Estimate Estimate()
    {
        ReadOnlySpan<char> token = Token(out string? unescaped);
        return Dossier.Estimate.TryReadPlain(token, out Estimate plain) ? plain : Dossier.Estimate.Parse(unescaped ?? token);
    }

    /// <summary>Reads a quantity.</summary>
    public Quantity Quantity()
    {
        ReadOnlySpan<char> token = Token(out string? unescaped);
        return Dossier.Quantity.TryParseNotation(unescaped ?? token, out Quantity quantity, out _) ? quantity : default;
    }

    /// <summary>Reads a point.</summary>
    public GeoPoint Point() => GeoPoint.TryParse(Token(out _), out GeoPoint point) ? point : default;

    /// <summary>Reads a term as its number.</summary>
    public int Term(Vocabulary vocabulary) => vocabulary.NumberOf(Token(out _));

    /// <summary>Reads a reference. The record that it refers to is not decoded yet.</summary>
    public Reference<T> Reference<T>()
        where T : class, IKindRecord<T>
        => _elsewhere is null ? Reference(RecordSet<T>.OfAssembly) : new(new ReferencedElsewhere<T>(_elsewhere, Text()));

    /// <summary>The same, to a record of a set.</summary>
    internal Reference<T> Reference<T>(RecordSet<T> records)
        where T : class, IKindRecord<T>
        => new(records.OrdinalOf(Token(out _)));

    /// <summary>Reads a list of references. The records that they refer to are not decoded yet.</summary>
    public IReadOnlyList<T> References<T>()
        where T : class, IKindRecord<T>
        => _elsewhere is null ? References(RecordSet<T>.OfAssembly) : Elsewhere<T>(_elsewhere);

    /// <summary>The same, to records of a set.</summary>
    internal IReadOnlyList<T> References<T>(RecordSet<T> records)
        where T : class, IKindRecord<T>
    {
        int count = 0;
        Span<int> ordinals = stackalloc int[16];
        do
        {
            if (count == ordinals.Length)
            {
                var larger = new int[count * 2];
                ordinals.CopyTo(larger);
                ordinals = larger;
            }

            ordinals[count++] = records.OrdinalOf(Token(out _));
        }
        while (More());
        return new ReferenceList<T>(records, ordinals[..count].ToArray());
    }

    private ReferencesElsewhere<T> Elsewhere<T>(ReferenceSource source)
        where T : class, IKindRecord<T>
    {
        var references = new List<ReferencedElsewhere<T>>();
        do
        {
            references.Add(new ReferencedElsewhere<T>(source, Text()));
        }
        while (More());
        return new ReferencesElsewhere<T>([.. references]);
    }

    /// <summary>Reads an item.</summary>
    public T Item<T>()
        where T : class, IReadable<T>
        => T.Read(ref this);

    /// <summary>Reads a list of items.</summary>
    public IReadOnlyList<T> Items<T>()
        where T : class, IReadable<T>
    {
        T first = T.Read(ref this);
        if (!More())
            return new RecordItems<T>([first]);

        var list = new List<T> { first };
        do
        {
            list.Add(T.Read(ref this));
        }
        while (More());
        return new RecordItems<T>(list.ToArray());
    }

    /// <summary>Reads a list of values.</summary>
    public IReadOnlyList<T> Items<T>(RowDecoder<T> decode)
    {
        T first = decode(ref this);
        if (!More())
            return new RecordItems<T>([first]);

        var list = new List<T> { first };
        do
        {
            list.Add(decode(ref this));
        }
        while (More());
        return new RecordItems<T>(list.ToArray());
    }

    // The characters up to the next separator; where some are escaped, the text without the escapes as well.
    // A loop, and no search by vectors: cells are short, and the first one would wait for the vectors to be compiled.
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private ReadOnlySpan<char> Token(out string? unescaped)
    {
        ReadOnlySpan<char> rest = _text.AsSpan(_at, _end - _at);
        unescaped = null;
        for (int length = 0; length < rest.Length; length++)
        {
            char c = rest[length];
            if (c == RowForm.Escape)
            {
                unescaped = RowForm.Unescape(rest, length, out int consumed);
                _at += consumed;
                return unescaped;
            }

            if (RowForm.EndsValue(c))
            {
                _at += length;
                return rest[..length];
            }
        }

        _at = _end;
        return rest;
    }
}
