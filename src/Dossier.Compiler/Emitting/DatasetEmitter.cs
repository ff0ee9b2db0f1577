using Dossier.Compiler.Binding;
using Dossier.Compiler.Disclosure;

namespace Dossier.Compiler.Emitting;

/// <summary>Emits the class of the dataset as a whole: all kinds as one list, and look-ups that do not ask for a kind.</summary>
internal static class DatasetEmitter
{
    /// <summary>The class.</summary>
    public const string TypeName = "Dataset";

    private const string List = "SystemLists::IReadOnlyList";
    private const string Record = "global::Dossier.IDossierRecord";
    private const string Rows = "global::Dossier.Rows.";

    /// <summary>Emits it.</summary>
    public static SourceFile Emit(DisclosedModel disclosed, EquatableArray<DatasetInfo> sources, EmitOptions options)
    {
        SourceWriter writer = SourceWriter.StartFile("The dataset as a whole", options);
        writer.NamespaceOfLists(options.Namespace);
        writer.Line("/// <summary>The records of every kind together, those of your own kinds among them.</summary>");
        writer.Open($"{options.Accessibility} static partial class {TypeName}");
        writer.Line($"private static readonly {Rows}DatasetRecords Records = new(");
        writer.Line($"    global::{options.Namespace}.{RecordShapesEmitter.TypeName}.Table.Kinds(),");
        writer.Line("    [");
        foreach (DatasetInfo source in sources)
            writer.Line($"        new({CSharpText.Literal(source.Name)}, {Stated(source.Version)}, {Stated(source.License)}),");
        writer.Line("    ]);").Line();
        writer.Lines($$"""
            /// <summary>Every record that was not retracted, kind by kind.</summary>
            public static {{List}}<{{Record}}> All => Records.All;

            /// <summary>The kinds in the order of the model.</summary>
            public static {{List}}<global::Dossier.RecordKind> Kinds => Records.Kinds;

            /// <summary>The datasets that the records belong to, as heads of files name them; none when none does.</summary>
            public static {{List}}<global::Dossier.DatasetSource> Sources => Records.Sources;

            /// <summary>The record of a kind with the id, or with a former id; false when there is none.</summary>
            public static bool TryGet(global::Dossier.RecordKind kind, string? id, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{Record}}? record)
                => Records.TryGet(kind, id, out record);

            /// <summary>The record of whatever kind with the name or alias, compared as by the kinds; null when there is none, or more than one.</summary>
            public static {{Record}}? Find(string nameOrAlias) => Records.Find(nameOrAlias);

            /// <summary>The records of whatever kind with the name or alias.</summary>
            public static {{List}}<{{Record}}> FindAll(string nameOrAlias) => Records.FindAll(nameOrAlias);

            /// <summary>The records of whatever kind whose names are nearest to a text that may be misspelt, at most five, the nearest first.</summary>
            public static {{List}}<{{Record}}> Suggest(string nameOrAlias) => Records.Suggest(nameOrAlias);

            /// <summary>
            /// Writes all records, those that were retracted included, as JSON in UTF-8 that is itself a seed. Of the heads of the files it has the
            /// dataset, where there is one, and the source, which is in the records; <c>members: false</c> is lost, as it is a setting of files: a program
            /// that is built from the JSON has a member for every record, unless that line is added to its head.
            /// </summary>
            public static void WriteJson(global::System.IO.Stream stream) => Records.WriteJson(stream);

            """);
        writer.Close();
        return new SourceFile(TypeName + ".g.cs", writer.ToString());
    }

    private static string Stated(string text) => text.Length == 0 ? "null" : CSharpText.Literal(text);
}
