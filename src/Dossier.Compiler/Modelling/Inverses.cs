using System.Collections.Immutable;

namespace Dossier.Compiler.Modelling;

/// <summary>Finds the other side of every reference that declares one.</summary>
internal static class Inverses
{
    // Real models have some hundreds. Thirty records that each hold the next one twice have a thousand million: no list comes of those.
    private const int MostWays = 20_000;

    /// <summary>
    /// Gives each kind the lists that references to it declare, in the order of the model, those of the built-in model first: they keep
    /// their names whatever a consumer calls his own.
    /// </summary>
    /// <returns>The consumer's lists that are called otherwise than their references say.</returns>
    public static ImmutableArray<RenamedInverse> Connect(DomainModel model)
    {
        int ways = 0;
        var renamed = ImmutableArray.CreateBuilder<RenamedInverse>();
        var found = new Dictionary<string, List<InverseList>>(StringComparer.Ordinal);
        foreach (Kind kind in model.Kinds)
            Walk(kind, kind, ImmutableArray<Field>.Empty, builtIn: true);
        ways = 0;
        foreach (Kind kind in model.Kinds)
            Walk(kind, kind, ImmutableArray<Field>.Empty, builtIn: false);

        foreach (Kind kind in model.Kinds)
            kind.Inverses = found.TryGetValue(kind.Name, out List<InverseList>? lists) ? lists.ToImmutableArray() : ImmutableArray<InverseList>.Empty;
        return renamed.ToImmutable();

        // Records stand within records, and no record within itself, so that every way down ends.
        void Walk(Kind source, Shape shape, ImmutableArray<Field> above, bool builtIn)
        {
            foreach (Field field in shape.Fields)
            {
                if (builtIn && !field.BuiltIn)
                    continue;
                if (++ways > MostWays)
                    return;

                ImmutableArray<Field> path = above.Add(field);
                if (path.All(f => f.BuiltIn) == builtIn)
                    Add(source, field, path);
                if (field.Type == FieldType.Record)
                    Walk(source, model.Record(field.Target), path, builtIn);
            }
        }

        void Add(Kind source, Field field, ImmutableArray<Field> path)
        {
            if (field.Type != FieldType.Ref || field.Inverse.Length == 0)
                return;

            string wanted = Emitting.Identifiers.Pascal(field.Inverse);
            Kind target = model.Kind(field.Target);
            if (!found.TryGetValue(field.Target, out List<InverseList>? lists))
                found[field.Target] = lists = [];

            // Two kinds that use one item record each get a list: the second is named after its kind as well. That is as it should be;
            // a name that something else has is not what was asked for.
            string property = wanted;
            bool isShared = lists.Any(l => l.Property == wanted && IsOf(l, field));
            if (IsTaken(property))
                property = source.TypeName + property;
            while (IsTaken(property))
                property += "_";
            if (property != wanted && !isShared)
                renamed.Add(new RenamedInverse(path, target, wanted, property));

            bool IsTaken(string name)
                => name == target.TypeName
                    || ReservedNames.KindMembers.Contains(name)
                    || ReservedNames.DerivedMembers(target.Name).Contains(name)
                    || lists.Any(l => l.Property == name && (l.Source != source || (IsBuiltIn(l) && !IsOf(l, field))))
                    || target.Fields.Any(f => f.Property == name);

            int same = lists.FindIndex(l => l.Property == property);
            if (same < 0)
                lists.Add(new InverseList(property, source, ImmutableArray.Create(path)));
            else
                lists[same] = lists[same] with { Paths = lists[same].Paths.Add(path) };

            // Within the built-in model, several references may make one list on purpose.
            bool IsBuiltIn(InverseList list) => !field.BuiltIn && list.Paths[0].All(f => f.BuiltIn);
        }

        static bool IsOf(InverseList list, Field field) => list.Paths.Any(p => p[p.Length - 1] == field);
    }
}
