using System.Globalization;
using System.Text;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Checking;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Disclosure;

/// <summary>
/// The page <c>ATTRIBUTION.md</c> of a package: every source that records in it are based on, as far as its audience may have it. Licences that
/// require to be named are named there.
/// </summary>
internal static class AttributionPage
{
    /// <summary>The name of the page.</summary>
    public const string FileName = "ATTRIBUTION.md";

    /// <summary>Writes it; empty where the records name no source.</summary>
    /// <param name="packed">The packed files.</param>
    /// <param name="all">All files, whose sources they may name.</param>
    public static string Write(IEnumerable<LinkedDocument> packed, IReadOnlyCollection<LinkedDocument> all)
    {
        var licenses = new SourceLicenses(all);
        var sources = all.SelectMany(static document => document.Records.Items).Where(static record => record.Kind.Name == WellKnown.Source.Kind).ToDictionary(static record => record.Id, StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (LinkedRecord record in packed.SelectMany(static document => document.Records.Items))
            Use(record.Fields, sources, used);
        if (used.Count == 0)
            return "";

        var page = new StringBuilder("# Attribution\n\nThe records in this package are based on these sources.\n\n");
        foreach (LinkedRecord source in used.Select(id => sources[id]).OrderBy(NameOf, StringComparer.Ordinal).ThenBy(static source => source.Id, StringComparer.Ordinal))
            page.Append("- ").Append(Line(source, licenses)).Append('\n');
        return page.ToString();
    }

    private static void Use(EquatableArray<FieldValue> fields, Dictionary<string, LinkedRecord> sources, HashSet<string> used)
    {
        foreach (FieldValue field in fields)
        {
            foreach (Value value in field.Values)
            {
                if (value is RecordValue item)
                    Use(item.Fields, sources, used);

                // With a source, that in which it appeared.
                else if (value is ReferenceValue reference && field.Field.Target == WellKnown.Source.Kind && sources.TryGetValue(reference.Id, out LinkedRecord? source) && used.Add(source.Id))
                    Use(source.Fields, sources, used);
            }
        }
    }

    private static string Line(LinkedRecord source, SourceLicenses licenses)
    {
        var fields = new FieldSet(source.Fields);
        var line = new StringBuilder("**").Append(Escaped(NameOf(source))).Append("**");
        Add(Escaped(fields.Text(WellKnown.Source.Publisher)), "");
        Add(Address(fields.Text(WellKnown.Source.Url)), "");
        Add(Escaped(licenses.Of(source.Id)), "licence: ");
        Add(fields.Text(WellKnown.Source.Retrieved), "retrieved ");
        return line.ToString();

        void Add(string text, string what)
        {
            if (text.Length > 0)
                line.Append(", ").Append(what).Append(text);
        }
    }

    private static string NameOf(LinkedRecord source) => new FieldSet(source.Fields).Text(FieldRole.Name);

    private static string Address(string url)
        => url.Length == 0 ? "" : "<" + string.Concat(url.Select(static c => c is '<' or '>' || char.IsWhiteSpace(c) ? string.Format(CultureInfo.InvariantCulture, "%{0:X2}", (int)c) : c.ToString())) + ">";

    // What Markdown would take for something else.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|')
                escaped.Append('\\');
            escaped.Append(c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' ? ' ' : c);
        }

        return escaped.ToString();
    }
}
