using System.Globalization;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;

namespace Dossier.Compiler.Emitting;

/// <summary>
/// A seed file of which nothing comes out but its records' names and ids, for when emitting it failed: the containers and the user's code
/// compile against it, so that the one message of the failure is not lost among hundreds. It shares nothing with what failed.
/// </summary>
internal static class BareSeedFile
{
    /// <summary>Emits it.</summary>
    public static SourceFile Emit(DisclosedDocument disclosed, DisclosedModel model, EmitOptions options)
    {
        LinkedDocument document = disclosed.Document;
        SourceWriter writer = SourceWriter.StartFile("The records of a seed file that could not be emitted");
        writer.Line($"namespace {options.Namespace};");
        foreach ((Kind kind, List<LinkedRecord> records) in SeedMembers.ByKind(document, model.Model))
            WriteKind(writer, kind, records, document.Path, options);

        return new SourceFile(FileNames.HintName(document.Path), writer.ToString()) { Path = document.Path };
    }

    private static void WriteKind(SourceWriter writer, Kind kind, List<LinkedRecord> records, string path, EmitOptions options)
    {
        string rows = FileNames.RowsClass(path);
        string one = FileNames.RowMethod(path);
        string count = Number(records.Count);
        writer.Line().Open($"{options.Accessibility} static partial class {kind.Container}");
        for (int i = 0; i < records.Count && !options.SeedNavigation; i++)
        {
            if (records[i].Member.Length > 0)
                writer.Line($"public static {kind.TypeName} {records[i].Member} => {one}({Number(i)});");
            foreach (FormerMember former in records[i].FormerMembers)
            {
                if (former.Member.Length > 0)
                    writer.Line($"public static {kind.TypeName} {former.Member} => {one}({Number(i)});");
            }
        }

        writer.Line($"private static {kind.TypeName} {one}(int row) => {rows}.All[row];");
        writer.OpenWholeType($"private static class {rows}");
        writer.Line($"public static readonly global::Dossier.Rows.RecordRows<{kind.TypeName}> All = new({count}, {count}, \"\", Chunk);");
        writer.Line($"private static string Chunk(int number) => {CSharpText.Literal(string.Join("\n", records.Select(record => record.Id)))};");
        writer.Close().Close();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
