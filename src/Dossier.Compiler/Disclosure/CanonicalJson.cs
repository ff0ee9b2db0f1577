using System.Text;
using System.Text.RegularExpressions;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Disclosure;

/// <summary>Writes a tree as JSON with two spaces, one value a line. Numbers, <c>true</c> and <c>false</c> stay what they were.</summary>
internal sealed class CanonicalJson
{
    private const int Step = 2;

    private static readonly Regex Number = new(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant);

    private readonly StringBuilder _text = new();

    private CanonicalJson()
    {
    }

    /// <summary>Writes a tree.</summary>
    public static string Write(SeedMap root)
    {
        var json = new CanonicalJson();
        json.WriteNode(root, indent: 0);
        return json._text.Append('\n').ToString();
    }

    private void WriteNode(SeedNode node, int indent)
    {
        switch (node)
        {
            case SeedMap map:
                WriteAll('{', '}', map.Entries.Length, indent, i =>
                {
                    QuotedText.Write(_text, map.Entries[i].Key);
                    _text.Append(": ");
                    WriteNode(map.Entries[i].Value, indent + Step);
                });
                break;
            case SeedList list:
                WriteAll('[', ']', list.Items.Length, indent, i => WriteNode(list.Items[i], indent + Step));
                break;
            case SeedScalar { IsNull: true }:
                _text.Append("null");
                break;
            case SeedScalar { Style: ScalarStyle.Plain } scalar when IsLiteral(scalar.Text):
                _text.Append(scalar.Text);
                break;
            default:
                QuotedText.Write(_text, ((SeedScalar)node).Text);
                break;
        }
    }

    private void WriteAll(char open, char close, int count, int indent, Action<int> write)
    {
        _text.Append(open);
        for (int i = 0; i < count; i++)
        {
            _text.Append(i == 0 ? "\n" : ",\n").Append(' ', indent + Step);
            write(i);
        }

        if (count > 0)
            _text.Append('\n').Append(' ', indent);
        _text.Append(close);
    }

    /// <summary>Whether JSON has the text without quotation marks. A term that takes the place of another is plain too, and has them.</summary>
    public static bool IsLiteral(string text) => text is "true" or "false" || Number.IsMatch(text);
}
