using Dossier.Compiler.Linking;
using Dossier.Compiler.Naming;

namespace Dossier.Compiler.Emitting;

/// <summary>
/// The ids of a container as its assembly states them, so that a look-up by a constant can be checked where it is written.
/// </summary>
/// <remarks>
/// <para>
/// A member's name does not determine the id that it was made from (<c>a-1</c> and <c>a1</c> are both <c>A1</c>), and a member may be the
/// user's own. So the ids are stated, one a line: <c>id</c> where the member is the one that the id gives, <c>id=Member</c> where it
/// is pinned or had to be numbered, <c>former-id&gt;Member</c> for an id that the record had before, <c>?id</c> for one in a part of a
/// seed that could not be read: that is an error of its own, and a use of the id is none.
/// </para>
/// <para>
/// They are in an assembly attribute, <c>[assembly: AssemblyMetadata("Dossier.Ids:Briefing.Incidents", "...")]</c>: that is part
/// of a reference assembly too, where neither private members nor the rows are; it adds nothing to IntelliSense, to the literals that
/// the runtime knows of, or to start-up; and it stays the same while the values of records change. In the compiler it costs one
/// token, and reading the seeds again in the analyzer would cost as much as the generator does.
/// </para>
/// </remarks>
internal sealed class StatedIds
{
    private const string KeyPrefix = "Dossier.Ids:";

    private readonly Dictionary<string, string?> _members = new(StringComparer.Ordinal);
    private readonly List<string> _ids = [];
    private readonly HashSet<string> _former = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lost = new(StringComparer.Ordinal);

    private StatedIds()
    {
    }

    /// <summary>The ids that records have now, for suggestions.</summary>
    public IReadOnlyCollection<string> Ids => _ids;

    /// <summary>Whether parts of the seeds could not be read, so that what is not here may be there.</summary>
    public bool IsPartial => _lost.Count > 0;

    /// <summary>The key under which an assembly states the ids of a container.</summary>
    /// <param name="container">The container's name with its namespace.</param>
    public static string Key(string container) => KeyPrefix + container;

    /// <summary>The container that a key of assembly metadata belongs to; null when the key is something else's.</summary>
    public static string? ContainerOf(string key)
        => key.StartsWith(KeyPrefix, StringComparison.Ordinal) ? key.Substring(KeyPrefix.Length) : null;

    /// <summary>The lines that state the ids of these records, and those that could not be read.</summary>
    public static List<string> Lines(EquatableArray<IndexEntry> entries, EquatableArray<string> lost)
    {
        var lines = new List<string>(entries.Count + lost.Count);
        foreach (IndexEntry entry in entries)
        {
            lines.Add(entry.Member == Identifiers.Pascal(entry.Id) ? entry.Id : entry.Id + "=" + entry.Member);
            foreach (FormerMember former in entry.Former)
                lines.Add(former.Id + ">" + entry.Member);
        }

        // What could not be read may be called anything; an id that none can have is asked for by nobody.
        foreach (string id in lost)
            lines.Add(Identifiers.IsValidId(id) ? "?" + id : "?");
        return lines;
    }

    /// <summary>Reads the lines.</summary>
    public static StatedIds Parse(string text)
    {
        var list = new StatedIds();
        int at = 0;
        while (at < text.Length)
        {
            int end = text.IndexOf('\n', at);
            if (end < 0)
                end = text.Length;
            list.Add(text.Substring(at, end - at));
            at = end + 1;
        }

        return list;
    }

    /// <summary>The member of the record that has the id, or had it before; null when there is none.</summary>
    public string? MemberOf(string id)
        => _members.TryGetValue(id, out string? member) ? member ?? Identifiers.Pascal(id) : null;

    /// <summary>The id that the record has now whose former id this is; null when it is none, or the record has no member.</summary>
    public string? CurrentOf(string id)
        => _former.Contains(id) && MemberOf(id) is { Length: > 0 } member ? _ids.Find(current => MemberOf(current) == member) : null;

    /// <summary>Whether the id is in a part of a seed that could not be read.</summary>
    public bool IsUnreadable(string id) => _lost.Contains(id);

    private void Add(string line)
    {
        if (line.StartsWith("?", StringComparison.Ordinal))
        {
            _lost.Add(line.Substring(1));
            return;
        }

        int sign = line.IndexOfAny(['=', '>']);
        string id = sign < 0 ? line : line.Substring(0, sign);
        _members[id] = sign < 0 ? null : line.Substring(sign + 1);
        if (sign < 0 || line[sign] == '=')
            _ids.Add(id);
        else
            _former.Add(id);
    }
}
