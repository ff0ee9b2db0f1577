using System.Text;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Reading;

namespace Dossier.Tool.Importing;

/// <summary>The text of a new record, and of the head of a new seed.</summary>
internal static class NewRecordText
{
    /// <summary>The head of the seed in which the records of a rule are; empty if it has none.</summary>
    public static string HeadOf(RecordRule rule)
        => rule.Head is { } head ? CanonicalYaml.Write(new SeedMap([new SeedEntry(SeedKeys.FileHead, head.Span, head)], head.Span)) : "";

    /// <summary>A record, with its id.</summary>
    public static string Of(MappedRecord record) => CanonicalYaml.Write(new SeedMap([new SeedEntry(record.Id, record.Span, record.Tree())], record.Span));

    /// <summary>The same text, further to the right.</summary>
    public static string Indented(string block, string indent)
    {
        var text = new StringBuilder(block.Length + 64);
        foreach (string line in block.Split('\n'))
        {
            if (line.Length > 0)
                text.Append(indent).Append(line).Append('\n');
        }

        return text.ToString();
    }
}
