using System.Text;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Disclosure;

/// <summary>
/// Writes a tree as YAML: blocks with two spaces, one value a line, nothing between brackets or braces but empty collections, no comments, no
/// anchors. What was without quotation marks stays so, since a quoted number is a text.
/// </summary>
internal sealed class CanonicalYaml
{
    private const int Step = 2;

    private readonly StringBuilder _text = new();

    private CanonicalYaml()
    {
    }

    /// <summary>Writes a tree.</summary>
    public static string Write(SeedMap root)
    {
        var yaml = new CanonicalYaml();
        if (root.Entries.IsEmpty)
            yaml._text.Append("{}\n");
        else
            yaml.WriteEntries(root, indent: 0, isIndented: false);
        return yaml._text.ToString();
    }

    // The first entry of an item stands behind its dash.
    private void WriteEntries(SeedMap map, int indent, bool isIndented)
    {
        foreach (SeedEntry entry in map.Entries)
        {
            if (!isIndented)
                _text.Append(' ', indent);
            isIndented = false;
            WriteKey(entry.Key);
            _text.Append(':');
            WriteBelow(entry.Value, indent);
        }
    }

    private void WriteItems(SeedList list, int indent)
    {
        foreach (SeedNode item in list.Items)
        {
            _text.Append(' ', indent).Append('-');
            if (item is SeedMap { Entries.IsEmpty: false } map)
            {
                _text.Append(' ');
                WriteEntries(map, indent + Step, isIndented: true);
            }
            else
                WriteBelow(item, indent);
        }
    }

    private void WriteBelow(SeedNode node, int indent)
    {
        switch (node)
        {
            case SeedMap { Entries.IsEmpty: false } map:
                _text.Append('\n');
                WriteEntries(map, indent + Step, isIndented: false);
                break;
            case SeedList { Items.IsEmpty: false } list:
                _text.Append('\n');
                WriteItems(list, indent + Step);
                break;
            default:
                _text.Append(' ');
                WriteInline(node);
                _text.Append('\n');
                break;
        }
    }

    private void WriteInline(SeedNode node)
    {
        if (node is not SeedScalar scalar)
            _text.Append(node is SeedMap ? "{}" : "[]");
        else if (scalar.IsNull)
            _text.Append("null");
        else if (scalar.Style == ScalarStyle.Plain && PlainText.IsValue(scalar.Text))
            _text.Append(scalar.Text);
        else
            QuotedText.Write(_text, scalar.Text);
    }

    private void WriteKey(string key)
    {
        if (PlainText.IsKey(key))
            _text.Append(key);
        else
            QuotedText.Write(_text, key);
    }
}
