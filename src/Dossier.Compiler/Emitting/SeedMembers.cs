using System.Globalization;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Planning;

namespace Dossier.Compiler.Emitting;

/// <summary>
/// Writes the members of a seed's records: in the file with their rows, or in a file of their own in which each has its line in the seed. That
/// file alone is emitted again when a line moves.
/// </summary>
internal static class SeedMembers
{
    /// <summary>Emits the file of members.</summary>
    public static SourceFile Emit(DisclosedDocument disclosed, EquatableArray<string> names, RecordLines lines, DisclosedModel disclosedModel, EmitOptions options, CancellationToken cancellation = default)
    {
        LinkedDocument document = disclosed.Document;
        DomainModel model = disclosedModel.Model;
        SourceWriter writer = SourceWriter.StartFile($"The members of {XmlText.Escape(document.Path)}, with its lines", options);
        writer.Line($"namespace {options.Namespace};");
        var crefs = new MemberCrefs(model, document.Referred, names);
        foreach ((Kind kind, List<LinkedRecord> records) in ByKind(document, model))
        {
            writer.Line().Open($"{options.Accessibility} static partial class {kind.Container}");
            Write(writer, kind, records, 0, records.Count, document.Path, crefs, lines, cancellation);
            writer.Close();
        }

        return new SourceFile(FileNames.HintNameOfMembers(document.Path), writer.ToString()) { Path = document.Path };
    }

    /// <summary>Emits a file with the members of some of the records, beside the file with their rows.</summary>
    /// <param name="kind">The kind of the records.</param>
    /// <param name="records">The records, in the order of the rows.</param>
    /// <param name="from">The first of them.</param>
    /// <param name="to">The one after the last.</param>
    /// <param name="path">The path of the seed.</param>
    /// <param name="number">Which of the seed's files of members it is, from 1.</param>
    /// <param name="crefs">The records that they refer to.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellation">Cancelled when the result is no longer needed.</param>
    public static SourceFile EmitPart(
        Kind kind, List<LinkedRecord> records, int from, int to, string path, int number, MemberCrefs crefs, EmitOptions options, CancellationToken cancellation)
    {
        SourceWriter writer = SourceWriter.StartFile($"Members of {XmlText.Escape(path)}", options);
        writer.Line($"namespace {options.Namespace};");
        writer.Line().Open($"{options.Accessibility} static partial class {kind.Container}");
        Write(writer, kind, records, from, to, path, crefs, null, cancellation);
        writer.Close();
        return new SourceFile(FileNames.HintNameOfMembers(path, number), writer.ToString()) { Path = path };
    }

    /// <summary>Writes the members.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="kind">The kind of the records.</param>
    /// <param name="records">The records, in the order of the rows.</param>
    /// <param name="from">The first of them.</param>
    /// <param name="to">The one after the last.</param>
    /// <param name="path">The path of the seed.</param>
    /// <param name="crefs">The records that they refer to.</param>
    /// <param name="lines">The lines of the seed; null where members have none.</param>
    /// <param name="cancellation">Cancelled when the result is no longer needed.</param>
    public static void Write(
        SourceWriter writer, Kind kind, List<LinkedRecord> records, int from, int to, string path, MemberCrefs crefs, RecordLines? lines, CancellationToken cancellation)
    {
        string one = FileNames.RowMethod(path);
        Dictionary<int, int>? byOrdinal = lines is null || !IsDirective(lines.FilePath) ? null : lines.Lines.Items.ToDictionary(static line => line.Ordinal, static line => line.Line);
        for (int i = from; i < to; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            LinkedRecord record = records[i];
            if (record.Member.Length == 0)
                continue;

            string row = i.ToString(CultureInfo.InvariantCulture);
            string? place = byOrdinal is not null && byOrdinal.TryGetValue(record.Ordinal, out int line)
                ? $"#line {line.ToString(CultureInfo.InvariantCulture)} \"{lines!.FilePath}\"" : null;
            MemberDocs.Write(writer, record, path, crefs);
            if (Lifecycle.Warning(record, kind) is { } warning)
                writer.Line($"[global::System.Obsolete({CSharpText.Literal(warning)})]");
            WriteMember(writer, $"public static {kind.TypeName} {record.Member} => {one}({row});", place);
            foreach (FormerMember former in record.FormerMembers)
            {
                if (former.Member.Length == 0)
                    continue;

                writer.Line($"/// <summary>The former name of <see cref=\"{record.Member}\"/>.</summary>");
                writer.Line($"[global::System.Obsolete({CSharpText.Literal(ObsoleteText.Renamed(former.Id, record.Id, $"{kind.Container}.{record.Member}"))})]");
                WriteMember(writer, $"public static {kind.TypeName} {former.Member} => {one}({row});", place);
            }
        }
    }

    /// <summary>The records of a file, by kind.</summary>
    public static IEnumerable<(Kind Kind, List<LinkedRecord> Records)> ByKind(LinkedDocument document, DomainModel model)
    {
        foreach (Kind kind in model.Kinds)
        {
            var records = new List<LinkedRecord>();
            foreach (LinkedRecord record in document.Records)
            {
                if (record.Kind.Name == kind.Name)
                    records.Add(record);
            }

            if (records.Count > 0)
                yield return (kind, records);
        }
    }

    private static void WriteMember(SourceWriter writer, string member, string? place)
    {
        if (place is not null)
            writer.Line(place);
        writer.Line(member);
        if (place is not null)
            writer.Line("#line hidden");
        writer.Line();
    }

    // A directive has no escapes.
    private static bool IsDirective(string path) => path.IndexOfAny(['"', '\n', '\r', '\u0085', '\u2028', '\u2029']) < 0;
}
