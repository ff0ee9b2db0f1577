using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;

namespace Dossier.Tool.Telling;

/// <summary>Who says something, where it was read, and how the curator ranks it, in words.</summary>
/// <param name="records">The records that it refers to.</param>
internal sealed class AttributionWords(ProjectRecords records)
{
    private readonly ItemRecord _shape = records.Model.Record(WellKnown.Attribution.Record);
    private readonly ItemRecord _claim = records.Model.Record(WellKnown.Claim.Record);

    /// <summary>The attribution of an item or a claim; null if it states none.</summary>
    public string? OfItem(RecordValue item)
    {
        Stated fields = new(item, records);
        if (!fields.IsStated)
            return null;

        FieldValues values = fields.Values;
        var parts = new List<string>();
        string speakers = Speakers(values);
        string? source = values.Reference(_shape.Find(FieldRole.Source)!) is { } read ? read.Name : null;
        string who = speakers.Length > 0 ? speakers + (source is null ? "" : $", in \"{source}\"") : source is null ? "nobody named" : $"\"{source}\" itself";
        string locator = values.Text(_shape.Find(FieldRole.Locator)!) is { } place ? ", " + place : "";
        parts.Add($"{StanceWords.Of(StanceOf(values))} {who}{locator}");
        if (values.Date(_shape.Find(FieldRole.Said)!) is { IsUnknown: false } said)
            parts.Add("said: " + said.ToString("W", null));
        AddStanding(values, parts);
        if (values.Text(_shape.Find(FieldRole.Quote)!) is { } quote)
            parts.Add($"in the words \"{quote}\"");
        AddConclusion(values, parts);
        return string.Join("; ", parts);
    }

    /// <summary>The attribution of an item or a claim with its parts apart, for whoever shows each at its own place; null if it states none.</summary>
    public StatedAttribution? PartsOf(RecordValue item)
    {
        Stated fields = new(item, records);
        if (!fields.IsStated)
            return null;

        FieldValues values = fields.Values;
        var more = new List<string>();
        AddStanding(values, more);
        AddConclusion(values, more);
        return new StatedAttribution(StanceOf(values), values.References(_shape.Find(FieldRole.Speakers)!), values.Reference(_shape.Find(FieldRole.Source)!))
        {
            Speakers = Speakers(values),
            Locator = values.Text(_shape.Find(FieldRole.Locator)!),
            Said = values.Date(_shape.Find(FieldRole.Said)!) is { IsUnknown: false } said ? said.ToString("W", null) : null,
            Quote = values.Text(_shape.Find(FieldRole.Quote)!),
            More = more.Count == 0 ? null : string.Join("; ", more),
        };
    }

    private string Speakers(FieldValues values)
    {
        string speakers = Names(values.References(_shape.Find(FieldRole.Speakers)!));
        return speakers.Length > 0 && values.Text(_shape.Find(FieldRole.Jointly)!) == "true" ? speakers + " together" : speakers;
    }

    // How far reporting had come, and how the curator weighs it.
    private void AddStanding(FieldValues values, List<string> parts)
    {
        if (values.Text(_shape.Find(FieldRole.Stage)!) is { } stage)
            parts.Add($"{stage} report");
        if (values.Text(_shape.Find(FieldRole.Rank)!) is "preferred" or "deprecated" && values.Text(_shape.Find(FieldRole.Rank)!) is { } rank)
            parts.Add($"{rank} by the curator");
    }

    private void AddConclusion(FieldValues values, List<string> parts)
    {
        if (_shape.Find("derived") is { } derived && values.Text(derived) is { } concluded)
            parts.Add("concluded: " + concluded);
    }

    /// <summary>Whether a claim says that a field has a value.</summary>
    public bool Asserts(RecordValue claim, string field, string notation)
    {
        var values = new FieldValues(claim.Fields, records);
        return StanceOf(new Stated(claim, records).Values).IsAffirming()
            && values.Text(_claim.Find(FieldRole.About)!) == field && values.Text(_claim.Find(FieldRole.Value)!) == notation;
    }

    private Stance StanceOf(FieldValues attribution) => ClosedTerms.Stance(attribution.Text(_shape.Find(FieldRole.Stance)!) ?? "");

    private static string Names(IReadOnlyList<ProjectRecord> speakers) => speakers.Count switch
    {
        0 => "",
        1 => speakers[0].Name,
        _ => string.Join(", ", speakers.SkipLast(1).Select(static speaker => speaker.Name)) + " and " + speakers[^1].Name,
    };

    /// <summary>The keys of an attribution, which are among the item's own.</summary>
    private readonly struct Stated(RecordValue item, ProjectRecords records)
    {
        public FieldValues Values { get; } = new(new FieldValues(item.Fields, records).Inline(), records);

        public bool IsStated { get; } = new FieldValues(item.Fields, records).Inline().Count > 0;
    }
}
