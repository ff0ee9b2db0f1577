using System.Text;
using Dossier.Compiler.Modelling;
using Dossier.Tool.Reporting;

namespace Dossier.Tool.Starting;

/// <summary>A new record of a kind in YAML: what it needs, and as comments the other fields that readers ask for first.</summary>
internal static class RecordSkeleton
{
    private const int MostTerms = 6;

    /// <summary>Writes a record.</summary>
    /// <param name="model">The model.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="id">The id.</param>
    /// <param name="name">The name.</param>
    /// <param name="indent">The white space before the id.</param>
    public static string Write(DomainModel model, Kind kind, string id, string name, string indent)
    {
        var text = new StringBuilder();
        string step = indent.Length == 0 ? "  " : indent;
        text.Append(indent).Append(id).Append(":\n");
        foreach (Field field in Shown(kind))
        {
            bool isName = field.Role == FieldRole.Name;
            text.Append(indent).Append(step).Append(isName ? "" : "# ").Append(field.Name).Append(": ")
                .Append(isName ? Scalar(name) : Hint(model, field)).Append('\n');
        }

        return text.ToString();
    }

    // The name, then the fields of the kind that are required or shown in hover texts, then its sources.
    private static IEnumerable<Field> Shown(Kind kind)
    {
        yield return kind.Find(FieldRole.Name)!;
        foreach (Field field in kind.Fields)
        {
            if (field.Role is not (FieldRole.Name or FieldRole.Sources) && (field.Required || kind.Hover.Any(line => line.Contains(field.Name))))
                yield return field;
        }

        yield return kind.Find(FieldRole.Sources)!;
    }

    private static string Hint(DomainModel model, Field field)
    {
        string hint = field.Type switch
        {
            FieldType.Enum => Terms(model.Vocabulary(field.Target)),
            FieldType.Ref => $"id of {(field.Many ? model.Kind(field.Target).Plural : field.Target)}",
            FieldType.Record => Item(model.Record(field.Target)),
            FieldType.Date => "2024-03-05",
            FieldType.Point => "{ lat: 0.0, lon: 0.0 }",
            FieldType.Country => "IQ",
            FieldType.Estimate => "5+",
            _ => SafeText.Of(field.Doc.ReplaceLineEndings(" ")),
        };
        return field.Many ? $"[{hint}]" : hint;
    }

    private static string Terms(Vocabulary vocabulary)
        => string.Join(", ", vocabulary.Terms.Take(MostTerms).Select(static term => term.Name)) + (vocabulary.Terms.Length > MostTerms ? ", ..." : "");

    private static string Item(ItemRecord shape)
    {
        Field[] shown = [.. shape.Fields.Where(static field => !field.Inline && (field.Required || field.Type == FieldType.Estimate))];
        return "{ " + string.Join(", ", (shown.Length > 0 ? shown : shape.Fields.Take(1)).Select(static field => field.Name + ": ...")) + " }";
    }

    // Quoted unless it is plain words: a name may hold anything.
    private static string Scalar(string text)
        => text.Length > 0 && text.All(static c => char.IsLetterOrDigit(c) || c is ' ' or '-') && char.IsLetter(text[0]) && text[^1] != ' '
            ? text
            : "\"" + string.Concat(text.EnumerateRunes().Select(Escaped)) + "\"";

    // A line break or an invisible character would not be seen where it is.
    private static string Escaped(Rune rune) => rune.Value switch
    {
        '\\' => "\\\\",
        '"' => "\\\"",
        '\n' => "\\n",
        _ when rune.IsBmp && SafeText.IsUnsafe((char)rune.Value) => SafeText.Escape((char)rune.Value),
        _ => rune.ToString(),
    };
}
