using Dossier.Derived;

namespace Dossier.Rows;

/// <summary>One field of a record or an item.</summary>
internal sealed class FieldShape
{
    private Vocabulary? _vocabulary;

    /// <summary>Reads a line of a <see cref="ModelTable"/>, <c>participants record* participation actor</c>.</summary>
    /// <param name="number">Its number in the record.</param>
    /// <param name="line">The line.</param>
    /// <param name="table">The table.</param>
    public FieldShape(int number, string line, ModelTable table)
    {
        Number = number;
        Table = table;
        string[] parts = line.Split(' ', 3);
        Name = parts[0];
        string form = parts[1];
        IsRequired = form.EndsWith('!');
        form = form.TrimEnd('!');
        IsMany = form.EndsWith('*');
        Form = Enum.Parse<FieldForm>(form.TrimEnd('*'), ignoreCase: true);
        string target = parts.Length > 2 ? parts[2] : "";
        int space = Form == FieldForm.Record ? target.IndexOf(' ', StringComparison.Ordinal) : -1;
        Target = space < 0 ? target : target[..space];
        NestedBy = space < 0 ? Form == FieldForm.Reference ? target : "" : target[(space + 1)..];
    }

    /// <summary>The table that it is in.</summary>
    public ModelTable Table { get; }

    /// <summary>Its number in the record.</summary>
    public int Number { get; }

    /// <summary>What seeds call it.</summary>
    public string Name { get; }

    /// <summary>What it holds.</summary>
    public FieldForm Form { get; }

    /// <summary>The vocabulary, kind, record or unit that <see cref="Form"/> needs; empty for the others.</summary>
    public string Target { get; }

    /// <summary>The kind whose records decide whether two values are within each other; empty for none.</summary>
    public string NestedBy { get; }

    /// <summary>Whether it holds a list.</summary>
    public bool IsMany { get; }

    /// <summary>Whether a record must have it.</summary>
    public bool IsRequired { get; }

    /// <summary>Its terms.</summary>
    public Vocabulary Vocabulary => _vocabulary ??= Table.Vocabulary(Target);

    /// <summary>The fields of its items.</summary>
    public RecordShape Record => Table.Shape(Target);

    /// <summary>What its values are, as far as comparing claims depends on it.</summary>
    public ClaimedKind ClaimedKind => Form switch
    {
        FieldForm.Wording => ClaimedKind.Wording,
        FieldForm.Date => ClaimedKind.Date,
        FieldForm.Time => ClaimedKind.Time,
        FieldForm.Count => ClaimedKind.Count,
        FieldForm.Quantity => ClaimedKind.Quantity,
        FieldForm.Point => ClaimedKind.Point,
        FieldForm.Term => ClaimedKind.Term,
        FieldForm.Reference => ClaimedKind.Reference,
        _ => ClaimedKind.Text,
    };

    /// <summary>The values of the field of a record one by one; none where nothing is stated.</summary>
    public IEnumerable<object> Each(IRecordFields record)
    {
        object? value = record.Value(Number);
        if (IsMany)
        {
            foreach (object? one in (System.Collections.IEnumerable?)value ?? Array.Empty<object>())
            {
                if (IsStated(one))
                    yield return one!;
            }
        }
        else if (IsStated(value))
        {
            yield return value!;
        }
    }

    /// <summary>Whether a single value says anything.</summary>
    public bool IsStated(object? value) => value switch
    {
        null => false,
        string text => text.Length > 0,
        EdtfDate date => date != default,
        TimeOfDay time => time != default,
        Estimate count => count != default,
        Quantity quantity => quantity != default,
        FieldName field => !field.IsNone,
        _ => Form != FieldForm.Term || (int)value != 0,
    };

    /// <summary>A value in the notation of seeds; a reference is the id of its record.</summary>
    public string Notation(object value) => value switch
    {
        string text => text,
        IDossierRecord record => record.Id,
        bool flag => flag ? "true" : "false",
        EdtfDate date => date.ToString(),
        Estimate count => count.Notation,
        Quantity quantity => quantity.Notation,
        FieldName field => field.Name,
        _ when Form == FieldForm.Term => Vocabulary.TermOf((int)value),
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>The field in words, for a line about its record; null where nothing is stated.</summary>
    public string? Words(IRecordFields record)
    {
        object? value = record.Value(Number);
        if (value is null)
            return null;
        if (IsMany)
        {
            return value is IReadOnlyList<IDossierRecord> records ? RecordWords.Ids(records)
                : RecordWords.Count(((System.Collections.IEnumerable)value).Cast<object>().ToArray(), NameText.Words(Name));
        }

        return Form == FieldForm.Flag ? RecordWords.Flag((bool)value, NameText.Words(Name))
            : !IsStated(value) ? null
            : Form is FieldForm.Count or FieldForm.Quantity ? value.ToString()
            : Notation(value);
    }
}
