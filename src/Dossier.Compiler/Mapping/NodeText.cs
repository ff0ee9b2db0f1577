using System.Text;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Mapping;

/// <summary>A value as one text, whatever its form in the file: two values with the same text say the same. A list of one is its item.</summary>
internal static class NodeText
{
    /// <summary>The text of a value.</summary>
    public static string Of(SeedNode node)
    {
        if (node is SeedScalar { IsNull: false } scalar)
            return scalar.Text;
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    private static void Write(SeedNode node, StringBuilder text)
    {
        switch (node)
        {
            case SeedScalar scalar:
                text.Append(scalar.IsNull ? "\u0001" : scalar.Text);
                break;
            case SeedList { Items.Length: 1 } one:
                Write(one.Items[0], text);
                break;
            case SeedList list:
                foreach (SeedNode item in list.Items)
                {
                    text.Append('\u0002');
                    Write(item, text);
                }

                break;
            case SeedMap map:
                foreach (SeedEntry entry in map.Entries.OrderBy(static entry => entry.Key, StringComparer.Ordinal))
                {
                    text.Append('\u0003').Append(entry.Key).Append('\u0004');
                    Write(entry.Value, text);
                }

                text.Append('\u0005');
                break;
        }
    }
}
