using System.Globalization;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Schema;

/// <summary>The snippet by which an editor inserts a new record: its id and name, and empty places for what readers ask for first.</summary>
/// <remarks>The places are empty so that an example is never left in the data for a fact.</remarks>
internal static class NewRecord
{
    /// <summary>The snippet for a kind.</summary>
    public static JsonText SnippetFor(Kind kind)
    {
        int place = 2;
        var fields = new JsonText().Add(kind.Find(FieldRole.Name)!.Name, "${2:Name}");
        foreach (Field field in kind.Fields)
        {
            if (field.Role != FieldRole.Name && IsSingle(field) && (field.Required || kind.Hover.Any(line => line.Contains(field.Name))))
                fields.Add(field.Name, "$" + (++place).ToString(CultureInfo.InvariantCulture));
        }

        return new JsonText()
            .Add("label", "new " + kind.Name)
            .Add("description", kind.Doc)
            .Add("body", new JsonText().Add("${1:new-" + kind.Name + "}", fields));
    }

    // What a person writes on one line.
    private static bool IsSingle(Field field)
        => !field.Many && field.Type is not (FieldType.Record or FieldType.Item or FieldType.Point or FieldType.Field) && !field.Inline;
}
