using Dossier.Compiler.Records;

namespace Dossier.Tool.Telling;

/// <summary>Finds records by id, by name, or by a part of a name.</summary>
internal static class RecordSearch
{
    /// <summary>The records: those with the id; if there are none, those with the name; if there are none, those whose names contain the text.</summary>
    public static IReadOnlyList<ProjectRecord> Find(IEnumerable<ProjectRecord> records, string text)
    {
        var named = new List<ProjectRecord>();
        var containing = new List<ProjectRecord>();
        var withId = new List<ProjectRecord>();
        foreach (ProjectRecord record in records)
        {
            string[] names = [record.Name, .. record.Aliases.Select(static alias => alias.Text)];
            if (record.Id == text)
                withId.Add(record);
            else if (names.Any(name => name.Equals(text, StringComparison.OrdinalIgnoreCase)))
                named.Add(record);
            else if (names.Append(record.Id).Any(name => name.Contains(text, StringComparison.OrdinalIgnoreCase)))
                containing.Add(record);
        }

        return withId.Count > 0 ? withId : named.Count > 0 ? named : containing;
    }
}
