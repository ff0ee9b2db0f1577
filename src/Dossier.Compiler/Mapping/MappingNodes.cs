using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Mapping;

/// <summary>Reads the values in a mapping file, and reports what is not one.</summary>
/// <param name="problems">Gets the mistakes.</param>
internal sealed class MappingNodes(List<TableProblem> problems)
{
    private readonly Dictionary<ValueRule, List<string>> _constants = [];

    /// <summary>The names of the look-ups.</summary>
    public HashSet<string> Lookups { get; } = new(StringComparer.Ordinal);

    /// <summary>Reports a mistake.</summary>
    public void Report(SeedSpan span, string message) => problems.Add(new TableProblem(span, message));

    /// <summary>Reports a key that does not exist.</summary>
    public void Unknown(SeedEntry entry, string what, IReadOnlyCollection<string> keys)
        => Report(entry.KeySpan, $"{what} has no '{entry.Key}'.{Suggestion.For(entry.Key, keys)} Write one of: {string.Join(", ", keys)}.");

    /// <summary>The terms and other constants that a rule may give.</summary>
    public IEnumerable<string> Constants(ValueRule rule)
        => (_constants.TryGetValue(rule, out List<string>? own) ? own : []).Concat(rule.Parts.SelectMany(Constants));

    /// <summary>Where a text is below a node.</summary>
    public static SeedSpan PlaceOf(SeedNode node, string text)
        => Scalars(node).FirstOrDefault(scalar => scalar.Text == text)?.Span ?? node.Span;

    /// <summary>A text.</summary>
    public string Text(SeedEntry entry) => Text(entry.Value, entry.Key);

    /// <summary>A text.</summary>
    public string Text(SeedNode node, string key)
    {
        if (node is SeedScalar scalar)
            return scalar.Text;
        Report(node.Span, $"'{key}' must be a text.");
        return "";
    }

    /// <summary>A list of texts, or one of them.</summary>
    public ImmutableArray<string> Texts(SeedNode node, string key)
        => node is SeedList list ? list.Items.Select(item => Text(item, key)).ToImmutableArray() : ImmutableArray.Create(Text(node, key));

    /// <summary>A map.</summary>
    public ImmutableArray<SeedEntry> Map(SeedEntry entry)
    {
        if (entry.Value is SeedMap map)
            return map.Entries;
        Report(entry.Value.Span, $"'{entry.Key}' must be a map.");
        return ImmutableArray<SeedEntry>.Empty;
    }

    /// <summary>One of two words.</summary>
    public string OneOf(SeedEntry entry, string one, string other)
    {
        string text = Text(entry);
        if (text != one && text != other)
            Report(entry.Value.Span, $"'{entry.Key}' must be '{one}' or '{other}'.");
        return text;
    }

    /// <summary>What separates cells.</summary>
    public char? Delimiter(SeedEntry entry)
    {
        string text = Text(entry);
        if (text is "tab" or "\\t")
            return '\t';
        if (text.Length == 1)
            return text[0];
        Report(entry.Value.Span, "'delimiter' must be one character, or 'tab'.");
        return null;
    }

    /// <summary>The number of a row, from 1.</summary>
    public int Row(SeedEntry entry)
    {
        if (int.TryParse(Text(entry), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int row) && row > 0)
            return row;
        Report(entry.Value.Span, $"'{entry.Key}' must be the number of a row, from 1.");
        return 1;
    }

    /// <summary>Conditions: a map from columns to a text or a list of texts; <c>not</c> before them negates.</summary>
    public ImmutableArray<RowCondition> Conditions(SeedEntry entry)
        => Map(entry).Select(one => one.Value is SeedMap { Entries: [{ Key: MappingKeys.Not } not] }
            ? new RowCondition(one.Key, Texts(not.Value, one.Key), IsNegated: true)
            : new RowCondition(one.Key, Texts(one.Value, one.Key))).ToImmutableArray();

    /// <summary>A text with columns in it.</summary>
    public TemplateText? Template(SeedNode node, bool isColumn = false)
    {
        if (node is not SeedScalar scalar)
        {
            Report(node.Span, "This must be a text, with columns in braces.");
            return null;
        }

        string text = isColumn && scalar.Text.IndexOf('{') < 0 ? "{" + scalar.Text + "}" : scalar.Text;
        TemplateText? template = TemplateText.Parse(text, out string? mistake);
        if (mistake is not null)
            Report(node.Span, mistake);
        return template;
    }

    /// <summary>How a field gets its value.</summary>
    public ValueRule? Rule(SeedNode node)
    {
        if (node is SeedList list)
            return new ListRule(list.Items.Select(Rule).OfType<ValueRule>().ToImmutableArray());
        if (node is SeedScalar)
        {
            if (Template(node) is not { } template)
                return null;
            var constant = new TemplateRule(template);
            if (template.IsConstant)
                _constants[constant] = [template.Text];
            return constant;
        }

        var map = (SeedMap)node;
        ImmutableArray<RowCondition> where = map.Entries.FirstOrDefault(static entry => entry.Key == MappingKeys.Where) is { } stated ? Conditions(stated) : ImmutableArray<RowCondition>.Empty;
        ValueRule? rule = Bare(map);
        return rule is null || where.IsEmpty ? rule : new ConditionalRule(where, rule);
    }

    private ValueRule? Bare(SeedMap map)
    {
        foreach (SeedEntry entry in map.Entries)
        {
            if (!MappingKeys.OfValue.Contains(entry.Key))
                Unknown(entry, "A value", MappingKeys.OfValue);
        }

        SeedNode? Of(string key) => map.Entries.FirstOrDefault(entry => entry.Key == key)?.Value;
        if (Of(MappingKeys.First) is SeedList first)
            return new FirstRule(first.Items.Select(Rule).OfType<ValueRule>().ToImmutableArray());
        if (Of(MappingKeys.Count) is { } count)
            return Count(count);
        if (Of(MappingKeys.Date) is { } date)
            return Date(date);
        LookupRule? lookup = Of(MappingKeys.Lookup) is { } named ? Lookup(named, Of(MappingKeys.With)) : null;
        if (Of(MappingKeys.From) is not { } from)
        {
            if (lookup is null)
                Report(map.Span, "This says nowhere which column it is from. Write one of: from, count, date, lookup, first.");
            return lookup;
        }

        if (Template(from, isColumn: true) is not { } template)
            return null;
        ValueTable? values = Of(MappingKeys.Values) is { } table ? Values(table, Of(MappingKeys.Otherwise)) : null;
        var rule = new CellRule(template)
        {
            Values = values,
            Missing = Of(MappingKeys.Missing) is { } missing ? new HashSet<string>(Texts(missing, MappingKeys.Missing), StringComparer.Ordinal) : null,
            Withheld = Of(MappingKeys.Withheld) is { } withheld ? new HashSet<string>(Texts(withheld, MappingKeys.Withheld), StringComparer.Ordinal) : null,
            IsCountry = Of(MappingKeys.Country) is SeedScalar { Text: "true" },
            IsLenient = Of(MappingKeys.Otherwise) is SeedScalar { IsNull: true },
            Except = Of(MappingKeys.Except) is { } except ? Text(except, MappingKeys.Except) : null,
            Split = Of(MappingKeys.Split) is SeedScalar { Text.Length: > 0 } split ? split.Text : null,
            Lookup = lookup,
        };
        if (values is not null)
            _constants[rule] = [.. values.Values.OfType<string>().Where(static value => value.Length > 0)];
        return rule;
    }

    private ValueTable? Values(SeedNode node, SeedNode? otherwise)
    {
        if (node is not SeedMap map)
        {
            Report(node.Span, "'values' must be a map from codes to what they become.");
            return null;
        }

        var table = new ValueTable();
        foreach (SeedEntry entry in map.Entries)
            table.Add(entry.Key, entry.Value is SeedScalar { IsNull: true } ? null : Text(entry.Value, entry.Key));
        if (otherwise is SeedScalar other)
            table.SetOtherwise(other.IsNull ? null : other.Text);
        return table;
    }

    private LookupRule? Lookup(SeedNode node, SeedNode? given)
    {
        string name = Text(node, MappingKeys.Lookup);
        if (!Lookups.Contains(name))
        {
            Report(node.Span, $"There is no look-up '{name}'.{Suggestion.For(name, Lookups)}");
            return null;
        }

        var values = ImmutableArray.CreateBuilder<KeyValuePair<string, TemplateText>>();
        foreach (SeedEntry entry in (given as SeedMap)?.Entries ?? ImmutableArray<SeedEntry>.Empty)
        {
            if (Template(entry.Value, isColumn: true) is { } template)
                values.Add(new KeyValuePair<string, TemplateText>(entry.Key, template));
        }

        return new LookupRule(name, values.ToImmutable());
    }

    private CountRule? Count(SeedNode node)
    {
        if (node is SeedScalar column)
            return new CountRule { Best = column.Text };
        if (node is not SeedMap map)
        {
            Report(node.Span, "'count' must be a column, or a map with 'best', 'low' and 'high'.");
            return null;
        }

        string? best = null, low = null, high = null;
        bool isAlone = false, isWithoutZero = false;
        foreach (SeedEntry entry in map.Entries)
        {
            switch (entry.Key)
            {
                case MappingKeys.Best:
                    best = Text(entry);
                    break;
                case MappingKeys.Low:
                    low = Text(entry);
                    break;
                case MappingKeys.High:
                    high = Text(entry);
                    break;
                case MappingKeys.Alone:
                    isAlone = Text(entry) == "true";
                    break;
                case MappingKeys.NotZero:
                    isWithoutZero = Text(entry) == "true";
                    break;
                default:
                    Unknown(entry, "A count", [MappingKeys.Best, MappingKeys.Low, MappingKeys.High, MappingKeys.Alone, MappingKeys.NotZero]);
                    break;
            }
        }

        return new CountRule { Best = best, Low = low, High = high, IsBestAlone = isAlone, IsWithoutZero = isWithoutZero };
    }

    private DateRule? Date(SeedNode node)
    {
        if (node is SeedScalar column)
            return new DateRule { From = column.Text };
        if (node is not SeedMap map)
        {
            Report(node.Span, "'date' must be a column, or a map with 'from' or 'parts'.");
            return null;
        }

        string? from = null, to = null, precisionColumn = null;
        var parts = ImmutableArray<string>.Empty;
        var aggregate = ImmutableArray<RowCondition>.Empty;
        ImmutableArray<string>? formats = null;
        ValueTable? precisions = null;
        foreach (SeedEntry entry in map.Entries)
        {
            switch (entry.Key)
            {
                case MappingKeys.From:
                    from = Text(entry);
                    break;
                case MappingKeys.To:
                    to = Text(entry);
                    break;
                case MappingKeys.Parts:
                    parts = Texts(entry.Value, entry.Key);
                    break;
                case MappingKeys.Formats:
                    formats = Texts(entry.Value, entry.Key);
                    break;
                case MappingKeys.Aggregate:
                    aggregate = Conditions(entry);
                    break;
                case MappingKeys.Precision:
                    (precisionColumn, precisions) = Precision(entry);
                    break;
                default:
                    Unknown(entry, "A date", [MappingKeys.From, MappingKeys.To, MappingKeys.Parts, MappingKeys.Formats, MappingKeys.Aggregate, MappingKeys.Precision]);
                    break;
            }
        }

        if (from is null && parts.IsEmpty)
            Report(map.Span, "A date needs 'from', the column with it, or 'parts', the columns with its year, month and day.");
        var rule = new DateRule { From = from, To = to, YearMonthDay = parts, Aggregate = aggregate, PrecisionColumn = precisionColumn, Precisions = precisions };
        return formats is { } stated ? new DateRule { From = from, To = to, YearMonthDay = parts, Aggregate = aggregate, PrecisionColumn = precisionColumn, Precisions = precisions, Formats = stated } : rule;
    }

    private (string? Column, ValueTable? Table) Precision(SeedEntry section)
    {
        string? column = null;
        ValueTable? table = null;
        foreach (SeedEntry entry in Map(section))
        {
            if (entry.Key == MappingKeys.Column)
                column = Text(entry);
            else if (entry.Key == MappingKeys.Values)
                table = Values(entry.Value, null);
            else
                Unknown(entry, "A precision", [MappingKeys.Column, MappingKeys.Values]);
        }

        foreach (string? value in table?.Values ?? [])
        {
            if (value is not ("day" or "about" or "month" or "year"))
                Report(PlaceOf(section.Value, value ?? ""), $"'{value}' is not a precision. Write one of: day, about, month, year.");
        }

        return (column, table);
    }

    private static IEnumerable<SeedScalar> Scalars(SeedNode node) => node switch
    {
        SeedScalar scalar => [scalar],
        SeedList list => list.Items.SelectMany(Scalars),
        SeedMap map => map.Entries.SelectMany(static entry => Scalars(entry.Value)),
        _ => [],
    };
}
