using System.Collections.Immutable;
using System.Globalization;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Planning;

namespace Dossier.Compiler.Emitting;

/// <summary>Emits the records of one seed file: a member for each, and the rows that they are decoded from. Many members are in files of their own.</summary>
internal static class SeedFileEmitter
{
    // A chunk's text becomes an object as a whole when its first row is asked for: small enough to be nothing at start-up, large
    // enough that a dataset is not made of methods.
    private const int ChunkCharacters = 64_000;
    private const int MaxRowsPerChunk = 256;

    /// <summary>Emits one file.</summary>
    /// <param name="disclosed">The file.</param>
    /// <param name="names">The names of the records that it refers to, in their order; empty when nobody reads documentation.</param>
    /// <param name="disclosedModel">The model.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellation">Cancelled when the result is no longer needed.</param>
    public static SourceFile Emit(
        DisclosedDocument disclosed, EquatableArray<string> names, DisclosedModel disclosedModel, EmitOptions options, CancellationToken cancellation = default)
    {
        LinkedDocument document = disclosed.Document;
        DomainModel model = disclosedModel.Model;
        SourceWriter writer = SourceWriter.StartFile($"The records of {XmlText.Escape(document.Path)}", options);
        writer.Line($"namespace {options.Namespace};");
        var literals = ImmutableArray.CreateBuilder<RowLiteral>();
        var members = ImmutableArray.CreateBuilder<SourceFile>();
        var crefs = new MemberCrefs(model, document.Referred, names);
        foreach ((Kind kind, List<LinkedRecord> records) in SeedMembers.ByKind(document, model))
        {
            bool areApart = !options.SeedNavigation && MemberFiles.AreApart(records, options.IsDocumented);
            EmitKind(writer, kind, records, document.Path, areApart ? null : crefs, options, literals, cancellation);
            if (!areApart)
                continue;

            foreach ((int from, int to) in MemberFiles.Of(records))
                members.Add(SeedMembers.EmitPart(kind, records, from, to, document.Path, members.Count + 1, crefs, options, cancellation));
        }

        var file = new SourceFile(FileNames.HintName(document.Path), writer.ToString()) { Path = document.Path, Rows = literals.ToImmutable(), Members = members.ToImmutable() };
        return file.RowSize.Bytes < FieldSizes.Least ? file : file with { Fields = FieldSizes.Of(document) };
    }

    private static void EmitKind(
        SourceWriter writer,
        Kind kind,
        List<LinkedRecord> records,
        string path,
        MemberCrefs? crefs,
        EmitOptions options,
        ImmutableArray<RowLiteral>.Builder literals,
        CancellationToken cancellation)
    {
        string rows = FileNames.RowsClass(path);
        string one = FileNames.RowMethod(path);
        writer.Line().Open($"{options.Accessibility} static partial class {kind.Container}");
        if (crefs is not null && !options.SeedNavigation)
            SeedMembers.Write(writer, kind, records, 0, records.Count, path, crefs, null, cancellation);

        // Members call this: a call of a neighbour is what the compiler is done with soonest, and there may be thousands.
        writer.Line($"private static {kind.TypeName} {one}(int row) => {rows}.All[row];").Line();
        WriteRows(writer, kind, records, rows, path, literals, cancellation);
        writer.Close();
    }

    private static void WriteRows(
        SourceWriter writer,
        Kind kind,
        List<LinkedRecord> records,
        string rows,
        string path,
        ImmutableArray<RowLiteral>.Builder literals,
        CancellationToken cancellation)
    {
        var columns = new Columns();
        foreach (LinkedRecord record in records)
            columns.Add(record.Fields);

        var texts = new RowTable(records, columns, cancellation);
        int perChunk = Math.Max(1, Math.Min(MaxRowsPerChunk, ChunkCharacters / (1 + (texts.Length / texts.Count))));
        if (perChunk > texts.Count)
            perChunk = texts.Count;
        int chunks = (texts.Count + perChunk - 1) / perChunk;
        string count = texts.Count.ToString(CultureInfo.InvariantCulture);

        writer.Line($"/// <summary>The rows of {XmlText.Escape(path)}.</summary>");
        writer.OpenWholeType($"private static class {rows}");
        writer.Line($"public static readonly global::Dossier.Rows.RecordRows<{kind.TypeName}> All = new(");
        writer.Indent();
        writer.Line($"count: {count},");
        writer.Line($"perChunk: {perChunk.ToString(CultureInfo.InvariantCulture)},");
        writer.Line($"columns: \"{columns.Plan()}\",");
        writer.Line("chunk: Chunk);");
        writer.Outdent();
        writer.Line();
        WriteChunkSwitch(writer, chunks);
        for (int chunk = 0; chunk < chunks; chunk++)
        {
            writer.Line();
            writer.Line($"// id | {columns.Header()}");
            if (chunks > 1)
                writer.Line("[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]");
            writer.Line($"private static string Chunk{chunk.ToString(CultureInfo.InvariantCulture)}() =>");
            writer.Indent();
            literals.Add(WriteLiteral(writer, texts, chunk * perChunk, Math.Min(texts.Count, (chunk + 1) * perChunk)));
            writer.Outdent();
        }

        writer.Close();
    }

    private static RowLiteral WriteLiteral(SourceWriter writer, RowTable texts, int from, int to)
    {
        // A string is stored as UTF-16, with its length before it and a byte behind it.
        const int Overhead = 5;
        int bytes = Overhead;
        for (int i = from; i < to; i++)
            bytes += 2 * (texts.Row(i).Length + 1);

        int start = writer.Length;
        CSharpText.WriteVerbatim(writer, texts, from, to);
        int semicolon = ";\n".Length;
        return new RowLiteral(start, writer.Length - start - semicolon, bytes);
    }

    // Each chunk is a method of its own: a method's literals are all made into objects when it is compiled.
    private static void WriteChunkSwitch(SourceWriter writer, int chunks)
    {
        if (chunks == 1)
        {
            writer.Line("private static string Chunk(int number) => Chunk0();");
            return;
        }

        writer.Line("private static string Chunk(int number) => number switch");
        writer.Open();
        for (int chunk = 0; chunk < chunks; chunk++)
        {
            string number = chunk.ToString(CultureInfo.InvariantCulture);
            writer.Line(chunk < chunks - 1 ? $"{number} => Chunk{number}()," : $"_ => Chunk{number}(),");
        }

        writer.Close("};");
    }
}
