using System.Globalization;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Project;
using Dossier.Compiler.Records;

namespace Dossier.Tool.Checking;

/// <summary>A figure about the records.</summary>
/// <param name="Key">Its name in JSON.</param>
/// <param name="Label">Its name for a person.</param>
/// <param name="Count">How many there are; null if that is not known.</param>
/// <param name="Remark">What it counts, if the label does not say so.</param>
internal sealed record StatisticsLine(string Key, string Label, int? Count, string Remark = "");

/// <summary>Figures about the records: how many of each kind, and how many lack what readers ask for first.</summary>
internal sealed class Statistics
{
    private Statistics(List<StatisticsLine> all) => All = all;

    /// <summary>The figures.</summary>
    public IReadOnlyList<StatisticsLine> All { get; }

    /// <summary>Counts.</summary>
    /// <param name="project">The project.</param>
    public static Statistics Of(DossierProject project)
    {
        DisclosedProject disclosed = project.Disclosed;
        DomainModel model = disclosed.Model.Model;
        ProjectRecords records = ProjectRecords.Of(disclosed);
        var lines = new List<StatisticsLine>();
        foreach (Kind kind in model.Kinds)
        {
            int count = records.All.Count(record => record.Kind == kind);
            if (count > 0 || kind.Fields.Any(static field => field.BuiltIn))
                lines.Add(new StatisticsLine(kind.Plural, kind.Plural, count));
        }

        lines.Add(new("undated", "undated", records.All.Count(static record => Lacks(record, FieldRole.Date)), "records of kinds with a date that have none"));
        lines.Add(new("withoutPlace", "without place", records.All.Count(static record => Lacks(record, FieldRole.Place) && Lacks(record, FieldRole.Location)), "incidents and the like with neither a place nor a point"));
        lines.Add(new("singleSource", "single source", records.All.Count(record => HasDate(record) && SourcesOf(record, model).Count == 1), "all that is recorded of the event was read in one source"));
        lines.Add(new("perpetratorOnly", "perpetrator only", Reported(project, Rules.OnlyPerpetratorConfirms), $"disputed, and affirmed only by the recorded attacker ({Rules.OnlyPerpetratorConfirms.Id})"));
        lines.Add(new("withheld", "withheld", project.Index.Entries.Count - disclosed.Index.Index.Entries.Count, $"not for the audience '{project.Audience.Name}'"));
        bool isWhole = !UnreadableParts.Any(project.Index, project.Documents.SelectMany(static document => document.Records));
        lines.Add(new("unreferenced", "unreferenced", isWhole ? Reported(project, Rules.NeverReferenced) : null,
            isWhole ? $"nothing refers to them ({Rules.NeverReferenced.Id})" : "not known while there are references that could not be read"));
        return new Statistics(lines);
    }

    private static bool HasDate(ProjectRecord record) => record.Kind.Find(FieldRole.Date) is not null;

    private static bool Lacks(ProjectRecord record, FieldRole role)
        => record.Kind.Find(FieldRole.Date) is not null && record.Kind.Find(role) is { } field && record.Values.Of(field).IsEmpty
            && !record.UnreadableFields.Items.Contains(field.Name);

    // The sources of the record, and those of its items and claims.
    private static HashSet<string> SourcesOf(ProjectRecord record, DomainModel model)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (ProjectRecord source in record.Sources.Cast<ProjectRecord>())
            found.Add(source.Id);
        foreach (Field field in record.Kind.Fields)
            Add(record.Values.Of(field), model, found);
        return found;
    }

    private static void Add(ValueList values, DomainModel model, HashSet<string> found)
    {
        foreach (Value value in values)
        {
            if (value is not RecordValue item)
                continue;
            foreach (FieldValue field in item.Fields)
            {
                if (field.Field.Role == FieldRole.Source && field.Values.Count > 0 && field.Values[0] is ReferenceValue source)
                    found.Add(source.Id);
                Add(field.Values, model, found);
            }
        }
    }

    // The messages of a rule, with those of long files that are only counted.
    private static int Reported(DossierProject project, Rule rule)
    {
        int count = 0;
        foreach (FileReport report in project.Reports())
        {
            foreach (LocatedProblem problem in report.Problems)
            {
                if (problem.Rule.Id == rule.Id)
                    count += problem.Rule.Message == rule.Message ? 1 : int.Parse(problem.Arguments[0], CultureInfo.InvariantCulture);
            }
        }

        return count;
    }
}
