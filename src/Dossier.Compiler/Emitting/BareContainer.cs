using Dossier.Compiler.Modelling;
using Dossier.Compiler.Planning;

namespace Dossier.Compiler.Emitting;

/// <summary>
/// A container without records, for when emitting it failed: what refers to it compiles, so that the one message of the failure is not
/// lost among hundreds.
/// </summary>
internal static class BareContainer
{
    private const string List = "SystemLists::IReadOnlyList";

    /// <summary>Emits it.</summary>
    public static SourceFile Emit(ContainerPlan plan, EmitOptions options)
    {
        Kind kind = plan.Kind;
        string type = kind.TypeName;
        SourceWriter writer = SourceWriter.StartFile("A container that could not be emitted");
        writer.NamespaceOfLists(options.Namespace);
        writer.Open($"{options.Accessibility} static partial class {kind.Container}");
        writer.Line($"private static readonly global::Dossier.Rows.RecordSet<{type}> Records = new(\"\", new global::Dossier.IdTable(\"\", \"\", 0), \"\", static _ => null!, \"\", \"\");");
        writer.Line($"public static {List}<{type}> All => Records.All;");
        writer.Line($"public static {List}<{type}> Retracted => Records.Retracted;");
        writer.Line("public static int Count => Records.All.Count;");
        writer.Line($"public static {type} Get(string id) => Records.Get(id);");
        writer.Line($"public static bool TryGet(string? id, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {type}? record) => Records.TryGet(id, out record);");
        writer.Line($"public static {type}? Find(string nameOrAlias) => null;");
        writer.Line($"public static {List}<{type}> FindAll(string nameOrAlias) => [];");
        WriteDerived(writer, kind, options);
        FileMembers.Write(writer, plan);
        writer.Close();
        return new SourceFile(kind.Container + ".g.cs", writer.ToString());
    }

    // They may be what failed: then the container comes without them.
    private static void WriteDerived(SourceWriter writer, Kind kind, EmitOptions options)
    {
        try
        {
            DerivedMembers.WriteContainer(writer, kind, options);
        }
#pragma warning disable CA1031 // Whatever it is, it has been reported.
        catch (Exception exception) when (Diagnostics.Fault.IsOne(exception))
#pragma warning restore CA1031
        {
            writer.Line();
        }
    }

    /// <summary>Emits the dataset as a whole, without a record.</summary>
    public static SourceFile EmitDataset(EmitOptions options)
    {
        const string record = "global::Dossier.IDossierRecord";
        SourceWriter writer = SourceWriter.StartFile("A dataset that could not be emitted");
        writer.NamespaceOfLists(options.Namespace);
        writer.Open($"{options.Accessibility} static partial class {DatasetEmitter.TypeName}");
        writer.Line($"public static {List}<{record}> All => [];");
        writer.Line($"public static {List}<global::Dossier.RecordKind> Kinds => [];");
        writer.Line($"public static {List}<global::Dossier.DatasetSource> Sources => [];");
        writer.Line($"public static bool TryGet(global::Dossier.RecordKind kind, string? id, out {record}? record) => (record = null) is not null;");
        writer.Line($"public static {record}? Find(string nameOrAlias) => null;");
        writer.Line($"public static {List}<{record}> FindAll(string nameOrAlias) => [];");
        writer.Line($"public static {List}<{record}> Suggest(string nameOrAlias) => [];");
        writer.Line("public static void WriteJson(global::System.IO.Stream stream)").Open().Close();
        writer.Close();
        return new SourceFile(DatasetEmitter.TypeName + ".g.cs", writer.ToString());
    }
}
