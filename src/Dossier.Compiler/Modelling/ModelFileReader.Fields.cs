using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Modelling;

/// <content>Fields: their options, whether their types allow these, and their roles.</content>
internal sealed partial class ModelFileReader
{
    private FieldDraft? ReadField(ShapeDraft shape, SeedEntry entry)
    {
        int mistakes = file.Problems.Count;
        StatedField stated = Stated(entry);
        bool hasType = stated.Type.Length > 0;
        if (!hasType)
        {
            // Treated as text, so that the values in seeds are kept. A field without any options is meant as text; one with an invalid key, such as
            // 'typ', has been reported.
            stated.Type = "text";
            if (entry.Value is SeedMap && file.Problems.Count == mistakes)
                file.Report(Rules.MissingModelKey, entry.KeySpan, "field", entry.Key, "type");
        }

        if (FieldTypes.Parse(stated.Type) is not var (type, target) || (type == FieldType.Item && !file.BuiltIn))
        {
            file.Report(Rules.UnknownType, stated.TypeSpan, stated.Type, FieldTypes.Advice(stated.Type, draft));
            return null;
        }

        Correct(stated, type);
        if (type == FieldType.Quantity && stated.Unit.Length == 0 && stated.SpanOf("unit") == entry.KeySpan)
            file.Report(Rules.MissingModelKey, entry.KeySpan, "field", entry.Key, "unit");
        Field field = stated.ToField(type, target, file.BuiltIn);
        if (hasType)
        {
            RefuseOptions(field, entry);
            ReadRole(shape, field, entry);
        }

        return new FieldDraft(field, file, stated.TypeSpan, entry.KeySpan, stated.SpanOf("acyclic"), stated.SpanOf("inverse"));
    }

    private StatedField Stated(SeedEntry entry)
    {
        var stated = new StatedField(entry);

        // A bare word is the type: `verifiedBy: ref actor`
        if (entry.Value is SeedScalar { IsNull: false } scalar)
        {
            stated.Type = scalar.Text;
            stated.TypeSpan = scalar.Span;
        }
        else if (Map(entry) is { } map)
        {
            foreach (SeedEntry part in map.Entries)
                State(stated, Key("field", part, map, FieldKeys), part);
        }

        return stated;
    }

    private void State(StatedField stated, string? option, SeedEntry part)
    {
        switch (option)
        {
            case "type": stated.Type = Text(part); stated.TypeSpan = part.Value.Span; break;
            case "many": stated.Many = Flag(part); break;
            case "required": stated.Required = Flag(part); break;
            case "keyed": stated.Keyed = Flag(part); break;
            case "emit": stated.Emit = Flag(part); break;
            case "acyclic": stated.Acyclic = Flag(part); break;
            case "shared": stated.Shared = Flag(part); break;
            case "inverse": stated.Inverse = Inverse(part); break;
            case "doc": stated.Doc = Text(part); break;
            case "unit": stated.Unit = Text(part); break;
            case "min": stated.Min = Number(part); break;
            case "max": stated.Max = Number(part); break;
            case "pattern": stated.Pattern = Pattern(part); break;
            case "maps": stated.Maps = Maps(part); break;
        }
    }

    // Options for a list that cannot be one, and limits that exclude each other, are reported and left out.
    private void Correct(StatedField stated, FieldType type)
    {
        if (stated.Many && type == FieldType.Flag)
        {
            file.Report(Rules.BadModelValue, stated.SpanOf("many"), "many", "left out: a flag is true or false, not a list");
            stated.Many = false;
        }

        if (stated.Keyed && !(stated.Many && type == FieldType.Record))
        {
            file.Report(Rules.BadModelValue, stated.SpanOf("keyed"), "keyed", "left out: it applies only to a list of records");
            stated.Keyed = false;
        }

        if (type == FieldType.Quantity && stated.SpanOf("unit") != stated.Entry.KeySpan && !Units.IsUnit(stated.Unit.AsSpan()))
        {
            file.Report(Rules.BadModelValue, stated.SpanOf("unit"), "unit", "a unit such as t, km² or barrels per day: a letter or a sign such as %, then up to 39 letters, digits, single spaces and signs");
            stated.Unit = "";
        }

        if (stated.Max < stated.Min)
        {
            file.Report(Rules.BadModelValue, stated.SpanOf("max"), "max", FormattableString.Invariant($"at least 'min', which is {stated.Min}"));
            stated.Max = null;
        }
    }

    private void RefuseOptions(Field field, SeedEntry entry)
    {
        foreach (SeedEntry part in (entry.Value as SeedMap)?.Entries ?? ImmutableArray<SeedEntry>.Empty)
        {
            if (FieldOptions.Refusal(part.Key, field) is { } refusal)
                file.Report(Rules.BadModelValue, part.Value.Span, part.Key, refusal);
        }
    }
}
