using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Marks;

/// <summary>
/// Finds marks that would make the rest false: without a denial, a claim reads as if nobody contradicted it. What decides what stands can only be
/// withheld together with what it decides about.
/// </summary>
internal static class MisleadingMarks
{
    /// <summary>Finds them among what an audience may not have.</summary>
    /// <param name="parts">What it may not have.</param>
    /// <param name="disclosed">What it may have.</param>
    /// <param name="model">The model.</param>
    public static ImmutableArray<LocatedProblem> Find(ImmutableArray<WithheldPart> parts, SeedMap disclosed, DomainModel model)
    {
        var problems = ImmutableArray.CreateBuilder<LocatedProblem>();
        foreach (WithheldPart part in parts)
        {
            // A record takes what is about it along.
            if (part.Path.IsEmpty || RecordIn(disclosed, part) is not { } record)
                continue;

            Field field = part.Path[0];
            if (Reason(part, field, record, model) is { } reason)
                problems.Add(new LocatedProblem(Rules.MisleadingWithholding, part.Span, reason));
        }

        return problems.ToImmutable();
    }

    private static string? Reason(WithheldPart part, Field field, SeedMap record, DomainModel model)
    {
        if (part.IsReplaced)
            return part.Node is SeedMap replaced ? ReasonOfPublished(replaced) : null;
        if (field.Role is FieldRole.Status or FieldRole.SupersededBy || field.Name is WellKnown.Incident.DifferentFrom || field.Name == WellKnown.Common.Revisions)
            return $"the '{field.Name}' of a record says whether it is valid, and the record is for wider readers";

        if (part.Path[part.Path.Length - 1].Role is FieldRole.Stance or FieldRole.Rank or FieldRole.Stage)
            return $"without '{part.Path[part.Path.Length - 1].Name}' a statement reads as something else, and the statement is for wider readers";
        if (part.Node is not SeedMap item)
            return null;

        // A claim is about a field; an item of a list and the long form of a value about their own.
        string about = field.Role == FieldRole.Claims ? Text(item, WellKnown.Claim.About) : field.Name;
        if (about.Length > 0 && Entry(record, about) is null && !HasClaim(record, about, model))
            return null;

        string subject = about.Length == 0 ? "what the record says" : $"'{about}'";
        string stance = Text(item, WellKnown.Attribution.Stance);
        if (ClosedTerms.Stance(stance) is Stance.Denies or Stance.Disputes or Stance.Retracts or Stance.Revises)
            return $"somebody {stance} {subject}, which is for wider readers";
        if (ClosedTerms.Rank(Text(item, Word(FieldRole.Rank, model))) == Rank.Preferred)
            return $"it is preferred among others about {subject}, which are for wider readers";

        string stageKey = Word(FieldRole.Stage, model);
        Stage stage = ClosedTerms.Stage(Text(item, stageKey));
        return stage > Stage.Initial && about.Length > 0 && (HasEarlier(Entry(record, about)?.Value, stage, stageKey) || HasEarlierClaim(record, about, stage, stageKey, model))
            ? $"it is of a later stage than others about '{about}', which are for wider readers"
            : null;
    }

    // Whoever denies something denies it also where less is said of it.
    private static string? ReasonOfPublished(SeedMap item)
    {
        Stance stance = ClosedTerms.Stance(Text(item, WellKnown.Attribution.Stance));
        if (stance is Stance.Unspecified or Stance.Asserts or Stance.Suggests)
            return null;

        Stance published = Entry(item, WellKnown.Marked.Publish)?.Value is SeedMap map ? ClosedTerms.Stance(Text(map, WellKnown.Attribution.Stance)) : Stance.Unspecified;
        return published == stance ? null : $"the one who says this {ClosedTerms.InWords(stance)}, and what is published in its place does not say so";
    }

    private static IEnumerable<SeedMap> Claims(SeedMap record, string about, DomainModel model)
    {
        string key = model.Kinds[0].Find(FieldRole.Claims)?.Name ?? "";
        SeedNode? claims = Entry(record, key)?.Value;
        return (claims is SeedList list ? list.Items : claims is null ? ImmutableArray<SeedNode>.Empty : ImmutableArray.Create(claims))
            .OfType<SeedMap>().Where(claim => Text(claim, WellKnown.Claim.About) == about);
    }

    private static bool HasClaim(SeedMap record, string about, DomainModel model) => Claims(record, about, model).Any();

    private static bool HasEarlierClaim(SeedMap record, string about, Stage stage, string key, DomainModel model)
        => Claims(record, about, model).Any(claim => HasEarlier(claim, stage, key));

    private static bool HasEarlier(SeedNode? node, Stage stage, string key) => node switch
    {
        SeedList list => list.Items.Any(item => HasEarlier(item, stage, key)),
        SeedMap map => ClosedTerms.Stage(Text(map, key)) is not Stage.Unspecified and var other && other < stage,
        _ => false,
    };

    private static string Word(FieldRole role, DomainModel model) => model.Record(WellKnown.Attribution.Record).Find(role)?.Name ?? "";

    private static SeedMap? RecordIn(SeedMap root, WithheldPart part)
        => (Entry(root, part.Kind.Plural)?.Value as SeedMap) is { } records ? Entry(records, part.Id)?.Value as SeedMap : null;

    // A value may be in long form.
    private static string Text(SeedMap map, string key) => Entry(map, key)?.Value switch
    {
        SeedScalar scalar => scalar.Text,
        SeedMap form => (Entry(form, WellKnown.Claim.Value)?.Value as SeedScalar)?.Text ?? "",
        _ => "",
    };

    private static SeedEntry? Entry(SeedMap map, string key)
    {
        foreach (SeedEntry entry in map.Entries)
        {
            if (entry.Key == key)
                return entry;
        }

        return null;
    }
}
