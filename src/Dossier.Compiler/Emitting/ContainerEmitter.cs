using System.Globalization;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Planning;

namespace Dossier.Compiler.Emitting;

/// <summary>Emits the static class of a kind: the lists and look-ups over the records of all files.</summary>
internal static class ContainerEmitter
{
    // No path gives a class this name: they end in an extension.
    private const string Files = "Rows_OfAllFiles";

    /// <summary>Emits one container.</summary>
    public static SourceFile Emit(ContainerPlan plan, DisclosedModel disclosed, EmitOptions options, CancellationToken cancellation = default)
    {
        Kind kind = plan.Kind;
        string type = kind.TypeName;
        string one = NameWords.Of(kind.Name);
        string many = NameWords.Of(kind.Plural);
        SourceWriter writer = SourceWriter.StartFile($"The container of all {many}", options);
        WriteIds(writer, plan, options);
        writer.NamespaceOfLists(options.Namespace);
        RecordTypeEmitter.Doc(writer, $"Every {one} in the seeds, by name. {kind.Doc}", "");
        writer.Open($"{options.Accessibility} static partial class {kind.Container}");
        WriteRecords(writer, plan, cancellation);
        writer.Lines($$"""

            /// <summary>Every {{one}} that was not retracted, in the order of the files; the retracted ones are in <see cref="Retracted"/>.</summary>
            public static SystemLists::IReadOnlyList<{{type}}> All => Records.All;

            /// <summary>The {{many}} that were retracted.</summary>
            public static SystemLists::IReadOnlyList<{{type}}> Retracted => Records.Retracted;

            /// <summary>How many {{many}} there are in <see cref="All"/>.</summary>
            public static int Count => Records.All.Count;

            /// <summary>The {{one}} with the id, or with a former id.</summary>
            /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">There is none; the message names the nearest id.</exception>
            public static {{type}} Get(string id) => Records.Get(id);

            /// <summary>The {{one}} with the id, or with a former id; false when there is none.</summary>
            public static bool TryGet(string? id, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{type}}? record)
                => Records.TryGet(id, out record);

            /// <summary>
            /// The {{one}} with the name or alias; null when there is none, or more than one. Case, diacritics, hyphens, apostrophes and the
            /// spelling of the Arabic article make no difference; if no name matches, spaces, joined words and the ending -ah make none either.
            /// </summary>
            public static {{type}}? Find(string nameOrAlias) => Records.FindName(nameOrAlias);

            /// <summary>The {{many}} with the name or alias, as <see cref="Find"/> compares them.</summary>
            public static SystemLists::IReadOnlyList<{{type}}> FindAll(string nameOrAlias) => Records.FindNames(nameOrAlias);

            /// <summary>The {{many}} whose names or aliases are nearest to a text that may be misspelt, at most five, the nearest first; empty when none is near.</summary>
            public static SystemLists::IReadOnlyList<{{type}}> Suggest(string nameOrAlias) => Records.SuggestNames(nameOrAlias);

            """);
        DerivedMembers.WriteContainer(writer, kind, options);
        FileMembers.Write(writer, plan);
        writer.Close();
        return new SourceFile(kind.Container + ".g.cs", writer.ToString());
    }

    // One literal, not a sum of them: the analyzer keeps what it has read by the very string, which the syntax tree holds.
    private static void WriteIds(SourceWriter writer, ContainerPlan plan, EmitOptions options)
    {
        const string Fence = "\"\"\"";
        string key = StatedIds.Key(options.Namespace.Replace("@", "") + "." + plan.Kind.Container);
        List<string> lines = StatedIds.Lines(plan.Entries, plan.UnreadableIds);
        string start = $"[assembly: global::System.Reflection.AssemblyMetadata({CSharpText.Literal(key)}, ";
        if (lines.Count == 0)
        {
            writer.Line(start + "\"\")]").Line();
            return;
        }

        writer.Line(start + Fence);
        foreach (string line in lines)
            writer.Line(line);
        writer.Line(Fence + ")]").Line();
    }

    private static void WriteRecords(SourceWriter writer, ContainerPlan plan, CancellationToken cancellation)
    {
        Kind kind = plan.Kind;
        IdTableArguments table = IdTableBuilder.Build([.. plan.Entries.Select(e => e.Id)], cancellation);
        writer.Line($"private static readonly global::Dossier.Rows.RecordSet<{kind.TypeName}> Records = new(");
        writer.Indent();
        writer.Line($"{CSharpText.Literal(NameWords.Of(kind.Name))},");
        writer.Line("new global::Dossier.IdTable(");
        writer.Indent();
        CSharpText.WriteLong(writer, table.Displacements, ",");
        CSharpText.WriteLong(writer, table.Slots, ",");
        writer.Line($"{plan.Entries.Count.ToString(CultureInfo.InvariantCulture)}),");
        writer.Outdent();
        writer.Line($"\"{string.Join(",", plan.Entries.GroupBy(e => e.Path).Select(file => Number(file.Count())))}\",");
        writer.Line($"{Files}.At,");
        CSharpText.WriteLong(writer, FormerIds(plan), ",");
        CSharpText.WriteLong(writer, Retracted(plan), ");");
        writer.Outdent();
        WriteFiles(writer, plan);
    }

    // A class of its own, and no lambdas: what nobody asks for is not compiled at start-up, nor is a class to hold delegates.
    private static void WriteFiles(SourceWriter writer, ContainerPlan plan)
    {
        string type = plan.Kind.TypeName;
        writer.Line().Line("/// <summary>The seed files by number.</summary>");
        writer.OpenWholeType($"private static class {Files}");
        writer.Line($"public static global::Dossier.Rows.RecordRows<{type}> At(int file) => file switch");
        writer.Open();
        for (int i = 0; i < plan.Paths.Count; i++)
            writer.Line($"{Number(i)} => {FileNames.RowsClass(plan.Paths[i])}.All,");
        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(file)),");
        writer.Close("};");
        writer.Close();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string FormerIds(ContainerPlan plan)
    {
        var pairs = new List<string>();
        for (int i = 0; i < plan.Entries.Count; i++)
        {
            foreach (FormerMember former in plan.Entries[i].Former)
                pairs.Add(former.Id + "=" + i.ToString(CultureInfo.InvariantCulture));
        }

        return string.Join(";", pairs);
    }

    private static string Retracted(ContainerPlan plan)
    {
        var places = new List<string>();
        for (int i = 0; i < plan.Entries.Count; i++)
        {
            if (plan.Entries[i].Retracted)
                places.Add(i.ToString(CultureInfo.InvariantCulture));
        }

        return string.Join(",", places);
    }
}
