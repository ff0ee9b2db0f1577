using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>The settings in the map <c>dossier</c> at the top of a file, which apply to all of its records.</summary>
/// <param name="Dataset">The dataset that the file belongs to; null when the file does not say.</param>
/// <param name="HasMembers">Whether its records have members in C#.</param>
/// <param name="Source">The source of the records that name none; null when the file sets none.</param>
internal sealed record FileHead(DatasetInfo? Dataset, bool HasMembers, ReferenceValue? Source)
{
    /// <summary>The key of the map.</summary>
    public const string Key = SeedKeys.FileHead;

    /// <summary>The name of the map's record in the model.</summary>
    public const string RecordName = ReservedNames.FileHead;

    private const string SourceField = WellKnown.FileHead.Source;

    /// <summary>The settings of a file without the map.</summary>
    public static FileHead None { get; } = new(null, true, null);

    /// <summary>Whether it may name a source that could not be read, which has been reported. No record then counts as having no source.</summary>
    public bool IsSourceUnreadable { get; init; }

    /// <summary>Whether the file was written for an audience and packed: what seems to be missing in it may be withheld.</summary>
    public bool IsPacked { get; init; }

    /// <summary>Whether the seeds from which the file was written tell some reader that a value is withheld.</summary>
    public bool TellsWithheld { get; init; }

    /// <summary>How often each rule is told in the file.</summary>
    public FileListing Listing { get; init; } = FileListing.None;

    /// <summary>The ordinal of the value that names the dataset; 0 when there is none.</summary>
    public int DatasetOrdinal { get; init; }

    /// <summary>Reads the map, wherever in the file it is.</summary>
    public static FileHead Read(ImmutableArray<SeedEntry> sections, BindingContext context)
    {
        foreach (SeedEntry section in sections)
        {
            if (section.Key == Key)
                return Read(section, context);
        }

        return None;
    }

    /// <summary>The field of the head that names the source.</summary>
    public static Field SourceIn(DomainModel model) => model.Record(RecordName).Find(SourceField)!;

    private static FileHead Read(SeedEntry section, BindingContext context)
    {
        if (section.Value is SeedScalar { IsNull: true })
            return None;
        if (section.Value is not SeedMap)
        {
            context.WrongType(section.Value, Key, "a map of what goes for the whole file", " Write for example 'source: the-id-of-a-source' below it, and indent it.");
            return None with { IsSourceUnreadable = true };
        }

        var claims = new List<Value>();
        EquatableArray<FieldValue> fields = RecordBinder.Bind(
            context.Model.Record(RecordName), section.Value, section.KeySpan, $"The head of the file, '{Key}',", context, out EquatableArray<string> unreadable, claims);

        // The settings of a file are the curator's: nobody is quoted for them.
        foreach (Value claim in claims)
            context.Report(Rules.WrongType, context.Spans[claim.Ordinal], Key, "a plain value", "an attributed value", " Write the value alone.");

        bool hasMembers = Text(fields, WellKnown.FileHead.Members) != "false";
        return new FileHead(DatasetOf(fields), hasMembers, claims.Count == 0 ? Value(fields, SourceField) as ReferenceValue : null)
        {
            Listing = new FileListing(IsBulk: !hasMembers, ListingOf(fields, context)),
            DatasetOrdinal = Value(fields, WellKnown.FileHead.Dataset)?.Ordinal ?? 0,
            IsPacked = Text(fields, WellKnown.FileHead.DisclosedFor).Length > 0,
            TellsWithheld = Text(fields, WellKnown.FileHead.TellsWithheld) == "true",
            IsSourceUnreadable = claims.Count > 0 || unreadable.Items.Contains(SourceField),
        };
    }

    // What cannot be set is reported, and is told as usual.
    private static EquatableArray<RuleListing> ListingOf(EquatableArray<FieldValue> fields, BindingContext context)
    {
        var listing = ImmutableArray.CreateBuilder<RuleListing>();
        foreach (FieldValue field in fields)
        {
            if (field.Field.Name != WellKnown.FileHead.Rules)
                continue;

            foreach (Value value in field.Values)
            {
                if (value is not RecordValue { Fields: var of } || Text(of, WellKnown.RuleListing.Rule) is not { Length: > 0 } rule || Text(of, WellKnown.RuleListing.Listed) is not { Length: > 0 } word)
                    continue;

                if (RuleCatalogue.WhyNotLowered(rule) is { } why)
                    context.Report(Rules.UselessListing, context.Spans[value.Ordinal], why);
                else
                    listing.Add(RuleListing.Of(rule, word));
            }
        }

        return listing.ToImmutable();
    }

    private static DatasetInfo? DatasetOf(EquatableArray<FieldValue> fields)
        => Value(fields, WellKnown.FileHead.Dataset) is RecordValue { Fields: var of } && Text(of, WellKnown.FileDataset.Name) is { Length: > 0 } name
            ? new DatasetInfo(name, Text(of, WellKnown.FileDataset.Version), Text(of, WellKnown.FileDataset.License))
            : null;

    private static string Text(EquatableArray<FieldValue> fields, string name) => (Value(fields, name) as ScalarValue)?.Text ?? "";

    private static Value? Value(EquatableArray<FieldValue> fields, string name)
    {
        foreach (FieldValue field in fields)
        {
            if (field.Field.Name == name)
                return field.Values[0];
        }

        return null;
    }
}

/// <summary>A dataset as the head of a file describes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version; empty when it is not given.</param>
/// <param name="License">Its licence; empty when it is not given.</param>
internal sealed record DatasetInfo(string Name, string Version, string License);
