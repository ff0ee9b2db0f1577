using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;

namespace Dossier.Compiler.Codebook;

/// <summary>The types of fields in words, with a link to the page that describes the type.</summary>
internal sealed class TypeLinks(DomainModel model)
{
    /// <summary>The type of a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="root">The relative path from the page to the codebook's folder.</param>
    public string Of(Field field, string root)
    {
        string limits = Limits(field);
        return Words(field, root) + (limits.Length > 0 ? " " + limits : "") + (field.Required ? ", **required**" : "");
    }

    /// <summary>Whether a field of every kind refers to a record of that same kind.</summary>
    public bool IsSelf(Field field) => field.Type == FieldType.Ref && model.Kinds.All(kind => kind.Find(field.Name)?.Target == kind.Name);

    /// <summary>The anchor of a heading that is a name of the model.</summary>
    public static string Anchor(string heading) => heading.ToLowerInvariant().Replace(' ', '-').Replace(".", "");

    private string Words(Field field, string root)
    {
        if (IsSelf(field))
            return "id of a record of the same kind";
        if (field.Keyed)
            return Keyed(model.Record(field.Target), root);

        string list = field.Many ? "list of " : "";
        return field.Type switch
        {
            FieldType.Enum => list + Link((field.Many ? "terms of " : "term of ") + field.Target, root + TermsPage.Path, field.Target),
            FieldType.Ref => list + Reference(model.Kind(field.Target), field.Many, root),
            FieldType.Record => list + Link(field.Target, root + ItemsPage.Path, field.Target) + (field.Many ? " items" : ""),
            FieldType.Item => "item of a list",
            _ => list + Link(field.Many ? NotationsPage.PluralOf(field.Type) : NotationsPage.WordsOf(field.Type), root + NotationsPage.Path, NotationsPage.HeadingOf(field.Type)),
        };
    }

    private static string Reference(Kind kind, bool many, string root)
    {
        string path = root + KindPage.PathOf(kind);
        string article = NameWords.WithArticle(kind.Name).Split(' ')[0];
        return many ? "ids of " + Link(kind.Plural, path, "") : $"id of {article} {Link(kind.Name, path, "")}";
    }

    // `suppress: { DSR5002: reason }`: from the first field to the second.
    private static string Keyed(ItemRecord record, string root)
        => $"map from {MarkdownText.Code(record.Fields[0].Name)} to {MarkdownText.Code(record.Fields[1].Name)} of a {Link(record.Name, root + ItemsPage.Path, record.Name)}";

    private static string Link(string words, string path, string heading) => $"[{MarkdownText.Plain(words)}]({path}{(heading.Length > 0 ? "#" + Anchor(heading) : "")})";

    private static string Limits(Field field)
    {
        string unit = field.Unit.Length > 0 ? " " + MarkdownText.Plain(field.Unit) : "";
        return (field.Min, field.Max) switch
        {
            ({ } min, { } max) => FormattableString.Invariant($"from {min} to {max}{unit}"),
            ({ } min, null) => FormattableString.Invariant($"from {min}{unit}"),
            (null, { } max) => FormattableString.Invariant($"up to {max}{unit}"),
            _ when field.Unit.Length > 0 => "in" + unit,
            _ when field.Pattern.Length > 0 => "of the form " + MarkdownText.Code(field.Pattern),
            _ => "",
        };
    }
}
