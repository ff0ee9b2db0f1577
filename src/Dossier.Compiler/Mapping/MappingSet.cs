using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Mapping;

/// <summary>The mapping files of a project, and which tables beside them they read.</summary>
internal sealed class MappingSet : IEquatable<MappingSet>
{
    private const string TableEnding = ".csv";

    private readonly EquatableArray<ModelSource> _sources;
    private readonly ImmutableArray<(string Path, ImportMapping Mapping, bool IsUsable)> _mappings;

    private MappingSet(EquatableArray<ModelSource> sources, DomainModel model)
    {
        _sources = sources;
        var mappings = ImmutableArray.CreateBuilder<(string, ImportMapping, bool)>();
        var problems = ImmutableArray.CreateBuilder<(string, LocatedProblem)>();
        foreach (ModelSource source in sources.Items.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path)))
        {
            var found = new List<TableProblem>();
            ImportMapping mapping = MappingReader.Read(source.Path, source.Text, model, found);
            problems.AddRange(found.Select(problem => (source.Path, new LocatedProblem(Rules.MappingMistake, problem.Span, problem.Message))));
            mappings.Add((source.Path, mapping, found.Count == 0));
        }

        _mappings = mappings.ToImmutable();
        Problems = problems.ToImmutable();
    }

    /// <summary>Whether a file among the seeds is a table, by its name.</summary>
    public static bool IsTable(string path) => path.EndsWith(TableEnding, StringComparison.OrdinalIgnoreCase);

    /// <summary>A project without mapping files.</summary>
    public static MappingSet None { get; } = new(default, new DomainModel(ImmutableArray<Kind>.Empty, ImmutableArray<ItemRecord>.Empty, ImmutableArray<Vocabulary>.Empty, ""));

    /// <summary>The mistakes, with the path of their file.</summary>
    public ImmutableArray<(string Path, LocatedProblem Problem)> Problems { get; }

    /// <summary>Reads mapping files.</summary>
    public static MappingSet Read(EquatableArray<ModelSource> sources, DomainModel model) => sources.Count == 0 ? None : new MappingSet(sources, model);

    /// <summary>Reads a table by the mapping that names it.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="text">Its text.</param>
    /// <param name="isUnicode">Whether it is in UTF-8 or another Unicode encoding.</param>
    public SeedDocument Table(string path, string text, bool isUnicode = true)
    {
        var naming = _mappings.Where(mapping => mapping.Mapping.Files.Any(pattern => Names(mapping.Path, pattern, path))).ToImmutableArray();
        return naming.Length switch
        {
            0 => MappedSeed.Nothing(Rules.TableNotNamed, "This table is not read: no mapping ('*.map.yaml') among the seeds names it under 'files'."),
            1 when naming[0].IsUsable => MappedSeed.Read(text, naming[0].Mapping, isUnicode, NameOf(path)),
            1 => MappedSeed.Nothing(Rules.TableNotRead, $"The mapping '{naming[0].Path}' that names it has a mistake."),
            _ => MappedSeed.Nothing(Rules.TableNotRead, $"Two mappings name it, '{naming[0].Path}' and '{naming[1].Path}': leave it out of 'files' in one of them."),
        };
    }

    /// <summary>The names in a mapping that no table has.</summary>
    /// <param name="path">The path of the mapping.</param>
    /// <param name="tables">The paths of all seeds, tables among them.</param>
    public IEnumerable<LocatedProblem> NamesOfNothing(string path, IReadOnlyCollection<string> tables)
    {
        foreach ((string mapping, ImportMapping read, _) in _mappings.Where(one => one.Path == path))
        {
            for (int i = 0; i < read.Files.Length; i++)
            {
                if (tables.Any(table => Names(mapping, read.Files[i], table)))
                    continue;
                string why = read.Files[i].EndsWith(TableEnding, StringComparison.OrdinalIgnoreCase) ? "Names are paths from the folder of the mapping, and capital letters count." : "Only files that end in '.csv' are read as they are.";
                yield return new LocatedProblem(Rules.TableNotNamed, read.FilesSpans[i], $"No table among the seeds has the name '{read.Files[i]}', so that nothing is read by it. {why}");
            }
        }
    }

    private static string NameOf(string path)
    {
        string file = path.Substring(path.LastIndexOf('/') + 1);
        int dot = file.LastIndexOf('.');
        return dot > 0 ? file.Substring(0, dot) : file;
    }

    /// <inheritdoc/>
    public bool Equals(MappingSet? other) => other is not null && _sources.Equals(other._sources);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MappingSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _sources.Count;

    /// <summary>Whether a pattern in a mapping names a table: a path from the mapping's folder, in which a star stands for any part of a name.</summary>
    internal static bool Names(string mapping, string pattern, string table)
    {
        string folder = mapping.Substring(0, mapping.LastIndexOf('/') + 1);
        string wanted = pattern.StartsWith("./", StringComparison.Ordinal) ? pattern.Substring(2) : pattern;
        return table.StartsWith(folder, StringComparison.Ordinal) && Matches(wanted, 0, table, folder.Length);
    }

    private static bool Matches(string pattern, int at, string path, int from)
    {
        for (; at < pattern.Length; at++, from++)
        {
            if (pattern[at] == '*')
            {
                for (int end = from; end <= path.Length; end++)
                {
                    if (Matches(pattern, at + 1, path, end))
                        return true;
                    if (end < path.Length && path[end] == '/')
                        return false;
                }

                return false;
            }

            if (from >= path.Length || pattern[at] != path[from])
                return false;
        }

        return from == path.Length;
    }
}
