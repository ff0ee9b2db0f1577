using System.Collections.Immutable;
using Dossier.Compiler;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Pipeline;

/// <summary>
/// A file may be handed to the compiler twice, and is one file all the same: each record in it would be there twice, and the generator
/// would stop at the second source of one name.
/// </summary>
internal static class RepeatedTexts
{
    /// <summary>Leaves out every text of a path but the first.</summary>
    public static IncrementalValuesProvider<AdditionalText> Without(IncrementalValuesProvider<AdditionalText> texts)
    {
        // Two texts of one path can be told apart only as objects, which every edit replaces. The paths come first: they stay as they
        // are, and as a rule none is there twice.
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

    // A package's files come as `.../build/../seeds/x.yaml`.
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

    /// <summary>A text as an object: equal to itself alone.</summary>
    private sealed record TextObject(AdditionalText Text);
}
