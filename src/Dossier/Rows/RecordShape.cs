using System.ComponentModel;
using Dossier.Derived;

namespace Dossier.Rows;

/// <summary>
/// What a generated record or item is made of: its fields in the order of their numbers. Equality, JSON, claims, words and lists from the
/// other side go by it, so that generated types name each field only for reading and for giving its value.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordShape
{
    private readonly Dictionary<string, FieldShape> _byName = new(StringComparer.OrdinalIgnoreCase);
    private ColumnPlan? _plan;
    private ClaimableFields? _claimable;

    /// <summary>Reads a part of a <see cref="ModelTable"/>.</summary>
    internal RecordShape(string text, ModelTable table)
    {
        Table = table;
        string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        int space = lines[0].IndexOf(' ', StringComparison.Ordinal);
        string names = lines[0][..space];
        int slash = names.IndexOf('/', StringComparison.Ordinal);
        Name = slash < 0 ? names : names[..slash];
        Plural = slash < 0 ? "" : names[(slash + 1)..];
        Sentence = lines[0][(space + 1)..];
        var fields = new List<FieldShape>(lines.Length);
        foreach (string line in lines.AsSpan(1))
        {
            if (line[0] is '=' or '&')
                continue;
            var field = new FieldShape(fields.Count, line, table);
            fields.Add(field);
            _byName[field.Name] = field;
        }

        Fields = [.. fields];
        Shown = Named(lines, '=');
        Identity = Named(lines, '&');
    }

    /// <summary>The table that it is in.</summary>
    internal ModelTable Table { get; }

    /// <summary>The name in the model, <c>incident</c>.</summary>
    internal string Name { get; }

    /// <summary>For a kind, the key under which seeds list its records; empty for an item.</summary>
    internal string Plural { get; }

    /// <summary>What begins a sentence about one: "An incident".</summary>
    internal string Sentence { get; }

    /// <summary>The fields by their numbers.</summary>
    internal FieldShape[] Fields { get; }

    /// <summary>The fields in the line about an item, in their order.</summary>
    internal FieldShape[] Shown { get; }

    /// <summary>The fields that distinguish an item from the others of its list.</summary>
    internal FieldShape[] Identity { get; }

    /// <summary>Whether its records have ids.</summary>
    internal bool IsKind => Plural.Length > 0;

    /// <summary>A row with a column for every field.</summary>
    internal ColumnPlan Plan => _plan ??= ColumnPlan.Of([.. Fields.Select(static one
        => one.Form is FieldForm.Record or FieldForm.Inline or FieldForm.Item ? one.Record.Plan : null)]);

    /// <summary>What comparing claims needs to know of the fields.</summary>
    internal ClaimableFields Claimable => _claimable ??= new ClaimableFields(
        Fields.Select(static one => (one.Name, one.ClaimedKind, one.IsMany)), AreNested);

    /// <summary>The field of a name, in any case; null for none.</summary>
    internal FieldShape? Find(string name) => _byName.GetValueOrDefault(name);

    private bool AreNested(string about, string one, string other)
        => Find(about) is { } field
            && (field.Form == FieldForm.Term ? field.Vocabulary.AreNested(one, other)
                : field.NestedBy.Length > 0 && Table.Records(field.NestedBy).AreNested(one, other));

    private FieldShape[] Named(string[] lines, char sign)
    {
        string? line = Array.Find(lines, line => line[0] == sign);
        return line is null ? [] : [.. line[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => _byName[name])];
    }
}
