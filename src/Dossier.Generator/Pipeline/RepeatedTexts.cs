using System.Collections.Immutable;
using Dossier.Compiler;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Pipeline;

/// <summary>
/// Removes files that are passed to the compiler twice: each record in them would be a duplicate, and the generator would
/// fail at the second source with the same name.
/// </summary>
internal static class RepeatedTexts
{
    /// <summary>Keeps only the first text of each path.</summary>
    public static IncrementalValuesProvider<AdditionalText> Without(IncrementalValuesProvider<AdditionalText> texts)
    {
        // Two texts with one path differ only as objects, which every edit replaces. So the paths are compared first: they do not change, and
        // usually none is repeated.
        var repeatedPaths = texts
            .Select(static (text, _) => text.Path)
            .Gather()
            .Select(static (paths, _) => new Batch<string>(Repeated(paths.Items.Items)));
        var repeated = texts
            .With(repeatedPaths)
            .Where(static joined => Contains(joined.Right.Items, joined.Left.Path))
            .Select(static (joined, _) => new TextObject(joined.Left))
            .Gather()
            .Select(static (found, _) => new Batch<TextObject>(AllButFirst(found.Items.Items)));
        return texts
            .With(repeated)
            .Where(static joined => !Contains(joined.Right.Items, joined.Left))
            .Select(static (joined, _) => joined.Left);
    }

    private static EquatableArray<string> Repeated(ImmutableArray<string> paths)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        ImmutableArray<string>.Builder? repeated = null;
        foreach (string path in paths)
        {
            if (!seen.Add(Collapsed(path)))
                (repeated ??= ImmutableArray.CreateBuilder<string>()).Add(Collapsed(path));
        }

        return repeated is null ? default : repeated.ToImmutable();
    }

    private static EquatableArray<TextObject> AllButFirst(ImmutableArray<TextObject> texts)
    {
        if (texts.IsEmpty)
            return default;

        var seen = new HashSet<string>(StringComparer.Ordinal);
        return texts.Where(one => !seen.Add(Collapsed(one.Text.Path))).ToImmutableArray();
    }

    private static bool Contains(EquatableArray<string> paths, string path)
    {
        if (paths.Count == 0)
            return false;

        string collapsed = Collapsed(path);
        foreach (string one in paths)
        {
            if (one == collapsed)
                return true;
        }

        return false;
    }

    private static bool Contains(EquatableArray<TextObject> texts, AdditionalText text)
    {
        foreach (TextObject one in texts)
        {
            if (ReferenceEquals(one.Text, text))
                return true;
        }

        return false;
    }

    // The paths of a package's files look like `.../build/../seeds/x.yaml`.
    private static string Collapsed(string path)
    {
        if (path.IndexOf("/.", StringComparison.Ordinal) < 0 && path.IndexOf("\\.", StringComparison.Ordinal) < 0)
            return path;

        var parts = new List<string>();
        foreach (string part in path.Split('/', '\\'))
        {
            if (part == ".." && parts.Count > 1)
                parts.RemoveAt(parts.Count - 1);
            else if (part != ".")
                parts.Add(part);
        }

        return string.Join("/", parts);
    }

    /// <summary>A text that is equal only to itself.</summary>
    private sealed record TextObject(AdditionalText Text);
}
