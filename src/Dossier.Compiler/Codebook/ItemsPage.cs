using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Codebook;

/// <summary>The page of the records that have no id and are written inside other records.</summary>
internal static class ItemsPage
{
    /// <summary>The path of the page.</summary>
    public const string Path = "items.md";

    /// <summary>Writes the page.</summary>
    public static string Write(DomainModel model, TypeLinks types)
    {
        HashSet<string> emitted = EmittedRecords(model);
        var table = new FieldTable(model, types);
        var page = new MarkdownPage("Items");
        page.Paragraph("An item has no id and is written inside a record. The examples of the [kinds](kinds.md) show each of them.");
        foreach (ItemRecord record in model.Records)
        {
            bool isEmitted = emitted.Contains(record.Name);
            page.Heading(record.Name)
                .Paragraph(MarkdownText.Plain(record.Doc))
                .Paragraph(isEmitted ? $"In C#: the record {MarkdownText.Code(record.TypeName)}." : "It does not come out in C#.")
                .Paragraph(Attributed(record))
                .Paragraph(Identity(record));
            table.AddTo(page, record, record.Fields, root: "", isEmitted);
        }

        return page.ToString();
    }

    private static string Attributed(ItemRecord record)
        => record.InlineField >= 0 ? $"It also takes the keys of [{record.Fields[record.InlineField].Target}](#{TypeLinks.Anchor(record.Fields[record.InlineField].Target)}), which say who reported it." : "";

    private static string Identity(ItemRecord record)
        => record.InlineField < 0 || record.Identity.IsEmpty ? "" : $"Two of them are about the same thing when they agree in {string.Join(", ", record.Identity.Select(index => MarkdownText.Code(record.Fields[index].Name)))}.";

    /// <summary>The records in fields of kinds that are generated as properties, and the records within these.</summary>
    private static HashSet<string> EmittedRecords(DomainModel model)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Shape>(model.Kinds);
        while (open.Count > 0)
        {
            foreach (Field field in open.Pop().Fields)
            {
                if (field is { Type: FieldType.Record, Emit: true } && found.Add(field.Target))
                    open.Push(model.Record(field.Target));
            }
        }

        return found;
    }
}
