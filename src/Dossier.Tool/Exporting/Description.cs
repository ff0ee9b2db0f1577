using Dossier.Compiler.Records;
using Dossier.Tool.Reporting;
using Dossier.Tool.Telling;

namespace Dossier.Tool.Exporting;

/// <summary>A record in words, for formats with a text and few fields: what <c>dossier get</c> says, with who says so and who denies it.</summary>
internal static class Description
{
    // Lines are broken by whoever shows them.
    private const int Wide = 1_000_000;

    /// <summary>The text.</summary>
    public static string Of(ProjectRecord record, ProjectRecords records)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new RecordCard(Screen.Plain(text, Wide), records).Write(record);
        return text.ToString().TrimEnd();
    }
}
