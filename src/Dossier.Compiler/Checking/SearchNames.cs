using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>The names by which a record can be found.</summary>
internal static class SearchNames
{
    /// <summary>The name and the aliases, without weak aliases, which are known to be ambiguous.</summary>
    public static IEnumerable<ScalarValue> Of(RecordNode node)
    {
        if (node.Fields.Scalar(FieldRole.Name) is { } name)
            yield return name;

        foreach (Value value in node.Fields.Values(FieldRole.Aliases))
        {
            if (value is RecordValue alias)
            {
                var fields = new FieldSet(alias.Fields);
                if (fields.Scalar(FieldRole.AliasText) is { } text && fields.Text(WellKnown.Alias.Spelling) != WellKnown.Spelling.Weak)
                    yield return text;
            }
        }
    }
}
