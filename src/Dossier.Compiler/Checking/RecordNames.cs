using Dossier.Compiler.Binding;

namespace Dossier.Compiler.Checking;

/// <summary>The names by which a record is found.</summary>
internal static class RecordNames
{
    /// <summary>The name and the aliases. A weak alias is known to be ambiguous, and is left out.</summary>
    public static IEnumerable<ScalarValue> Of(RecordNode node)
    {
        if (node.Fields.Scalar("name") is { } name)
            yield return name;

        foreach (Value value in node.Fields.Values("aliases"))
        {
            if (value is RecordValue alias)
            {
                var fields = new FieldSet(alias.Fields);
                if (fields.Scalar("text") is { } text && fields.Text("spelling") != "weak")
                    yield return text;
            }
        }
    }
}
