using System.Collections.Immutable;

namespace Dossier.Compiler.Modelling;

/// <summary>A type of record with fields: a kind or an item record.</summary>
internal abstract class Shape
{
    private readonly Dictionary<string, int> _byName;
    private readonly int[] _byRole = new int[FieldRoles.Count];
    private readonly int _derivesCasualties = -1;
    private readonly int _inline = -1;
    private readonly int _item = -1;

    /// <summary>Creates a shape with these fields.</summary>
    protected Shape(string name, string typeName, string doc, ImmutableArray<Field> fields)
    {
        Name = name;
        TypeName = typeName;
        Doc = doc;
        Fields = fields;
        _byName = new Dictionary<string, int>(fields.Length, StringComparer.Ordinal);
        for (int role = 0; role < _byRole.Length; role++)
            _byRole[role] = -1;
        for (int i = 0; i < fields.Length; i++)
        {
            if (fields[i].Role != FieldRole.None)
                _byRole[(int)fields[i].Role] = i;
            if (fields[i].Derives == Derivation.Casualties)
                _derivesCasualties = i;
            if (fields[i].Inline)
                _inline = i;
            else if (fields[i].Type == FieldType.Item)
                _item = i;
            else
                _byName[fields[i].Name] = i;
        }
    }

    /// <summary>The name in model files, kebab-case.</summary>
    public string Name { get; }

    /// <summary>The record's name in C#.</summary>
    public string TypeName { get; }

    /// <summary>One sentence that documents it.</summary>
    public string Doc { get; }

    /// <summary>How many fields an author states of it: without what is inline, and without the names of what is withheld.</summary>
    public int StatedFields => _byName.Count - (IndexOf(FieldRole.Withheld) >= 0 ? 1 : 0);

    /// <summary>The fields in the order in which they are documented and written.</summary>
    public ImmutableArray<Field> Fields { get; }

    /// <summary>The fields of a model file that were reported and left out; null for none.</summary>
    public HashSet<string>? Refused { get; init; }

    /// <summary>Other words for the fields.</summary>
    public Synonyms Synonyms { get; init; } = Synonyms.None;

    /// <summary>The index of the field whose record's keys are written among this shape's own; -1 for none.</summary>
    public int InlineField => _inline;

    /// <summary>The index of the field for the item that a claim is about, which has no key of its own; -1 for none.</summary>
    public int ItemField => _item;

    /// <summary>The field with the reports from which the casualties of a record are computed; null for none.</summary>
    public Field? CasualtyField => _derivesCasualties < 0 ? null : Fields[_derivesCasualties];

    /// <summary>The index of the field that has the role; -1 when none has.</summary>
    public int IndexOf(FieldRole role) => _byRole[(int)role];

    /// <summary>The field that has the role; null when none has.</summary>
    public Field? Find(FieldRole role) => _byRole[(int)role] is >= 0 and int index ? Fields[index] : null;

    /// <summary>The field's index; -1 when there is none of that name.</summary>
    public int IndexOf(string field) => _byName.TryGetValue(field, out int index) ? index : -1;

    /// <summary>The field of that name; null when there is none.</summary>
    public Field? Find(string field) => _byName.TryGetValue(field, out int index) ? Fields[index] : null;

    /// <summary>The names of the fields, for suggestions.</summary>
    public IReadOnlyCollection<string> FieldNames => _byName.Keys;
}

/// <summary>A record without an id, written inside another: a participation, a casualty report.</summary>
internal sealed class ItemRecord(string name, string typeName, string doc, ImmutableArray<Field> fields, ImmutableArray<string> hover)
    : Shape(name, typeName, doc, fields)
{
    /// <summary>The indices of the fields that identify an item: two items that agree in them are about the same thing.</summary>
    public ImmutableArray<int> Identity { get; init; } = ImmutableArray<int>.Empty;

    /// <summary>The fields that a line of hover text shows.</summary>
    public ImmutableArray<string> Hover { get; } = hover;

    /// <summary>The same record with other fields; those that it had keep their numbers.</summary>
    public ItemRecord With(ImmutableArray<Field> fields)
        => fields == Fields ? this : new(Name, TypeName, Doc, fields, Hover) { Identity = Identity, Refused = Refused, Synonyms = Synonyms };
}

/// <summary>A kind of record with an id: an actor, an incident.</summary>
internal sealed class Kind(
    string name,
    string typeName,
    string plural,
    string container,
    string doc,
    ImmutableArray<Field> fields,
    ImmutableArray<ImmutableArray<string>> hover,
    ImmutableArray<CodebookMap> maps)
    : Shape(name, typeName, doc, fields)
{
    /// <summary>The top-level key in seeds.</summary>
    public string Plural { get; } = plural;

    /// <summary>The static class that holds the records.</summary>
    public string Container { get; } = container;

    /// <summary>The lines of a hover text, each the fields that it shows.</summary>
    public ImmutableArray<ImmutableArray<string>> Hover { get; } = hover;

    /// <summary>The corresponding entries of other codebooks.</summary>
    public ImmutableArray<CodebookMap> Maps { get; } = maps;

    /// <summary>The lists of records that refer to a record of this kind.</summary>
    public ImmutableArray<InverseList> Inverses { get; set; } = ImmutableArray<InverseList>.Empty;

    /// <summary>The same kind with other fields, for another model; those that it had keep their numbers.</summary>
    public Kind With(ImmutableArray<Field> fields)
        => new(Name, TypeName, Plural, Container, Doc, fields, Hover, Maps) { Refused = Refused, Synonyms = Synonyms };
}

/// <summary>A get-only list of the records of one kind that refer to a record.</summary>
/// <param name="Property">The list's name in C#.</param>
/// <param name="Source">The kind whose records refer.</param>
/// <param name="Paths">The paths of fields from the referring record to the reference; any of them counts.</param>
/// <param name="TakesSuspected">Whether a reference may be in an item that somebody only suspects.</param>
internal sealed record InverseList(string Property, Kind Source, ImmutableArray<ImmutableArray<Field>> Paths, bool TakesSuspected);
