using Dossier.Compiler.Mapping;
using Dossier.Compiler.Modelling;

namespace Dossier.Tool.Importing;

/// <summary>
/// Finds what tells a record that somebody has written from one of a table with the same id. Two places of the same name are two if they are in two
/// countries, and so are two things with different ids in the same collection.
/// </summary>
internal static class OtherRecord
{
    private const string Reason = "the record was there before, and may be of something else";

    /// <summary>The fields that tell them apart.</summary>
    /// <param name="there">The record in the seeds.</param>
    /// <param name="record">What rows of the table refer to.</param>
    public static IEnumerable<ImportConflict> Differences(FolderRecord there, MappedRecord record)
    {
        string[] telling = [.. new[] { FieldRole.Country, FieldRole.ExternalIds }.Select(role => record.Rule.Kind.Find(role)?.Name).OfType<string>()];
        var fields = new RecordFields(there.Entry.Value, new Dictionary<string, string>(StringComparer.Ordinal));
        foreach ((FieldPath path, Compiler.Reading.SeedNode value) in record.Fields)
        {
            if (telling.Contains(path.Steps[0].Name) && fields.Find(path).Value is { } inSeed && NodeText.Of(inSeed) != NodeText.Of(value))
                yield return new ImportConflict(there.Kind, there.Entry.Key, there.File.Path, path.Text, NodeText.Of(inSeed), NodeText.Of(value)) { Why = Reason };
        }
    }
}
