using System.Globalization;
using System.Text;

namespace Dossier.Benchmarks.Data;

/// <summary>How hand-written C# holds its records.</summary>
internal enum HandForm
{
    /// <summary>A <c>static readonly</c> field with an object initialiser for each.</summary>
    StaticReadonly,

    /// <summary>A property for each that makes its object when it is first asked for.</summary>
    Lazy,

    /// <summary>
    /// The same in the form that the compiler is done with soonest: one call of a method for each object, arguments by position, arrays, and
    /// no look for null, as in generated code. Object initialisers, collection expressions and optional arguments each cost more.
    /// </summary>
    LazyByMethod,
}

/// <summary>Writes the data as C# that one would write by hand, against the types of <c>ByHand.cs</c>.</summary>
internal static class HandWriter
{
    /// <summary>Writes a file.</summary>
    public static string Write(MadeFile file, HandForm form)
    {
        var text = new StringBuilder(form == HandForm.LazyByMethod ? "#nullable disable warnings\nnamespace ByHand;\n" : "namespace ByHand;\n");
        foreach (IGrouping<string, MadeRecord> kind in file.Records.GroupBy(r => r.Kind))
        {
            string type = Pascal(kind.Key);
            text.Append("\npublic static partial class ").Append(Pascal(MadeData.Plural(kind.Key))).Append("\n{\n");
            foreach (MadeRecord record in kind)
                Write(text, type, record, form);
            text.Append("}\n");
        }

        return text.ToString();
    }

    /// <summary>A kebab-case or camelCase name in the form of C#.</summary>
    public static string Pascal(string name) => Compiler.Naming.Identifiers.Pascal(name);

    private static void Write(StringBuilder text, string type, MadeRecord record, HandForm form)
    {
        string member = Pascal(record.Id);
        text.Append("    /// <summary>").Append(record.Name).Append("</summary>\n    public static ");
        if (form == HandForm.LazyByMethod)
        {
            text.Append(type).Append(' ').Append(member).Append(" => _").Append(member).Append(" ??= ").Append(HandCalls.Of(type, record))
                .Append(";\n\n    private static ").Append(type).Append("? _").Append(member).Append(";\n\n");
            return;
        }

        if (form == HandForm.StaticReadonly)
            text.Append("readonly ").Append(type).Append(' ').Append(member).Append(" = new()\n    {\n");
        else
            text.Append(type).Append(' ').Append(member).Append(" => _").Append(member).Append(" ??= new()\n    {\n");
        text.Append("        Id = \"").Append(record.Id).Append("\",\n        Name = ").Append(Literal(record.Name)).Append(",\n");
        foreach (MadeField field in record.Fields)
            text.Append("        ").Append(Pascal(field.Name)).Append(" = ").Append(Code(field.Value)).Append(",\n");
        text.Append("    };\n\n");
        if (form == HandForm.Lazy)
            text.Append("    private static ").Append(type).Append("? _").Append(member).Append(";\n\n");
    }

    /// <summary>A value.</summary>
    public static string Code(Made value) => value switch
    {
        MadeText text => Literal(text.Text),
        MadeTerm term => term.Enum + "." + Pascal(term.Term),
        MadeReference reference => Pascal(MadeData.Plural(reference.Kind)) + "." + Pascal(reference.Id),
        MadeDate date => FormattableString.Invariant($"new DateOnly({date.Day.Year}, {date.Day.Month}, {date.Day.Day})"),
        MadeCount count => $"new Count({Bound(count.Low)}, {Bound(count.High)}, {(count.Low is null ? Literal(count.Notation) : "null")})",
        MadePoint point => FormattableString.Invariant($"new Point({point.Latitude}, {point.Longitude})"),
        MadeList list => "[" + string.Join(", ", list.Items.Select(i => i is MadeItem item ? "new() " + Initialiser(item) : Code(i))) + "]",
        MadeItem item => "new() " + Initialiser(item),
        _ => "null",
    };

    private static string Initialiser(MadeItem item)
        => "{ " + string.Join(", ", item.Fields.Select(f => Pascal(f.Name) + " = " + Code(f.Value))) + " }";

    private static string Bound(int? bound) => bound?.ToString(CultureInfo.InvariantCulture) ?? "null";

    /// <summary>A string.</summary>
    public static string Literal(string text) => Compiler.Emitting.CSharpText.Literal(text);
}
