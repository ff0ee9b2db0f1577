using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>The names by which a record can be found.</summary>
internal static class SearchNames
{
    /// <summary>The name and the aliases, without weak aliases, which are known to be ambiguous.</summary>
    public static IEnumerable<SearchName> Of(RecordNode node)
    {
        if (node.Fields.Scalar(FieldRole.Name) is { } name)
            yield return new SearchName(name);

        foreach (Value value in node.Fields.Values(FieldRole.Aliases))
        {
            if (value is RecordValue alias)
            {
                var fields = new FieldSet(alias.Fields);
                if (fields.Scalar(FieldRole.AliasText) is { } text && fields.Text(WellKnown.Alias.Spelling) != WellKnown.Spelling.Weak)
                    yield return new SearchName(text);
            }
        }
    }
}

/// <summary>A name, and the keys under which it is found.</summary>
internal sealed class SearchName(ScalarValue value)
{
    private string? _key;
    private string? _looseKey;

    /// <summary>The name as a value.</summary>
    public ScalarValue Value => value;

    /// <summary>The name as written.</summary>
    public string Text => value.Text;

    /// <summary>The key that names with the same words share.</summary>
    public string Key => _key ??= NameKey.Fold(value.Text);

    /// <summary>The key that similar names share.</summary>
    public string LooseKey => _looseKey ??= NameKey.Loosen(Key);
}
