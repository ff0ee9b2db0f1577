using System.Text;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Reading;

/// <summary>Reads seeds for tests, and writes what was read in one line that a test can spell out.</summary>
internal static class Seeds
{
    public static SeedDocument Yaml(string text) => SeedReader.Read("seeds/test.yaml", text);

    public static SeedDocument Json(string text) => SeedReader.Read("seeds/test.json", text);

    /// <summary>Maps as <c>{k=v, ...}</c>, lists as <c>[v, ...]</c>, quoted text in quotation marks, blocks after a bar.</summary>
    public static string Show(this SeedDocument document) => Show(document.Root);

    public static string Show(SeedNode? node)
    {
        var text = new StringBuilder();
        Write(text, node);
        return text.ToString();
    }

    /// <summary>Each problem as <c>id(line,column)</c>, counted from 1 as the compiler prints them.</summary>
    public static string Places(this SeedDocument document)
        => string.Join(' ', document.Problems.Select(p => $"{p.Rule.Id}({p.Span.Line + 1},{p.Span.Column + 1})"));

    /// <summary>The text of each problem's span, separated by bars.</summary>
    public static string Culprits(this SeedDocument document, string text)
        => string.Join('|', document.Problems.Select(p => text[p.Span.Start..p.Span.End]));

    public static string Place(SeedSpan span) => $"{span.Line + 1},{span.Column + 1}-{span.EndLine + 1},{span.EndColumn + 1}";

    public static SeedNode At(this SeedDocument document, params object[] path)
    {
        SeedNode node = document.Root!;
        foreach (object step in path)
        {
            node = step is int index
                ? ((SeedList)node).Items[index]
                : ((SeedMap)node).Entries.Single(e => e.Key == (string)step).Value;
        }

        return node;
    }

    public static LocatedProblem Only(this SeedDocument document) => Assert.Single(document.Problems);

    private static void Write(StringBuilder text, SeedNode? node)
    {
        switch (node)
        {
            case null:
                text.Append("nothing");
                break;
            case SeedScalar { Style: ScalarStyle.Plain } scalar:
                text.Append(scalar.Text);
                break;
            case SeedScalar { Style: ScalarStyle.Quoted } scalar:
                text.Append('"').Append(scalar.Text).Append('"');
                break;
            case SeedScalar scalar:
                text.Append('|').Append(scalar.Text.Replace('\n', '/'));
                break;
            case SeedList list:
                text.Append('[');
                for (int i = 0; i < list.Items.Length; i++)
                    Write(text.Append(i == 0 ? "" : ", "), list.Items[i]);
                text.Append(list.IsIncomplete ? " ...]" : "]");
                break;
            case SeedMap map:
                text.Append('{');
                for (int i = 0; i < map.Entries.Length; i++)
                    Write(text.Append(i == 0 ? "" : ", ").Append(map.Entries[i].Key).Append('='), map.Entries[i].Value);
                text.Append(map.IsIncomplete ? " ...}" : "}");
                break;
        }
    }
}
