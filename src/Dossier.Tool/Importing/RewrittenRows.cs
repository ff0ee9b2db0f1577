using System.Collections.Immutable;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Modelling;

namespace Dossier.Tool.Importing;

/// <summary>
/// Finds rows that are about something else than the row that had their key before. A list whose rows are counted from 1 again each month has such
/// rows, and records of the month before would be lost in them.
/// </summary>
/// <param name="mapping">The mapping.</param>
internal sealed class RewrittenRows(ImportMapping mapping)
{
    private const int FewestToCompare = 2;

    private readonly HashSet<string> _dates = [.. Fields(mapping).Where(static field => field.Path.Steps.Length == 1 && field.Field?.Role is FieldRole.Date or FieldRole.Start).Select(static field => field.Path.Text)];

    // What is made of the key is the same for another thing with this key, and what is in every row as well.
    private readonly HashSet<string> _silent = [.. Fields(mapping).Where(field => field.Rule.IsConstant || field.Rule.Columns.All(mapping.Key.Contains)).Select(static field => field.Path.Text)];

    /// <summary>Whether a row is about something else: it has another date, and more that differs; of one without a date, half of it.</summary>
    /// <param name="before">The hashes of what was written for the key before, by path.</param>
    /// <param name="now">The hashes of what the table has now.</param>
    public bool IsOther(ImmutableDictionary<string, string> before, ImmutableDictionary<string, string> now)
    {
        string[] shared = [.. before.Keys.Where(path => now.ContainsKey(path) && !_silent.Contains(path))];
        string[] changed = [.. shared.Where(path => before[path] != now[path])];
        if (changed.Length < FewestToCompare)
            return false;
        return shared.Any(_dates.Contains) ? changed.Any(_dates.Contains) : changed.Length * 2 >= shared.Length;
    }

    /// <summary>Whether two rows have the same date, and so much else that they may be one.</summary>
    public bool MayBeSame(ImmutableDictionary<string, string> one, ImmutableDictionary<string, string> other)
        => _dates.Any(path => one.GetValueOrDefault(path) is { } date && other.GetValueOrDefault(path) == date)
            && one.Keys.Where(path => other.ContainsKey(path) && !_silent.Contains(path)).ToArray() is var shared && shared.Count(path => one[path] == other[path]) * 2 > shared.Length;

    private static ImmutableArray<MappedField> Fields(ImportMapping mapping) => mapping.Row?.Fields ?? [];
}
