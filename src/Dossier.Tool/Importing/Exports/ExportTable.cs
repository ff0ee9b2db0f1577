using System.Collections.Immutable;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;
using Dossier.Tool.Exporting.Csv;
using Dossier.Tool.Exporting.Tables;
using Table = Dossier.Tool.Exporting.Tables.Table;

namespace Dossier.Tool.Importing.Exports;

/// <summary>A table that an export may have, by the model.</summary>
/// <param name="Table">What is in it.</param>
/// <param name="Lists">The names of the fields from the record to the list that it has; none for the table of a kind.</param>
internal sealed record ExportTable(Table Table, ImmutableArray<string> Lists)
{
    /// <summary>Its name, and that of its file without the ending.</summary>
    public string Name => CsvExporter.NameOf(Table);

    /// <summary>The columns that identify a row.</summary>
    public IReadOnlyList<string> Keys => Lists.IsEmpty ? KeyColumns.OfKind : KeyColumns.OfList(Lists.Length);

    /// <summary>The tables of a model, those of kinds first, and each list after the one around it.</summary>
    public static IReadOnlyList<ExportTable> Of(DomainModel model)
    {
        var tables = new List<ExportTable>();
        var records = ProjectRecords.None(model);
        foreach (Kind kind in model.Kinds)
            Add(tables, TableBuilder.Of(kind, records), []);
        return [.. tables.OrderBy(static table => table.Lists.Length)];
    }

    /// <summary>The path of its list, or of an item in it.</summary>
    /// <param name="items">The numbers of the items around it; as many as there are lists for an item, and one fewer for the list.</param>
    public ImmutableArray<FieldPath.Step> PathOf(IReadOnlyList<string> items)
    {
        var steps = ImmutableArray.CreateBuilder<FieldPath.Step>();
        for (int i = 0; i < Lists.Length; i++)
        {
            string[] names = Lists[i].Split('.');
            for (int at = 0; at < names.Length; at++)
                steps.Add(new FieldPath.Step(names[at], at == names.Length - 1 && i < items.Count ? items[i] : null));
        }

        return steps.ToImmutable();
    }

    private static void Add(List<ExportTable> tables, Table table, ImmutableArray<string> lists)
    {
        tables.Add(new ExportTable(table, lists));
        foreach (Table list in table.Lists)
            Add(tables, list, lists.Add(list.Field));
    }
}
