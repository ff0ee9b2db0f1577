using System.Collections.Immutable;

namespace Dossier.Compiler.Modelling;

/// <summary>Builds the lists of referring records for every reference that declares one.</summary>
internal sealed class Inverses
{
    // Real models have some hundreds of paths. Thirty records that each contain the next one twice have a billion: these get no lists.
    private const int MostWays = 20_000;

    private readonly DomainModel _model;
    private readonly Dictionary<string, ListsOf> _found = new(StringComparer.Ordinal);
    private readonly ImmutableArray<RenamedInverse>.Builder _renamed = ImmutableArray.CreateBuilder<RenamedInverse>();
    private int _ways;

    private Inverses(DomainModel model) => _model = model;

    /// <summary>
    /// Gives each kind the lists that references to it declare, in the order of the model. Those of the built-in model come first, so that
    /// they keep their names whatever names a consumer adds.
    /// </summary>
    /// <returns>The consumer's lists whose names differ from what their references declare.</returns>
    public static ImmutableArray<RenamedInverse> Connect(DomainModel model)
    {
        var inverses = new Inverses(model);
        foreach (bool builtIn in new[] { true, false })
        {
            inverses._ways = 0;
            foreach (Kind kind in model.Kinds)
                inverses.Walk(kind, kind, ImmutableArray<Field>.Empty, isAttributed: false, builtIn);
        }

        foreach (Kind kind in model.Kinds)
            kind.Inverses = inverses._found.TryGetValue(kind.Name, out ListsOf? lists) ? lists.ToImmutable() : ImmutableArray<InverseList>.Empty;
        return inverses._renamed.ToImmutable();
    }

    // Records contain records, but none contains itself, so every path ends.
    private void Walk(Kind source, Shape shape, ImmutableArray<Field> above, bool isAttributed, bool builtIn)
    {
        isAttributed |= shape is ItemRecord && shape.InlineField >= 0;
        foreach (Field field in shape.Fields)
        {
            if (builtIn && !field.BuiltIn)
                continue;
            if (++_ways > MostWays)
                return;

            ImmutableArray<Field> path = above.Add(field);
            if (path.All(f => f.BuiltIn) == builtIn)
                Add(source, field, path, isAttributed);
            if (field.Type == FieldType.Record)
                Walk(source, _model.Record(field.Target), path, isAttributed, builtIn);
        }
    }

    private void Add(Kind source, Field field, ImmutableArray<Field> path, bool isAttributed)
    {
        if (field.Type != FieldType.Ref || field.Inverse.Length == 0)
            return;

        string wanted = Naming.Identifiers.Pascal(field.Inverse);
        if (!_found.TryGetValue(field.Target, out ListsOf? lists))
            _found[field.Target] = lists = new ListsOf(_model.Kind(field.Target));

        // If two kinds use one item record, each gets a list, and the name of the second list includes its kind. That is intended and not
        // reported; a list whose name is in use otherwise is.
        string property = wanted;
        bool isShared = lists.Find(wanted)?.IsOf(field) == true;
        if (lists.IsTaken(property, source, field))
            property = source.TypeName + property;
        while (lists.IsTaken(property, source, field))
            property += "_";
        if (property != wanted && !isShared)
            _renamed.Add(new RenamedInverse(path, lists.Target, wanted, property));

        lists.Add(property, source, path, isAttributed);
    }

    /// <summary>The lists on one kind while they are being built.</summary>
    private sealed class ListsOf
    {
        private readonly List<ListDraft> _lists = [];
        private readonly Dictionary<string, ListDraft> _byProperty = new(StringComparer.Ordinal);
        private readonly HashSet<string> _members = new(StringComparer.Ordinal);

        public ListsOf(Kind target)
        {
            Target = target;
            _members.Add(target.TypeName);
            _members.UnionWith(ReservedNames.KindMembers);
            _members.UnionWith(ReservedNames.DerivedMembers(target.Name));
            if (target.CasualtyField is not null)
                _members.UnionWith(ReservedNames.CasualtyMembers);
            _members.UnionWith(target.Fields.Select(f => f.Property));
        }

        public Kind Target { get; }

        public ListDraft? Find(string property) => _byProperty.TryGetValue(property, out ListDraft? list) ? list : null;

        // In the built-in model, several references may share one list on purpose.
        public bool IsTaken(string name, Kind source, Field field)
            => _members.Contains(name)
                || (Find(name) is { } list && (list.Source != source || (!field.BuiltIn && list.IsBuiltIn && !list.IsOf(field))));

        public void Add(string property, Kind source, ImmutableArray<Field> path, bool isAttributed)
        {
            if (Find(property) is not { } list)
            {
                _byProperty[property] = list = new ListDraft(property, source);
                _lists.Add(list);
            }

            list.Add(path, isAttributed);
        }

        public ImmutableArray<InverseList> ToImmutable() => _lists.Select(list => list.Finish()).ToImmutableArray();
    }

    /// <summary>A list while its paths are being found.</summary>
    private sealed class ListDraft(string property, Kind source)
    {
        private readonly ImmutableArray<ImmutableArray<Field>>.Builder _paths = ImmutableArray.CreateBuilder<ImmutableArray<Field>>();
        private readonly HashSet<Field> _ends = [];
        private bool _takesSuspected;

        public Kind Source => source;

        public bool IsBuiltIn => _paths[0].All(f => f.BuiltIn);

        public bool IsOf(Field field) => _ends.Contains(field);

        public void Add(ImmutableArray<Field> path, bool isAttributed)
        {
            _takesSuspected |= isAttributed;
            _paths.Add(path);
            _ends.Add(path[path.Length - 1]);
        }

        public InverseList Finish() => new(property, source, _paths.ToImmutable(), _takesSuspected);
    }
}
