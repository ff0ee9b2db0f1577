using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Modelling;

/// <summary>A field as a model file states it, before its options are checked against its type.</summary>
internal sealed class StatedField(SeedEntry entry)
{
    /// <summary>The entry that states it.</summary>
    public SeedEntry Entry { get; } = entry;

    /// <summary>The type, in words.</summary>
    public string Type { get; set; } = "";

    /// <summary>The position of the type, or of the field's name if it has none.</summary>
    public SeedSpan TypeSpan { get; set; } = entry.KeySpan;

    /// <summary>Whether it holds a list.</summary>
    public bool Many { get; set; }

    /// <summary>Whether every record must have it.</summary>
    public bool Required { get; set; }

    /// <summary>Whether it is written as a map.</summary>
    public bool Keyed { get; set; }

    /// <summary>Whether a property is generated for it.</summary>
    public bool Emit { get; set; } = true;

    /// <summary>Whether its references must not form a circle.</summary>
    public bool Acyclic { get; set; }

    /// <summary>Whether several records may share its value.</summary>
    public bool Shared { get; set; }

    /// <summary>The list on the other side; empty for none.</summary>
    public string Inverse { get; set; } = "";

    /// <summary>One sentence that documents it.</summary>
    public string Doc { get; set; } = "";

    /// <summary>The unit of a number; empty for none.</summary>
    public string Unit { get; set; } = "";

    /// <summary>The smallest number.</summary>
    public decimal? Min { get; set; }

    /// <summary>The largest number.</summary>
    public decimal? Max { get; set; }

    /// <summary>The regular expression that a text must match; empty for none.</summary>
    public string Pattern { get; set; } = "";

    /// <summary>The columns that it maps to.</summary>
    public ImmutableArray<CodebookMap> Maps { get; set; } = ImmutableArray<CodebookMap>.Empty;

    /// <summary>The position of an option's value, or of the field's name if the option is not stated.</summary>
    public SeedSpan SpanOf(string option)
    {
        foreach (SeedEntry part in (Entry.Value as SeedMap)?.Entries ?? ImmutableArray<SeedEntry>.Empty)
        {
            if (part.Key == option)
                return part.Value.Span;
        }

        return Entry.KeySpan;
    }

    /// <summary>The field with a type.</summary>
    public Field ToField(FieldType type, string target, bool builtIn) => new(Entry.Key, type)
    {
        BuiltIn = builtIn,
        Target = target,
        Property = Identifiers.Pascal(Entry.Key),
        Many = Many,
        Required = Required,
        Keyed = Keyed,
        Emit = Emit,
        Acyclic = Acyclic,
        Shared = Shared,
        Inverse = Inverse,
        Doc = Doc,
        Unit = Unit,
        Min = Min,
        Max = Max,
        Pattern = Pattern,
        Maps = Maps,
    };
}
