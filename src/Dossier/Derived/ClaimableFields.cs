using System.ComponentModel;

namespace Dossier.Derived;

/// <summary>What the fields of a kind hold, as far as comparing claims about them depends on it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ClaimableFields
{
    private readonly Dictionary<string, (ClaimedKind Kind, bool IsMany)> _fields = new(StringComparer.Ordinal);

    /// <summary>Creates the fields of a kind.</summary>
    /// <param name="fields">Each field with what it holds, and whether it is a list.</param>
    /// <param name="areNested">Whether, of two different values of a field, one holds the other or is broader.</param>
    public ClaimableFields(IEnumerable<(string Name, ClaimedKind Kind, bool IsMany)> fields, Func<string, string, string, bool> areNested)
    {
        _ = fields ?? throw new ArgumentNullException(nameof(fields));
        AreNested = areNested ?? throw new ArgumentNullException(nameof(areNested));
        foreach ((string name, ClaimedKind kind, bool isMany) in fields)
            _fields[name] = (kind, isMany);
    }

    /// <summary>Whether, of two different values of a field, one holds the other or is broader.</summary>
    public Func<string, string, string, bool> AreNested { get; }

    /// <summary>What the values of a field are; text where there is no such field.</summary>
    public ClaimedKind KindOf(string field) => _fields.TryGetValue(field, out var found) ? found.Kind : ClaimedKind.Text;

    /// <summary>Whether a field holds a list.</summary>
    public bool IsMany(string field) => _fields.TryGetValue(field, out var found) && found.IsMany;
}
