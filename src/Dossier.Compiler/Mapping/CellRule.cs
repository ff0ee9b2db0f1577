using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Mapping;

/// <summary>The value of a column: as it is, by a table of values, as a country, or as a list of values.</summary>
internal sealed class CellRule(TemplateText from) : ValueRule
{
    /// <summary>The column, or a text with columns in it.</summary>
    public TemplateText From { get; } = from;

    /// <summary>The table of values; null for none.</summary>
    public ValueTable? Values { get; init; }

    /// <summary>Texts that mean here that nothing was stated.</summary>
    public HashSet<string>? Missing { get; init; }

    /// <summary>Texts that mean here that a value is known and withheld.</summary>
    public HashSet<string>? Withheld { get; init; }

    /// <summary>Whether the value is a name of a country, or its code of three letters.</summary>
    public bool IsCountry { get; init; }

    /// <summary>Whether a name of a country that is not known is left out and listed, instead of rejecting the row.</summary>
    public bool IsLenient { get; init; }

    /// <summary>The column whose value is left out, such as a name that is listed again among the other names; null for none.</summary>
    public string? Except { get; init; }

    /// <summary>What separates the values of a list; null if it is none.</summary>
    public string? Split { get; init; }

    /// <summary>Makes a record for each value; null to take the value itself.</summary>
    public LookupRule? Lookup { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<string> Columns => From.Columns.Concat(Except is null ? [] : [Except]).Concat(Lookup?.Columns.Where(static column => column != RowScope.PartName) ?? []);

    /// <inheritdoc/>
    public override IEnumerable<ValueRule> Parts => Lookup is null ? [] : [Lookup];

    /// <inheritdoc/>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    public override SeedNode? In(RowScope row)
    {
        CellValue? first = null;
        string? text = From.In(row, ref first);
        CellValue cell = first ?? new CellValue("", text ?? "", CellState.Present, row.Mapper.SpanOf(row.Row));
        if (cell.State == CellState.Withheld)
            return ValueNodes.Withheld(cell.Span);
        if (text is not { Length: > 0 } && cell.Parts is null)
            return null;
        if (Split is null && cell.Parts is null && Lookup is null)
            return One(cell.Text == text ? cell : cell.With(text!), row);

        string[] parts = cell.Parts ?? (Split is { } separator ? Separated(text!, separator) : [text!]);
        var items = ImmutableArray.CreateBuilder<SeedNode>();
        for (int i = 0; i < parts.Length; i++)
        {
            string part = parts[i].Trim();
            if (part.Length == 0)
                continue;
            SeedNode? item = Lookup is null ? One(cell.With(part), row) : Lookup.In(row.Of(cell, part, i));
            if (item is not null && !items.Any(one => NodeText.Of(one) == NodeText.Of(item)))
                items.Add(item);
        }

        return items.Count == 0 ? null : items.Count == 1 ? items[0] : new SeedList(items.ToImmutable(), cell.Span);
    }

    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private SeedNode? One(CellValue cell, RowScope row)
    {
        string text = cell.Text;
        if (Missing?.Contains(text) == true)
            return null;
        if (Except is not null && row.Cell(Except).Text == text)
            return null;
        if (Withheld?.Contains(text) == true)
            return ValueNodes.Withheld(cell.Span);
        if (Values is not null)
        {
            if (!Values.TryFind(text, out string? value))
            {
                row.Reject(cell, $"The mapping's table of values has no '{text}'.");
                return null;
            }

            if (value is null)
                row.Mapper.CannotRepresent(cell.Column, text);
            return value is { Length: > 0 } ? ValueNodes.Scalar(value, cell.Span) : null;
        }

        if (IsCountry && !Countries.IsCode(text))
        {
            if (CountryNames.Find(text) is not { } code)
            {
                if (IsLenient)
                    row.Mapper.CannotRepresent(cell.Column, text);
                else
                    row.Reject(cell, $"No country is known by the name '{text}'. Write a table of values for it, or 'otherwise: null' to leave it out.");
                return null;
            }

            text = code;
        }

        return ValueNodes.Scalar(text, cell.Span);
    }

    // A value that holds the separator is between quotation marks, as in the cells of a table.
    private static string[] Separated(string text, string separator)
    {
        var parts = new List<string>();
        int start = 0;
        bool isQuoted = false;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] == '"')
                isQuoted = !isQuoted;
            if (i < text.Length && (isQuoted || string.CompareOrdinal(text, i, separator, 0, separator.Length) != 0))
                continue;
            string part = text.Substring(start, i - start).Trim();
            if (part.Length > 1 && part[0] == '"' && part[part.Length - 1] == '"')
                part = part.Substring(1, part.Length - 2).Replace("\"\"", "\"");
            parts.Add(part);
            start = i + separator.Length;
            i += separator.Length - 1;
        }

        return [.. parts];
    }
}

/// <summary>A table of values: what a code becomes. Null for one that the model cannot represent, an empty text for one that states nothing.</summary>
internal sealed class ValueTable
{
    private readonly Dictionary<string, string?> _exact = new(StringComparer.Ordinal);
    private readonly List<(string Start, string? Value)> _beginnings = [];
    private string? _otherwise;
    private bool _hasOtherwise;

    /// <summary>What codes become.</summary>
    public IEnumerable<string?> Values => _exact.Values.Concat(_beginnings.Select(static one => one.Value)).Concat(_hasOtherwise ? [_otherwise] : []);

    /// <summary>Adds a code, or with a star at its end all that begin with it.</summary>
    public void Add(string code, string? value)
    {
        if (code.Length > 1 && code[code.Length - 1] == '*')
            _beginnings.Add((code.Substring(0, code.Length - 1), value));
        else
            _exact[code] = value;
    }

    /// <summary>Sets what all others become.</summary>
    public void SetOtherwise(string? value) => (_otherwise, _hasOtherwise) = (value, true);

    /// <summary>Finds what a code becomes.</summary>
    public bool TryFind(string code, out string? value)
    {
        if (_exact.TryGetValue(code, out value))
            return true;
        foreach ((string start, string? found) in _beginnings)
        {
            if (code.StartsWith(start, StringComparison.Ordinal))
            {
                value = found;
                return true;
            }
        }

        value = _otherwise;
        return _hasOtherwise;
    }
}
