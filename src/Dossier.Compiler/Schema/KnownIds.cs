using Dossier.Compiler.Binding;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Schema;

/// <summary>The ids of a project's records with their names, which an editor offers where a record is referred to.</summary>
internal sealed class KnownIds
{
    /// <summary>How many ids of a kind are offered. An editor is slow with more, and nobody reads them.</summary>
    public const int Most = 500;

    private readonly Dictionary<string, List<(string Id, string Name)>> _byKind = new(StringComparer.Ordinal);
    private readonly HashSet<string> _crowded = new(StringComparer.Ordinal);

    private KnownIds()
    {
    }

    /// <summary>No ids, for the schema of a model without records.</summary>
    public static KnownIds None { get; } = new();

    /// <summary>The ids that an audience may see, of each kind the first in the order of the files.</summary>
    public static KnownIds Of(DisclosedProject project)
    {
        var ids = new KnownIds();
        foreach (DisclosedDocument document in project.Documents)
        {
            foreach (LinkedRecord record in document.Document.Records)
                ids.Add(record);
        }

        return ids;
    }

    /// <summary>What to say about the ids of a kind that are not offered, after a full stop; empty if all are.</summary>
    public string RemarkFor(string kind)
        => _crowded.Contains(kind) ? FormattableString.Invariant($" The first {Most} are offered; any other can be written as well.") : "";

    /// <summary>The completions of a reference to a kind; null if there are none.</summary>
    public JsonText[]? SnippetsFor(string kind)
        => _byKind.TryGetValue(kind, out List<(string Id, string Name)>? ids)
            ? [.. ids.Select(static one => new JsonText().Add("label", one.Id).AddText("description", one.Name).Add("body", one.Id))]
            : null;

    private void Add(LinkedRecord record)
    {
        if (!_byKind.TryGetValue(record.Kind.Name, out List<(string Id, string Name)>? ids))
            _byKind[record.Kind.Name] = ids = [];
        if (ids.Count < Most)
            ids.Add((record.Id, NameOf(record)));
        else
            _crowded.Add(record.Kind.Name);
    }

    private static string NameOf(LinkedRecord record)
    {
        foreach (FieldValue field in record.Fields)
        {
            if (field.Field.Role == FieldRole.Name && field.Values.Count > 0 && field.Values[0] is ScalarValue name)
                return name.Text;
        }

        return "";
    }
}
