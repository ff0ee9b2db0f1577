using System.ComponentModel;

namespace Dossier.Derived;

/// <summary>What the fields of a kind hold, as far as comparing claims about them depends on it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ClaimableFields
{
    private readonly Dictionary<string, (ClaimedKind Kind, bool IsMany)> _fields = new(StringComparer.Ordinal);

    /// <summary>Reads a table.</summary>
    /// <param name="fields">Each field with what it holds and an asterisk for a list: <c>date=Date facilities=Reference*</c>.</param>
    /// <param name="areNested">Whether, of two different values of a field, one holds the other or is broader.</param>
    public ClaimableFields(string fields, Func<string, string, string, bool> areNested)
    {
        _ = fields ?? throw new ArgumentNullException(nameof(fields));
        AreNested = areNested ?? throw new ArgumentNullException(nameof(areNested));
        foreach (string field in fields.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = field.TrimEnd('*').Split('=');
            _fields[parts[0]] = (Enum.TryParse(parts[1], out ClaimedKind kind) ? kind : throw new ArgumentException(field, nameof(fields)), field[field.Length - 1] == '*');
        }
    }

    /// <summary>Whether, of two different values of a field, one holds the other or is broader.</summary>
    public Func<string, string, string, bool> AreNested { get; }

    /// <summary>What the values of a field are; text where there is no such field.</summary>
    public ClaimedKind KindOf(string field) => _fields.TryGetValue(field, out var found) ? found.Kind : ClaimedKind.Text;

    /// <summary>Whether a field holds a list.</summary>
    public bool IsMany(string field) => _fields.TryGetValue(field, out var found) && found.IsMany;
}
