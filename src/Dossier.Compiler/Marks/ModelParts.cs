using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Marks;

/// <summary>
/// The kinds, fields, vocabularies and terms of model files that say for which readers they are. A part may be described in several files: a mark in
/// one of them goes for all, since the others would tell its name.
/// </summary>
internal sealed class ModelParts
{
    private readonly AudienceLevels _levels;
    private readonly Dictionary<string, int> _ranks = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lost = new(StringComparer.Ordinal);
    private readonly ImmutableArray<(string, LocatedProblem)>.Builder _problems = ImmutableArray.CreateBuilder<(string, LocatedProblem)>();

    private ModelParts(AudienceLevels levels) => _levels = levels;

    /// <summary>The marks that cannot be read, each with the path of its file.</summary>
    public ImmutableArray<(string, LocatedProblem)> Problems => _problems.ToImmutable();

    /// <summary>Reads the marks of all files.</summary>
    public static ModelParts Of(IReadOnlyList<ModelSource> sources, AudienceLevels levels, CancellationToken cancellation)
    {
        var parts = new ModelParts(levels);
        foreach (ModelSource source in sources)
        {
            SeedDocument document = SeedReader.Read(source.Path, source.Text, cancellation: cancellation);
            if (document.Root is { } root)
                Visit(root, (name, map) => parts.Note(source.Path, name, map));
            if (LostMarks.AreIn(document, source.Text))
                parts._lost.Add(source.Path);
        }

        return parts;
    }

    /// <summary>A file without what readers of a rank may not have; the same object where they may have everything.</summary>
    public SeedMap For(int reader, string path, SeedMap root)
        => reader < AudienceLevels.Narrowest && _lost.Contains(path) ? new SeedMap(ImmutableArray<SeedEntry>.Empty, root.Span) : Each(root, section => section.Key == ModelFileReader.CommonKey
            ? Part(section, section.Key, reader)
            : With(section, definition => Part(definition, NameOf(section.Key, definition.Key), reader)));

    private SeedEntry? Part(SeedEntry definition, string name, int reader)
        => RankOf(name) > reader
            ? null
            : With(definition, list => With(list, member => RankOf(NameOf(name, member.Key)) > reader ? null : member));

    private int RankOf(string name) => _ranks.TryGetValue(name, out int rank) ? rank : 0;

    private void Note(string path, string name, SeedMap map)
    {
        foreach (SeedEntry mark in map.Entries)
        {
            bool isMark = mark.Key == WellKnown.Marked.Audience;
            if (!isMark && LostMarks.IsNearly(mark.Key))
                _ranks[name] = AudienceLevels.Narrowest;
            if (!isMark)
                continue;

            string word = (mark.Value as SeedScalar)?.Text ?? "";
            int rank = _levels.RankOf(word);
            _ranks[name] = Math.Max(rank, RankOf(name));
            if (rank == AudienceLevels.Narrowest)
            {
                string near = Suggestion.For(word, _levels.Names);
                _problems.Add((path, new LocatedProblem(Rules.UnknownAudience, mark.Value.Span, word, near.Length > 0 ? near : $" Write one of: {string.Join(", ", _levels.Names)}.")));
            }
        }
    }

    // Below a kind or a vocabulary its fields or terms, under whatever key: one that is misspelt is read as well.
    private static void Visit(SeedMap root, Action<string, SeedMap> visit)
    {
        foreach (SeedEntry section in root.Entries)
        {
            if (section.Key == ModelFileReader.CommonKey)
                VisitPart(section, section.Key, visit);
            else if (section.Value is SeedMap definitions)
            {
                foreach (SeedEntry definition in definitions.Entries)
                    VisitPart(definition, NameOf(section.Key, definition.Key), visit);
            }
        }
    }

    private static void VisitPart(SeedEntry definition, string name, Action<string, SeedMap> visit)
    {
        if (definition.Value is not SeedMap map)
            return;

        visit(name, map);
        foreach (SeedEntry list in map.Entries)
        {
            if (list.Value is not SeedMap members)
                continue;

            foreach (SeedEntry member in members.Entries)
            {
                if (member.Value is SeedMap one)
                    visit(NameOf(name, member.Key), one);
            }
        }
    }

    private static SeedEntry With(SeedEntry entry, Func<SeedEntry, SeedEntry?> change)
        => entry.Value is SeedMap map && Each(map, change) is var changed && !ReferenceEquals(changed, map) ? new SeedEntry(entry.Key, entry.KeySpan, changed) : entry;

    private static SeedMap Each(SeedMap map, Func<SeedEntry, SeedEntry?> change)
    {
        var kept = ImmutableArray.CreateBuilder<SeedEntry>(map.Entries.Length);
        bool isSame = true;
        foreach (SeedEntry entry in map.Entries)
        {
            SeedEntry? changed = change(entry);
            isSame &= ReferenceEquals(changed, entry);
            if (changed is not null)
                kept.Add(changed);
        }

        return isSame ? map : new SeedMap(kept.ToImmutable(), map.Span, map.IsFlow, map.IsIncomplete);
    }

    private static string NameOf(string of, string name) => of + "/" + name;
}
