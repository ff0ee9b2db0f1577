using System.Collections.Immutable;

namespace Dossier.Compiler.Modelling;

/// <summary>One field of a kind or of an item record, as a model file states it.</summary>
internal sealed class Field(string name, FieldType type)
{
    /// <summary>The key in seeds, camelCase.</summary>
    public string Name { get; } = name;

    /// <summary>What kind of value it holds.</summary>
    public FieldType Type { get; } = type;

    /// <summary>The vocabulary, kind or record that <see cref="Type"/> names; empty for the other types.</summary>
    public string Target { get; init; } = "";

    /// <summary>The property's name in C#.</summary>
    public required string Property { get; init; }

    /// <summary>Whether it holds a list.</summary>
    public bool Many { get; init; }

    /// <summary>Whether a record without it is in error.</summary>
    public bool Required { get; init; }

    /// <summary>Whether the list is written as a map from the items' first field to their second.</summary>
    public bool Keyed { get; init; }

    /// <summary>Whether the keys of the record that it holds are written among the keys of the record that it stands in.</summary>
    public bool Inline { get; init; }

    /// <summary>Whether it comes out as a property.</summary>
    public bool Emit { get; init; } = true;

    /// <summary>Whether following it must never lead back.</summary>
    public bool Acyclic { get; init; }

    /// <summary>For an id of another collection, whether it is one that many records may have, such as that of a conflict or a cell.</summary>
    public bool Shared { get; init; }

    /// <summary>For a reference, the list on the other side that holds who refers to it; empty for none.</summary>
    public string Inverse { get; init; } = "";

    /// <summary>What it is for, where anything is done with it.</summary>
    public FieldRole Role { get; set; }

    /// <summary>What is worked out from it.</summary>
    public Derivation Derives { get; set; }

    /// <summary>Whether the model that Dossier brings has it.</summary>
    public bool BuiltIn { get; init; }

    /// <summary>One sentence on what it says.</summary>
    public string Doc { get; init; } = "";

    /// <summary>The unit of a number; empty for none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The least number allowed.</summary>
    public decimal? Min { get; init; }

    /// <summary>The greatest number allowed.</summary>
    public decimal? Max { get; init; }

    /// <summary>A regular expression that a text must match whole; empty for none.</summary>
    public string Pattern { get; init; } = "";

    /// <summary>The columns that it maps to, by codebook.</summary>
    public ImmutableArray<CodebookMap> Maps { get; init; } = ImmutableArray<CodebookMap>.Empty;

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {Type} {Target}{(Many ? " many" : "")}";
}

/// <summary>The column or code of another codebook that something corresponds to.</summary>
/// <param name="Codebook">The codebook: <c>ucdp</c>, <c>acled</c>, <c>gtd</c> or one of the consumer's.</param>
/// <param name="Code">The column or code there.</param>
internal readonly record struct CodebookMap(string Codebook, string Code);
