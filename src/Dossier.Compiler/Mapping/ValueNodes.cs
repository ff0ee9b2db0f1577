using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Mapping;

/// <summary>Values as nodes of a seed.</summary>
internal static class ValueNodes
{
    private const string WithheldKey = "withheld";

    /// <summary>A text or another scalar.</summary>
    public static SeedScalar Scalar(string text, SeedSpan span)
    {
        var plain = new SeedScalar(text, ScalarStyle.Plain, span);
        return plain.IsNull || text == WithheldKey ? new SeedScalar(text, ScalarStyle.Quoted, span) : plain;
    }

    /// <summary>Whether a value is known and withheld.</summary>
    public static bool IsWithheld(SeedNode node) => node is SeedMap { Entries: [{ Key: WithheldKey }] };

    /// <summary>A value that is known and withheld.</summary>
    public static SeedMap Withheld(SeedSpan span)
        => new(ImmutableArray.Create(new SeedEntry(WithheldKey, span, new SeedScalar("true", ScalarStyle.Plain, span))), span);
}
