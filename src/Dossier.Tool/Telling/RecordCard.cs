using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Records;
using Dossier.Tool.Reporting;

namespace Dossier.Tool.Telling;

/// <summary>One record in a terminal: each field with its value in words, and with who says so and where it was read.</summary>
/// <param name="screen">Where to.</param>
/// <param name="records">All records.</param>
internal sealed class RecordCard(Screen screen, ProjectRecords records)
{
    private const int LabelWidth = 18;

    // Told at other places of the card, or of no interest to a reader.
    private static readonly FieldRole[] Apart =
        [FieldRole.Name, FieldRole.Member, FieldRole.FormerIds, FieldRole.Summary, FieldRole.Claims, FieldRole.Notes, FieldRole.Suppressions, FieldRole.Incomplete, FieldRole.Sources];

    private readonly AttributionWords _attributions = new(records);

    /// <summary>Writes a record.</summary>
    public void Write(ProjectRecord record)
    {
        screen.Line(new Part(SafeText.OnOneLine(record.Name), Tone.Strong));
        screen.Line(new Part($"{NameWords.Of(record.Kind.Name)}, {SafeText.Of(record.Id)}", Tone.Faint));
        if (Text(record, FieldRole.Summary) is { } summary)
        {
            foreach (string line in SafeText.Lines(summary))
                screen.Wrapped("", "", Tone.Plain, line);
        }

        screen.Blank();

        var claims = new List<RecordValue>(record.Values.Records(record.Kind.Find(FieldRole.Claims)!));
        foreach (Field field in record.Kind.Fields)
        {
            if (!Apart.Contains(field.Role) && !record.Values.Of(field).IsEmpty)
                WriteField(record, field, claims);
        }

        if (PointWords.Of(record) is { } point)
            Entry("point", [(point, null)]);
        if (record is ProjectCasualtyRecord harmed && harmed.CasualtyReports.Count > 0)
        {
            Entry("killed in all", [(CountWords.Of(harmed.Killed), null)]);
            Entry("injured in all", [(CountWords.Of(harmed.Injured), null)]);
        }

        WriteClaims(claims);
        foreach (Disagreement disagreement in record.Disagreements)
            Entry("disagreement", [(disagreement.Description, null)]);
        Entry("read in", [.. record.Sources.Select(static source => ($"{source.Name} ({source.Id})", (string?)null))]);
        Entry("note", [.. record.Values.Of(record.Kind.Find(FieldRole.Notes)!).OfType<ScalarValue>().Select(static note => (note.Text, (string?)null))]);
        if (record.Values.Of(record.Kind.Find(FieldRole.Incomplete)!) is { IsEmpty: false } incomplete)
            Entry("known to be partial", [(string.Join(", ", incomplete.OfType<ScalarValue>().Select(static field => field.Text)), null)]);
    }

    private static string? Text(ProjectRecord record, FieldRole role) => record.Kind.Find(role) is { } field ? record.Values.Text(field) : null;

    private void WriteField(ProjectRecord record, Field field, List<RecordValue> claims)
    {
        var told = new List<(string, string?)>();
        foreach (Value value in record.Values.Of(field))
        {
            if (value is RecordValue item)
            {
                ItemRecord shape = records.Model.Record(field.Target);
                told.Add((ItemWords.Of(item, shape, records), _attributions.OfItem(item)));
                continue;
            }

            // Whoever asserts the value is told beside it.
            string notation = value is ReferenceValue reference ? reference.Id : ((ScalarValue)value).Text;
            string words = ItemWords.Of(value, field, records);
            RecordValue[] asserting = [.. claims.Where(claim => _attributions.Asserts(claim, field.Name, notation))];
            foreach (RecordValue claim in asserting)
            {
                told.Add((words, _attributions.OfItem(claim)));
                claims.Remove(claim);
            }

            if (asserting.Length == 0)
                told.Add((words, null));
        }

        Entry(FieldLabel.Of(field), told);
    }

    private void WriteClaims(List<RecordValue> claims)
    {
        foreach (RecordValue claim in claims)
        {
            ItemRecord shape = records.Model.Record(WellKnown.Claim.Record);
            string about = new FieldValues(claim.Fields, records).Text(shape.Find(FieldRole.About)!) is { } field ? NameWords.Of(field) : "also said";
            Entry(about, [(ItemWords.OfClaim(claim, shape, records), _attributions.OfItem(claim))]);
        }
    }

    private void Entry(string label, IReadOnlyList<(string Words, string? Attribution)> told)
    {
        string first = "  " + label.PadRight(LabelWidth - 1) + " ";
        string margin = new(' ', LabelWidth + 2);
        foreach (IGrouping<string, (string Words, string? Attribution)> statement in told.GroupBy(static one => one.Words))
        {
            screen.Wrapped(first, margin + "  ", Tone.Plain, SafeText.OnOneLine(statement.Key));
            foreach (string attribution in statement.Select(static one => one.Attribution).OfType<string>().Distinct())
                screen.Wrapped(margin + "- ", margin + "  ", Tone.Faint, SafeText.OnOneLine(attribution));
            first = margin;
        }
    }
}
