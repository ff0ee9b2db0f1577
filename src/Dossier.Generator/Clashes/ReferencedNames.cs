namespace Dossier.Generator.Clashes;

/// <summary>
/// What was found in the assemblies that a project refers to. An editor looks for clashes again at every key, and the references are the same
/// nearly always. Made anew when they change, or the names that are looked for.
/// </summary>
internal sealed class ReferencedNames
{
    private readonly Dictionary<string, string[]> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _publicTypes = new(StringComparer.Ordinal);

    /// <summary>The names of types and namespaces in a namespace, found once.</summary>
    public string[] Members(string space, Func<IEnumerable<string>> find) => Get(_members, space, find);

    /// <summary>The names of public types in a namespace, found once.</summary>
    public string[] PublicTypes(string space, Func<IEnumerable<string>> find) => Get(_publicTypes, space, find);

    private static string[] Get(Dictionary<string, string[]> known, string space, Func<IEnumerable<string>> find)
    {
        lock (known)
        {
            if (!known.TryGetValue(space, out string[]? names))
                known.Add(space, names = [.. find()]);
            return names;
        }
    }
}
