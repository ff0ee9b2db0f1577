using System.Collections.Immutable;

namespace Dossier.Compiler.Modelling;

/// <summary>
/// The domain model: kinds, item records and vocabularies, from the built-in model file and the consumer's. Two models are
/// equal when the files that they were read from are.
/// </summary>
internal sealed class DomainModel : IEquatable<DomainModel>
{
    private readonly Dictionary<string, Kind> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Kind> _plurals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ItemRecord> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Vocabulary> _vocabularies = new(StringComparer.Ordinal);
    private ItemRecord? _claimed;
    private DomainModel? _emitted;
    private DomainModel? _emittedWithWithheld;

    /// <summary>Creates a model whose parts refer to each other by names that resolve.</summary>
    public DomainModel(
        ImmutableArray<Kind> kinds,
        ImmutableArray<ItemRecord> records,
        ImmutableArray<Vocabulary> vocabularies,
        string fingerprint)
    {
        Kinds = kinds;
        Records = records;
        Vocabularies = vocabularies;
        Fingerprint = fingerprint;
        foreach (Kind kind in kinds)
        {
            _kinds[kind.Name] = kind;
            _plurals[kind.Plural] = kind;
        }

        foreach (ItemRecord record in records)
            _records[record.Name] = record;
        foreach (Vocabulary vocabulary in vocabularies)
            _vocabularies[vocabulary.Name] = vocabulary;
        RenamedInverses = Inverses.Connect(this);
    }

    /// <summary>The kinds in the order of the files.</summary>
    public ImmutableArray<Kind> Kinds { get; }

    /// <summary>The item records in the order of the files.</summary>
    public ImmutableArray<ItemRecord> Records { get; }

    /// <summary>The vocabularies in the order of the files.</summary>
    public ImmutableArray<Vocabulary> Vocabularies { get; }

    /// <summary>The lists of referring records that had to get another name.</summary>
    public ImmutableArray<RenamedInverse> RenamedInverses { get; }

    /// <summary>The text that the model was read from.</summary>
    public string Fingerprint { get; }

    /// <summary>Whether a model file could not be loaded, so that what is missing from the model may be in it.</summary>
    public bool IsPartial { get; private set; }

    /// <summary>The same model, marked as missing a file.</summary>
    public DomainModel AsPartial()
    {
        var partial = (DomainModel)MemberwiseClone();
        partial.IsPartial = true;
        return partial;
    }

    /// <summary>
    /// The part of the model that comes out in C#: without the marks, which no build contains, and without the field for what is withheld where
    /// nothing is.
    /// </summary>
    /// <param name="tellsWithheld">Whether something is withheld and not silently.</param>
    public DomainModel Emitted(bool tellsWithheld)
    {
        ref DomainModel? emitted = ref tellsWithheld ? ref _emittedWithWithheld : ref _emitted;
        return Volatile.Read(ref emitted) ?? Interlocked.CompareExchange(ref emitted, MakeEmitted(tellsWithheld), null) ?? emitted;
    }

    private DomainModel MakeEmitted(bool tellsWithheld)
    {
        if (Kinds.IsEmpty)
            return this;

        return new DomainModel(
            Kinds.Select(kind => tellsWithheld ? kind.With(kind.Fields) : kind.With(Without(kind.Fields))).ToImmutableArray(),
            this.Records.Where(static record => record.Name != WellKnown.Marked.Record)
                .Select(record => tellsWithheld ? record : record.With(Without(record.Fields))).ToImmutableArray(),
            Vocabularies.Where(static vocabulary => vocabulary.Name != WellKnown.Audience.Vocabulary).ToImmutableArray(),
            Fingerprint + (tellsWithheld ? "\0withheld" : "\0emitted"))
        {
            KindSynonyms = KindSynonyms,
            HasUnreadableKinds = HasUnreadableKinds,
            IsPartial = IsPartial,
        };

        static ImmutableArray<Field> Without(ImmutableArray<Field> fields)
            => fields.Length > 0 && fields[fields.Length - 1].Role == FieldRole.Withheld ? fields.RemoveAt(fields.Length - 1) : fields;
    }

    /// <summary>The kind with a name, which must exist.</summary>
    public Kind Kind(string name) => _kinds[name];

    /// <summary>The kind whose plural is a given key of seeds; null when there is none.</summary>
    public Kind? KindByPlural(string plural) => _plurals.TryGetValue(plural, out Kind? kind) ? kind : null;

    /// <summary>Whether a kind could not be read from a model file, so that an unknown key at the top of seeds may be its plural.</summary>
    public bool HasUnreadableKinds { get; init; }

    /// <summary>Other words for kinds, each with the plural of the kind.</summary>
    public Synonyms KindSynonyms { get; init; } = Synonyms.None;

    /// <summary>The top-level keys of seeds, for suggestions.</summary>
    public IReadOnlyCollection<string> Plurals => _plurals.Keys;

    /// <summary>The item record with a name, which must exist.</summary>
    public ItemRecord Record(string name) => name == ClaimedItem.Name ? _claimed ??= ClaimedItem.Of(Kinds, Records) : _records[name];

    /// <summary>The vocabulary with a name, which must exist.</summary>
    public Vocabulary Vocabulary(string name) => _vocabularies[name];

    /// <inheritdoc/>
    public bool Equals(DomainModel? other) => other is not null && Fingerprint == other.Fingerprint && IsPartial == other.IsPartial;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DomainModel);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Fingerprint);
}
