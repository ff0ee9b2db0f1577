using System.Security.Cryptography;
using Dossier.Compiler.Records;

namespace Dossier.Tool.Exporting;

/// <summary>
/// What a record was when it was exported, as a word. If the seeds have the same word for it later, nobody has changed it since, and what differs in
/// the export was changed there.
/// </summary>
internal static class RecordVersion
{
    /// <summary>The column with it, in tables.</summary>
    public const string Column = "_version";

    /// <summary>One sentence that documents it.</summary>
    public const string Doc = "What the record was when it was exported: by it an import tells what was changed in the table from what was changed in the seeds since. Leave it as it is.";

    private const int Bytes = 7;

    /// <summary>The word. It is made of what is exported, and tells nothing of what is withheld.</summary>
    public static string Of(ProjectRecord record, ProjectRecords records)
    {
        // Letters alone: a spreadsheet takes digits for a number.
        byte[] hash = SHA256.HashData(RecordJson.Of(record, records));
        return string.Concat(hash.Take(Bytes).Select(static one => $"{(char)('a' + (one >> 4))}{(char)('a' + (one & 15))}"));
    }
}
