using System.Reflection;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Tests.Architecture;

/// <summary>Every name in <see cref="WellKnown"/> is in the built-in model, as what the code takes it for.</summary>
public class WellKnownTests
{
    private const string Kind = nameof(WellKnown.Actor.Kind);
    private const string Record = nameof(WellKnown.Alias.Record);
    private const string Vocabulary = nameof(WellKnown.Harm.Vocabulary);

    private static readonly string[] Owners = [Kind, Record, Vocabulary];

    // What the code reads each field as.
    private const string Types = """
        Common Name: text required
        Common Aliases: record alias many
        Common Sources: ref source many
        Common Reason: text
        Common SupersededBy: ref
        Common Revisions: record revision many
        Actor Type: enum actor-kind
        Actor Roles: record role-held many
        Actor Died: date
        Incident Type: enum incident-kind
        Incident Facilities: ref facility many
        Incident Participants: record participation many
        Incident Damage: record damage-report many
        Incident InResponseTo: ref incident many
        Incident PartOf: ref incident many
        Incident Follows: ref incident many
        Incident SameAs: ref incident many
        Incident PossiblySameAs: ref incident many
        Incident DifferentFrom: ref incident many
        Place Type: enum place-kind
        Place RadiusKm: decimal
        Source Type: enum source-kind
        Source Publisher: text
        Source Published: date
        Source Created: date
        Source Url: url
        Source Archived: url
        Source Retrieved: date
        Source PartOf: ref source
        Source Document: text
        Source License: text
        Tally Against: ref actor many
        Tally Places: ref place many
        Tally Window: date
        Tally AsOf: date
        Tally Counts: record tally-count many
        Tally Includes: ref incident many
        Alias Language: language
        Alias Spelling: enum spelling
        Attribution By: ref actor many
        Attribution Source: ref source
        Attribution Stance: enum stance
        Attribution Derived: text
        Marked Audience: enum audience
        Marked Publish: text
        Marked Silently: flag
        Marked StandIn: id
        Marked Withheld: field many
        Claim About: field
        Claim Value: text
        Claim Statement: text
        Suppression Rule: text required
        RoleHeld Org: ref actor
        Participation Actor: ref actor required
        Participation Role: enum participant-role
        CasualtyReport Harm: enum harm required
        CasualtyReport Count: estimate
        CasualtyReport Of: ref actor
        CasualtyReport Covers: enum coverage
        CasualtyReport Severity: enum severity
        CasualtyReport Nationality: country
        DamageReport Extent: enum damage-extent
        DamageReport What: text
        TallyCount What: enum tally-measure required
        TallyCount Count: estimate
        TallyCount Of: ref actor
        FileHead Audience: enum audience
        FileHead DisclosedFor: enum audience
        FileHead TellsWithheld: flag
        FileHead Dataset: record file-dataset
        FileHead Members: flag
        FileHead Source: ref source
        FileHead Rules: record rule-listing many
        RuleListing Rule: text required
        RuleListing Listed: text required
        FileDataset Name: text required
        FileDataset Version: text
        FileDataset License: text
        """;

    // What the code reads a field with a role as.
    private const string RoleTypes = """
        member: text
        former-ids: id many
        name: text required
        aliases: record alias many
        alias-text: text required
        external-ids: record external-ids
        summary: text
        sources: ref source many
        claims: record claim many
        incomplete: field many
        withheld: field many
        status: enum record-status
        superseded-by: ref
        reason: text
        suppressions: record suppression many
        suppressed-rule: text required
        notes: text many
        part-of: ref
        clarity: enum clarity
        speakers: ref actor many
        jointly: flag
        source: ref source
        locator: text
        said: date
        stance: enum stance
        rank: enum rank
        stage: enum stage
        quote: text
        quote-position: integer
        about: field
        value: text
        statement: text
        date: date
        start: date
        end: date
        time: time
        time-zone: time-zone
        place: ref place
        location: point
        precision: enum location-precision
        country: country
        """;

    private static DomainModel Model => ModelLoader.BuiltIn;

    [Fact]
    public void A_kind_a_record_and_a_vocabulary_is_there_by_its_name()
        => Assert.DoesNotContain(
            Groups().SelectMany(group => Names(group).Where(n => Owners.Contains(n.Field)).Select(n => (group.Name, n.Field, n.Value))),
            n => n.Field switch
            {
                Kind => Model.Kinds.All(k => k.Name != n.Value),
                Record => Model.Records.All(r => r.Name != n.Value),
                _ => Model.Vocabularies.All(v => v.Name != n.Value),
            });

    [Fact]
    public void A_field_is_there_with_the_type_that_it_is_read_as()
        => Assert.Equal(Lines(Types), Groups().Where(g => VocabularyOf(g) is null && g != typeof(WellKnown.AnyVocabulary)).SelectMany(group => Fields(group, Names(group))));

    [Fact]
    public void A_term_is_one_of_its_vocabulary()
        => Assert.Empty(Groups().Where(g => VocabularyOf(g) is not null).SelectMany(group => Names(group)
            .Where(n => n.Field != Vocabulary && !Model.Vocabulary(VocabularyOf(group)!).Has(n.Value)).Select(n => $"{group.Name} {n.Value}")));

    [Fact]
    public void A_term_of_any_vocabulary_is_one_of_some()
        => Assert.All(Names(typeof(WellKnown.AnyVocabulary)), name => Assert.Contains(Model.Vocabularies, v => v.Has(name.Value)));

    [Fact]
    public void A_field_with_a_role_has_the_type_that_it_is_read_as()
    {
        var types = Lines(RoleTypes).Select(line => line.Split(": ")).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        string[] wrong =
        [
            .. Model.Kinds.Concat<Shape>(Model.Records).SelectMany(shape => shape.Fields.Where(f => f.Role != FieldRole.None).Select(f => (shape, f)))
                .Where(x => !Is(x.f, types[FieldRoles.WordOf(x.f.Role)])).Select(x => $"{x.shape.Name}.{x.f}"),
        ];

        Assert.Empty(wrong);
        Assert.Equal(types.Keys.Order(StringComparer.Ordinal), Roles().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_role_is_that_of_a_field_and_no_shape_has_two_of_one()
    {
        var shapes = Model.Kinds.Concat<Shape>(Model.Records).ToList();

        Assert.Equal(Roles().Order(StringComparer.Ordinal), shapes.SelectMany(s => s.Fields).Where(f => f.Role != FieldRole.None).Select(f => FieldRoles.WordOf(f.Role)).Distinct().Order(StringComparer.Ordinal));
        Assert.All(shapes, shape =>
        {
            Field[] fields = [.. shape.Fields.Where(f => f.Role != FieldRole.None)];
            Assert.Equal(fields.Length, fields.Select(f => f.Role).Distinct().Count());
            Assert.All(fields, field => Assert.Same(field, shape.Find(field.Role)));
            Assert.All(Enum.GetValues<FieldRole>().Except(fields.Select(f => f.Role)), role => Assert.Equal(-1, shape.IndexOf(role)));
        });
    }

    [Fact]
    public void Casualties_are_worked_out_for_incidents()
        => Assert.Equal(["incident casualties"], Model.Kinds.Where(k => k.CasualtyField is not null).Select(k => $"{k.Name} {k.CasualtyField!.Name}"));

    private static IEnumerable<string> Fields(Type group, (string Field, string Value)[] names)
    {
        Shape shape = names.FirstOrDefault(n => n.Field == Kind).Value is { } kind ? Model.Kind(kind)
            : names.FirstOrDefault(n => n.Field == Record).Value is { } record ? Model.Record(record) : Model.Kinds[0];
        foreach ((string name, string value) in names.Where(n => !Owners.Contains(n.Field)))
        {
            string type = shape.Find(value) is { } field ? WordsOf(field, isCommon: group == typeof(WellKnown.Common)) : "missing";
            yield return $"{group.Name} {name}: {type}";
        }
    }

    // Of a field that each kind has, the kind itself is not named.
    private static string WordsOf(Field field, bool isCommon)
    {
        string target = field.Type switch
        {
            FieldType.Enum => " " + field.Target,
            FieldType.Record => " " + field.Target,
            FieldType.Ref when !isCommon || field.Target != Model.Kinds[0].Name => " " + field.Target,
            _ => "",
        };
        return $"{Kebab(field.Type)}{target}{(field.Many ? " many" : "")}{(field.Required ? " required" : "")}";
    }

    private static bool Is(Field field, string words)
        => WordsOf(field, isCommon: false) == words || (words == "ref" && field.Type == FieldType.Ref) || (field.Required && WordsOf(field, isCommon: false) == words + " required")
            || (field.Role == FieldRole.PartOf && field.Type == FieldType.Ref);

    private static string Kebab(FieldType type) => type == FieldType.TimeZone ? "time-zone" : type.ToString().ToLowerInvariant();

    private static IEnumerable<string> Roles() => Enum.GetValues<FieldRole>().Where(r => r != FieldRole.None).Select(FieldRoles.WordOf);

    private static string? VocabularyOf(Type group) => Names(group).FirstOrDefault(n => n.Field == Vocabulary).Value;

    private static Type[] Groups() => typeof(WellKnown).GetNestedTypes(BindingFlags.NonPublic | BindingFlags.Public);

    private static (string Field, string Value)[] Names(Type group)
        => [.. group.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (f.Name, (string)f.GetRawConstantValue()!))];

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');
}
