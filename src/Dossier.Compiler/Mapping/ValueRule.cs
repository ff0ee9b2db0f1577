using System.Collections.Immutable;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Mapping;

/// <summary>How a field gets its value from a row.</summary>
internal abstract class ValueRule
{
    /// <summary>The value; null if the row states none.</summary>
    public abstract SeedNode? In(RowScope row);

    /// <summary>The columns that it reads.</summary>
    public abstract IEnumerable<string> Columns { get; }

    /// <summary>Whether it gives every row the same value.</summary>
    public virtual bool IsConstant => false;

    /// <summary>The rules that it is made of.</summary>
    public virtual IEnumerable<ValueRule> Parts => [];
}

/// <summary>A text with columns in it, or without any.</summary>
internal sealed class TemplateRule(TemplateText template) : ValueRule
{
    /// <summary>The text.</summary>
    public TemplateText Template { get; } = template;

    /// <inheritdoc/>
    public override IEnumerable<string> Columns => Template.Columns;

    /// <inheritdoc/>
    public override bool IsConstant => Template.IsConstant;

    /// <inheritdoc/>
    public override SeedNode? In(RowScope row)
    {
        CellValue? cell = null;
        string? text = Template.In(row, ref cell);
        if (text is { Length: > 0 })
            return ValueNodes.Scalar(text, cell?.Span ?? row.Mapper.SpanOf(row.Row));
        return text is null && cell?.State == CellState.Withheld ? ValueNodes.Withheld(cell.Span) : null;
    }
}

/// <summary>Several values in a list.</summary>
internal sealed class ListRule(ImmutableArray<ValueRule> rules) : ValueRule
{
    /// <inheritdoc/>
    public override IEnumerable<string> Columns => rules.SelectMany(static rule => rule.Columns);

    /// <inheritdoc/>
    public override bool IsConstant => rules.All(static rule => rule.IsConstant);

    /// <inheritdoc/>
    public override IEnumerable<ValueRule> Parts => rules;

    /// <inheritdoc/>
    public override SeedNode? In(RowScope row)
    {
        var items = ImmutableArray.CreateBuilder<SeedNode>();
        foreach (ValueRule rule in rules)
        {
            if (rule.In(row) is not { } node)
                continue;
            foreach (SeedNode item in node is SeedList list ? list.Items : ImmutableArray.Create(node))
            {
                if (!items.Any(one => NodeText.Of(one) == NodeText.Of(item)))
                    items.Add(item);
            }
        }

        return items.Count == 0 ? null : new SeedList(items.ToImmutable(), items[0].Span);
    }
}

/// <summary>The first of several rules that gives a value.</summary>
internal sealed class FirstRule(ImmutableArray<ValueRule> rules) : ValueRule
{
    /// <inheritdoc/>
    public override IEnumerable<string> Columns => rules.SelectMany(static rule => rule.Columns);

    /// <inheritdoc/>
    public override IEnumerable<ValueRule> Parts => rules;

    /// <inheritdoc/>
    public override SeedNode? In(RowScope row)
    {
        foreach (ValueRule rule in rules)
        {
            if (rule.In(row) is { } node)
                return node;
        }

        return null;
    }
}

/// <summary>A value that only some rows get.</summary>
internal sealed class ConditionalRule(ImmutableArray<RowCondition> conditions, ValueRule rule) : ValueRule
{
    /// <inheritdoc/>
    public override IEnumerable<string> Columns => conditions.Select(static condition => condition.Column).Concat(rule.Columns);

    /// <inheritdoc/>
    public override IEnumerable<ValueRule> Parts => [rule];

    /// <inheritdoc/>
    public override SeedNode? In(RowScope row) => RowMapper.Holds(conditions, row) ? rule.In(row) : null;
}

/// <summary>The id of a record that is made for what the row refers to.</summary>
/// <param name="lookup">The name of the look-up.</param>
/// <param name="given">What it is given, by the name under which it asks for it.</param>
internal sealed class LookupRule(string lookup, ImmutableArray<KeyValuePair<string, TemplateText>> given) : ValueRule
{
    /// <summary>The name of the look-up.</summary>
    public string Lookup { get; } = lookup;

    /// <summary>What it is given.</summary>
    public ImmutableArray<KeyValuePair<string, TemplateText>> Given { get; } = given;

    /// <inheritdoc/>
    public override IEnumerable<string> Columns => Given.SelectMany(static one => one.Value.Columns);

    /// <inheritdoc/>
    public override SeedNode? In(RowScope row)
    {
        RowScope scope = row;
        if (Given.Length > 0)
        {
            var values = new KeyValuePair<string, CellValue>[Given.Length];
            for (int i = 0; i < values.Length; i++)
            {
                KeyValuePair<string, TemplateText> one = Given[i];
                CellValue? cell = null;
                string? text = one.Value.In(row, ref cell);
                CellState state = text is { Length: > 0 } ? CellState.Present : cell?.State == CellState.Withheld ? CellState.Withheld : CellState.Missing;
                values[i] = new(one.Key, new CellValue(cell?.Column ?? one.Key, text ?? "", state, cell?.Span ?? row.Mapper.SpanOf(row.Row)));
            }

            scope = row.With(values);
        }

        return row.Mapper.LookUp(Lookup, scope) is { } found ? ValueNodes.Scalar(found.Id, found.Span) : null;
    }
}
