using System.Collections.Immutable;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Marks;

/// <summary>Collects the texts of what is withheld.</summary>
internal sealed class WithheldTexts
{
    private readonly DomainModel _model;
    private readonly ImmutableArray<WithheldText>.Builder _texts = ImmutableArray.CreateBuilder<WithheldText>();
    private readonly HashSet<string> _published = new(StringComparer.Ordinal);
    private int _publishedDecimals = -1;
    private WithheldPart _part = null!;

    private WithheldTexts(DomainModel model) => _model = model;

    /// <summary>The texts of the parts.</summary>
    public static ImmutableArray<WithheldText> Of(ImmutableArray<WithheldPart> parts, DomainModel model)
    {
        var texts = new WithheldTexts(model);
        foreach (WithheldPart part in parts)
        {
            texts._part = part;
            texts._published.Clear();
            texts._publishedDecimals = -1;
            texts.ReadPublished(part.Node);
            if (part.Path.IsEmpty)
            {
                texts.Add(WithheldForm.Record, part.Id);
                texts.Walk(part.Node, part.Kind, field: null);
            }
            else
            {
                Field last = part.Path[part.Path.Length - 1];
                texts.Walk(part.Node, OwnerOf(part, model), last);
            }
        }

        return texts._texts.ToImmutable();
    }

    // What is published as it stands is not withheld, only who said it.
    private void ReadPublished(SeedNode node)
    {
        if (node is SeedMap map && map.Entries.FirstOrDefault(static entry => entry.Key == WellKnown.Marked.Publish) is { } publish)
            AddPublished(publish.Value);
    }

    private void AddPublished(SeedNode node)
    {
        switch (node)
        {
            case SeedScalar scalar:
                _published.Add(scalar.Text);
                break;
            case SeedList list:
                foreach (SeedNode item in list.Items)
                    AddPublished(item);
                break;
            case SeedMap map:
                if (PointOf(map) is { } point)
                {
                    _published.Add(point);

                    // Others may get it rounded further; that part is withheld from them by itself.
                    _publishedDecimals = GeoPoint.TryParse(point, out GeoPoint rounded) ? Math.Max(_publishedDecimals, PointPrecision.Decimals(rounded)) : _publishedDecimals;
                }

                foreach (SeedEntry entry in map.Entries)
                    AddPublished(entry.Value);
                break;
        }
    }

    private static Shape OwnerOf(WithheldPart part, DomainModel model)
        => part.Path.Length > 1 && part.Path[part.Path.Length - 2] is { Type: FieldType.Record } outer ? model.Record(outer.Target) : part.Kind;

    private void Walk(SeedNode node, Shape? owner, Field? field)
    {
        switch (node)
        {
            case SeedScalar scalar:
                // A record may be written as its name alone.
                Read(scalar, owner, field ?? owner?.Find(FieldRole.Name));
                break;
            case SeedList list:
                foreach (SeedNode item in list.Items)
                    Walk(item, owner, field);
                break;
            case SeedMap map when field is { Type: FieldType.Point } && PointOf(map) is { } point:
                Add(WithheldForm.Point, point);
                break;
            case SeedMap map:
                WalkFields(map, owner, field);
                break;
        }
    }

    private void WalkFields(SeedMap map, Shape? owner, Field? field)
    {
        Shape? shape = field is null ? owner : field.Type == FieldType.Record ? _model.Record(field.Target) : null;
        foreach (SeedEntry entry in map.Entries)
        {
            // What is published in its place may be known.
            if (Mark.IsKey(entry.Key))
                continue;

            if (entry.Key == WellKnown.Claim.Value && shape?.IndexOf(entry.Key) is null or < 0)
                Walk(entry.Value, owner, field);
            else if (shape?.Find(entry.Key) is { Role: FieldRole.Value } && About(map, shape) is { } about)
                Walk(entry.Value, _part.Kind, about);
            else if (FieldOf(shape ?? _model.Record(WellKnown.Attribution.Record), entry.Key) is { } inner)
                Walk(entry.Value, shape, inner);
        }
    }

    // The value of a claim is in the notation of the field that the claim is about.
    private Field? About(SeedMap claim, Shape shape)
    {
        foreach (SeedEntry entry in claim.Entries)
        {
            if (shape.Find(entry.Key) is { Role: FieldRole.About } && entry.Value is SeedScalar about)
                return _part.Kind.Find(about.Text);
        }

        return null;
    }

    private void Read(SeedScalar scalar, Shape? owner, Field? field)
    {
        if (field is null || scalar.IsNull)
            return;

        switch (field)
        {
            case { Role: FieldRole.Name or FieldRole.AliasText or FieldRole.Aliases or FieldRole.FormerIds }:
                Add(WithheldForm.Name, scalar.Text);
                break;
            case { Type: FieldType.Record } when _model.Record(field.Target).Fields.Length > 0 && field.Role != FieldRole.None:
                Read(scalar, _model.Record(field.Target), _model.Record(field.Target).Fields[0]);
                break;
            case { Role: FieldRole.Quote }:
                Add(WithheldForm.Quote, scalar.Text);
                break;
            case { Type: FieldType.Point }:
                Add(WithheldForm.Point, scalar.Text);
                break;
            case { Type: FieldType.Url }:
                Add(WithheldForm.Address, scalar.Text);
                break;
            case { Type: FieldType.Date }:
                Add(WithheldForm.Date, scalar.Text);
                break;
            case { Shared: false } when owner is ItemRecord { Name: WellKnown.ExternalIds.Record }:
                Add(WithheldForm.ExternalId, field.Name + ":" + scalar.Text);
                break;
        }
    }

    private void Add(WithheldForm form, string text)
    {
        if (!_published.Contains(text))
            _texts.Add(new WithheldText(form, _part.Kind.Name, _part.Id, text, form == WithheldForm.Record ? _part.StandIn : "", _part.Span.Line + 1) { PublishedDecimals = _publishedDecimals });
    }

    private Field? FieldOf(Shape shape, string key)
        => shape.Find(key) ?? (shape.InlineField < 0 ? null : _model.Record(shape.Fields[shape.InlineField].Target).Find(key));

    private static string? PointOf(SeedMap map)
    {
        string? latitude = null;
        string? longitude = null;
        foreach (SeedEntry entry in map.Entries)
        {
            if (entry.Value is not SeedScalar scalar)
                continue;
            if (entry.Key == "lat")
                latitude = scalar.Text;
            else if (entry.Key == "lon")
                longitude = scalar.Text;
        }

        return latitude is null || longitude is null ? null : latitude + ", " + longitude;
    }
}
