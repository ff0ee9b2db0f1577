using System.Text;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Editing;

/// <summary>Writes a value on one line, so that it may be put wherever another value was.</summary>
internal static class FlowYaml
{
    /// <summary>Writes a value.</summary>
    public static string Of(SeedNode node)
    {
        var text = new StringBuilder();
        Write(node, text, isNested: false);
        return text.ToString();
    }

    /// <summary>Writes a key.</summary>
    public static string Key(string key)
    {
        if (PlainText.IsKey(key))
            return key;
        var text = new StringBuilder();
        QuotedText.Write(text, key);
        return text.ToString();
    }

    private static void Write(SeedNode node, StringBuilder text, bool isNested)
    {
        switch (node)
        {
            case SeedScalar { IsNull: true }:
                text.Append("null");
                break;

            // Between brackets a comma or a bracket would end the value.
            case SeedScalar { Style: ScalarStyle.Plain } scalar when isNested ? PlainText.IsKey(scalar.Text) : PlainText.IsValue(scalar.Text):
                text.Append(scalar.Text);
                break;
            case SeedScalar scalar:
                QuotedText.Write(text, scalar.Text);
                break;
            case SeedList list:
                text.Append('[');
                for (int i = 0; i < list.Items.Length; i++)
                {
                    text.Append(i == 0 ? "" : ", ");
                    Write(list.Items[i], text, isNested: true);
                }

                text.Append(']');
                break;
            case SeedMap map:
                text.Append("{ ");
                for (int i = 0; i < map.Entries.Length; i++)
                {
                    text.Append(i == 0 ? "" : ", ").Append(Key(map.Entries[i].Key)).Append(": ");
                    Write(map.Entries[i].Value, text, isNested: true);
                }

                text.Append(" }");
                break;
        }
    }
}
