using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>
/// Emits the only source of a record, which what says nothing of where it was read is counted under. It is worked out each time and
/// written nowhere: an attribution stays what the seed says.
/// </summary>
internal static class OnlySourceMembers
{
    /// <summary>Whether records of the kind name sources for themselves.</summary>
    public static bool Has(Kind kind) => kind.Find("sources") is { Many: true, Target: "source" } && kind.Find("claims") is not null;

    /// <summary>Writes the member.</summary>
    public static void Write(SourceWriter writer, Kind kind, DomainModel model)
    {
        if (!Has(kind))
            return;

        writer.Open("private Source? OnlySource()");
        writer.Line("Source? only = null;");
        writer.Line("bool isOne = true;");
        writer.Line("foreach (var source in Sources)");
        writer.Line("    isOne &= IsOnly(source, ref only);");
        foreach (Field field in kind.Fields)
        {
            if (field is not { Type: FieldType.Record, Many: true, Emit: true } || !ItemAttribution.IsCarriedBy(model.Record(field.Target)))
                continue;

            writer.Line($"foreach (var item in {field.Property})");
            writer.Line("    isOne &= IsOnly(item.Attribution.Source, ref only);");
        }

        writer.Line("return isOne ? only : null;").Line();
        writer.Open("static bool IsOnly(Source? source, ref Source? only)");
        writer.Line("only ??= source;");
        writer.Line("return source is null || source.Id == only!.Id;");
        writer.Close();
        writer.Close().Line();
    }
}
