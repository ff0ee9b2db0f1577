using System.Collections.Immutable;

namespace Dossier.Compiler.Modelling;

/// <summary>One field of a kind or of an item record, as a model file states it.</summary>
internal sealed class Field(string name, FieldType type)
{
    /// <summary>The key in seeds, camelCase.</summary>
    public string Name { get; } = name;

    /// <summary>The type of its values.</summary>
    public FieldType Type { get; } = type;

    /// <summary>The vocabulary, kind or record that <see cref="Type"/> names; empty for the other types.</summary>
    public string Target { get; init; } = "";

    /// <summary>The property's name in C#.</summary>
    public required string Property { get; init; }

    /// <summary>Whether it holds a list.</summary>
    public bool Many { get; init; }

    /// <summary>Whether a record without it is reported.</summary>
    public bool Required { get; init; }

    /// <summary>Whether the list is written as a map from the items' first field to their second.</summary>
    public bool Keyed { get; init; }

    /// <summary>Whether the keys of its record are written among the keys of the record that contains it.</summary>
    public bool Inline { get; init; }

    /// <summary>Whether a property is generated for it.</summary>
    public bool Emit { get; init; } = true;

    /// <summary>Whether its references must not form a circle.</summary>
    public bool Acyclic { get; init; }

    /// <summary>For the id of another collection, whether many records may have the same, as with the id of a conflict or a grid cell.</summary>
    public bool Shared { get; init; }

    /// <summary>For a reference, the list of referring records on the record that it refers to; empty for none.</summary>
    public string Inverse { get; init; } = "";

    /// <summary>Its purpose, if code depends on it.</summary>
    public FieldRole Role { get; set; }

    /// <summary>What is computed from it.</summary>
    public Derivation Derives { get; set; }

    /// <summary>Whether it is in the built-in model.</summary>
    public bool BuiltIn { get; init; }

    /// <summary>One sentence that documents it.</summary>
    public string Doc { get; init; } = "";

    /// <summary>The unit of a number; empty for none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The smallest number allowed.</summary>
    public decimal? Min { get; init; }

    /// <summary>The largest number allowed.</summary>
    public decimal? Max { get; init; }

    /// <summary>A regular expression that a whole text must match; empty for none.</summary>
    public string Pattern { get; init; } = "";

    /// <summary>The columns that it maps to, by codebook.</summary>
    public ImmutableArray<CodebookMap> Maps { get; init; } = ImmutableArray<CodebookMap>.Empty;

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {Type} {Target}{(Many ? " many" : "")}";
}

/// <summary>A corresponding column or code of another codebook.</summary>
/// <param name="Codebook">The codebook: <c>ucdp</c>, <c>acled</c>, <c>gtd</c> or one of the consumer's.</param>
/// <param name="Code">The column or code there.</param>
internal readonly record struct CodebookMap(string Codebook, string Code);
