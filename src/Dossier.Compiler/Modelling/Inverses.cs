using System.Collections.Immutable;

namespace Dossier.Compiler.Modelling;

/// <summary>Finds the other side of every reference that declares one.</summary>
internal static class Inverses
{
    /// <summary>Gives each kind the lists that references to it declare, in the order of the model.</summary>
    public static void Connect(DomainModel model)
    {
        var found = new Dictionary<string, List<InverseList>>(StringComparer.Ordinal);
        foreach (Kind kind in model.Kinds)
            Walk(kind, kind, ImmutableArray<Field>.Empty);

        foreach (Kind kind in model.Kinds)
            kind.Inverses = found.TryGetValue(kind.Name, out List<InverseList>? lists) ? lists.ToImmutableArray() : ImmutableArray<InverseList>.Empty;

        // Records stand within records, and no record within itself, so that every way down ends.
        void Walk(Kind source, Shape shape, ImmutableArray<Field> above)
        {
            foreach (Field field in shape.Fields)
            {
                ImmutableArray<Field> path = above.Add(field);
                Add(source, field, path);
                if (field.Type == FieldType.Record)
                    Walk(source, model.Record(field.Target), path);
            }
        }

        void Add(Kind source, Field field, ImmutableArray<Field> path)
        {
            if (field.Type != FieldType.Ref || field.Inverse.Length == 0)
                return;

            string property = Emitting.Identifiers.Pascal(field.Inverse);
            Kind target = model.Kind(field.Target);
            if (!found.TryGetValue(field.Target, out List<InverseList>? lists))
                found[field.Target] = lists = [];

            // Two kinds that use one item record each get a list: the second is named after its kind as well.
            if (IsTaken(property))
                property = source.TypeName + property;
            while (IsTaken(property))
                property += "_";

            bool IsTaken(string name)
                => name == target.TypeName
                    || ReservedNames.KindMembers.Contains(name)
                    || ReservedNames.DerivedMembers(target.Name).Contains(name)
                    || lists.Any(l => l.Property == name && l.Source != source)
                    || target.Fields.Any(f => f.Property == name);

            int same = lists.FindIndex(l => l.Property == property);
            if (same < 0)
                lists.Add(new InverseList(property, source, ImmutableArray.Create(path)));
            else
                lists[same] = lists[same] with { Paths = lists[same].Paths.Add(path) };
        }
    }
}
