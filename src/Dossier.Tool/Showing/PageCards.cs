using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Records;
using Dossier.Derived;
using Dossier.Tool.Telling;

namespace Dossier.Tool.Showing;

/// <summary>Everything about a record that a reader who opens it is shown.</summary>
internal sealed class PageCards(RecordNumbers numbers, ProjectRecords records, PageStatements statements, PageLinksByRecord links, Citations citations)
{
    // Shown at other places of the card, or of no interest to a reader.
    private static readonly FieldRole[] Apart =
    [
        FieldRole.Name, FieldRole.Member, FieldRole.FormerIds, FieldRole.Summary, FieldRole.Claims, FieldRole.Notes, FieldRole.Suppressions, FieldRole.Incomplete,
    ];

    /// <summary>The card of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="seed">Its seed and line.</param>
    public PageDetail Of(ProjectRecord record, string? seed)
    {
        var claims = new List<RecordValue>(PageStatements.ClaimsOf(record));
        RecordValue[] silences = [.. claims.Where(claim => statements.StanceOf(claim) is Stance.Omits or Stance.DoesNotKnow)];
        claims.RemoveAll(silences.Contains);
        var disagreements = record.Disagreements.Where(static one => one.Kind != DisagreementKind.Silence).Select(one => Shown(record, one)).ToArray();
        var fields = new List<PageField>();
        foreach (Field field in record.Kind.Fields)
        {
            if (!Apart.Contains(field.Role) && !record.Values.Of(field).IsEmpty)
                fields.Add(new PageField(FieldLabel.Of(field), [.. Values(record, field, claims)]));
        }

        if (record is ProjectCasualtyRecord harmed && harmed.CasualtyReports.Count > 0)
        {
            fields.Add(new PageField("killed in all", [new PageValue(CountWords.Of(harmed.Killed))]));
            fields.Add(new PageField("injured in all", [new PageValue(CountWords.Of(harmed.Injured))]));
        }

        return new PageDetail
        {
            Fields = fields,
            Claims = [.. claims.Select(claim => statements.OfClaim(claim, LabelOf(claim)))],
            Disagreements = disagreements,
            Silences = [.. silences.Select(claim => statements.OfClaim(claim, LabelOf(claim)))],
            Notes = [.. record.Values.Of(record.Kind.Find(FieldRole.Notes)!).OfType<ScalarValue>().Select(static note => note.Text)],
            Referring = links.To(record),
            Citation = citations.Of(record),
            Url = record.Kind.Name == WellKnown.Source.Kind ? Address(record.Values.Text(record.Kind.Find(WellKnown.Source.Url)!)) : null,
            Partial = record.Values.Of(record.Kind.Find(FieldRole.Incomplete)!) is { IsEmpty: false } partial
                ? string.Join(", ", partial.OfType<ScalarValue>().Select(static field => NameWords.Of(field.Text))) : null,
            Seed = seed,
        };
    }

    private IEnumerable<PageValue> Values(ProjectRecord record, Field field, List<RecordValue> claims)
    {
        foreach (Value value in record.Values.Of(field))
        {
            if (value is RecordValue item)
            {
                PageStatement[] said = [.. new[] { statements.Of(item, "") }.OfType<PageStatement>()];
                bool isDenied = claims.Exists(claim => statements.StanceOf(claim) == Stance.Denies && statements.AboutOf(claim) == field.Name && IsAbout(claim, item, field, record.Kind));
                yield return new PageValue(ItemWords.Of(item, records.Model.Record(field.Target), records))
                {
                    Record = OnlyReference(item),
                    By = said.Length == 0 ? null : said,
                    Denied = isDenied ? 1 : null,
                };
                continue;
            }

            // Whoever asserts the value is told beside it.
            string notation = value is ReferenceValue reference ? reference.Id : ((ScalarValue)value).Text;
            RecordValue[] asserting = [.. claims.Where(claim => statements.Asserts(claim, field.Name, notation))];
            claims.RemoveAll(asserting.Contains);
            bool isRejected = claims.Exists(claim => statements.StanceOf(claim) == Stance.Denies && statements.AboutOf(claim) == field.Name && statements.ValueOf(claim) == notation);
            PageStatement[] by = [.. asserting.Select(claim => statements.Of(claim, "")).OfType<PageStatement>()];
            yield return new PageValue(WordsOf(value, field))
            {
                Record = numbers.Of(RecordNumbers.Referred(value, field, records)),
                Url = field.Type == FieldType.Url ? Address(notation) : null,
                By = by.Length == 0 ? null : by,
                Denied = isRejected ? 1 : null,
            };
        }
    }

    private string WordsOf(Value value, Field field) => RecordNumbers.Referred(value, field, records)?.Name ?? ItemWords.Of(value, field, records);

    // The figures or values that are told apart, each with who states it.
    private PageDisagreement Shown(ProjectRecord record, Disagreement disagreement)
    {
        var sides = new List<PageStatement>();
        foreach (Field field in record.Kind.Fields)
        {
            foreach (RecordValue item in record.Values.Records(field))
            {
                ItemRecord shape = records.Model.Record(field.Target);
                bool isHarm = field == record.Kind.CasualtyField
                    && Casualties.IsOne(new FieldValues(item.Fields, records).Text(shape.Find(WellKnown.CasualtyReport.Harm)!), disagreement.Field);
                if ((isHarm || field.Name == disagreement.Field) && field.Role != FieldRole.Claims)
                    sides.Add(statements.Of(item, ItemWords.Of(item, shape, records)) ?? new PageStatement(ItemWords.Of(item, shape, records), 0, "nobody named"));
            }
        }

        foreach (RecordValue claim in PageStatements.ClaimsOf(record))
        {
            bool isAbout = statements.AboutOf(claim) is { } about
                && (about == disagreement.Field || (about == record.Kind.CasualtyField?.Name && PageStatements.ItemOf(claim) is { } held && IsHarm(held.Item, held.Field, disagreement.Field)));
            if (isAbout && statements.StanceOf(claim) is not (Stance.Omits or Stance.DoesNotKnow))
                sides.Add(statements.OfClaim(claim));
        }

        return new PageDisagreement(NameWords.Of(disagreement.Field), disagreement.Description, sides);
    }

    private bool IsHarm(RecordValue item, Field field, string harm)
        => records.Model.Record(field.Target).Find(WellKnown.CasualtyReport.Harm) is { } own && Casualties.IsOne(new FieldValues(item.Fields, records).Text(own), harm);

    private bool IsAbout(RecordValue claim, RecordValue item, Field field, Kind kind)
    {
        ItemRecord shape = records.Model.Record(field.Target);
        return DerivedTraits.IsStatedItem(shape) && PageStatements.ItemOf(claim) is not null
            && new SaidClaim(claim, kind, records.Model).Statement.Rejects(Statement.OfItem(shape, item));
    }

    // A participation leads to its actor. An item that names several records leads to none.
    private int? OnlyReference(RecordValue item)
    {
        ProjectRecord[] named = [.. item.Fields.SelectMany(field => field.Values.Select(value => RecordNumbers.Referred(value, field.Field, records))).OfType<ProjectRecord>()];
        return named.Length == 1 ? numbers.Of(named[0]) : null;
    }

    private string LabelOf(RecordValue claim) => statements.AboutOf(claim) is { } field ? NameWords.Of(field) : "also said";

    // Nothing but an address on the web becomes a link.
    private static string? Address(string? text)
        => Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? text : null;
}
