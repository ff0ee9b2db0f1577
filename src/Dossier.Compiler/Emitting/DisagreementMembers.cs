using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>
/// Emits where those who speak of a record disagree: its plain values, the items of its lists and its claims, each as what one voice says of
/// a field. What contradicts what is the runtime's to say.
/// </summary>
internal static class DisagreementMembers
{
    private const string List = "global::System.Collections.Generic.IReadOnlyList";
    private const string Claimed = "global::Dossier.ClaimedValue";
    private const string Kinds = "global::Dossier.ClaimedKind.";

    // Of these there may be several that say the same in other words.
    private static readonly string[] Wordings = ["name", "summary", "notes", "reason"];

    /// <summary>Writes the member of a kind.</summary>
    public static void Write(SourceWriter writer, Kind kind, DomainModel model, EmitOptions options)
    {
        bool hasCounts = kind.Name == "incident";
        string only = OnlySourceMembers.Has(kind) ? "OnlySource()" : "null";
        writer.Lines("""
            /// <summary>
            /// The fields on which those who speak of them contradict each other, those of which they name different ones, and those on which
            /// somebody is silent; empty for none.
            /// </summary>


            """.TrimEnd() + "\n");
        writer.Open($"public {List}<global::Dossier.Disagreement> Disagreements");
        writer.Open("get");
        writer.Line($"Source? only = {only};");
        writer.Line("var names = new global::System.Collections.Generic.Dictionary<string, string>();");
        writer.Line("if (only is not null)");
        writer.Line("    names[only.Id] = only.Name;");
        writer.Line($"var claimed = new global::System.Collections.Generic.List<{Claimed}>();");
        foreach (Field field in Items(kind, model))
        {
            writer.Open($"foreach (var item in {field.Property})");
            writer.Line("item.Attribution.AddNames(names);");
            writer.Line($"claimed.Add(item.Claimed({CSharpText.Literal(field.Name)}, item.Attribution, only?.Id));");
            writer.Close();
        }

        writer.Line("AddClaims(claimed, names, only?.Id);");
        writer.Line("if (Claims.Count > 0)");
        writer.Line("    AddPlainValues(claimed, only?.Id);");
        writer.Line("var found = new global::System.Collections.Generic.List<global::Dossier.Disagreement>(");
        writer.Line("    global::Dossier.ClaimDisagreements.Find(claimed, key => names.TryGetValue(key, out string? name) ? name : key, AreNested));");
        if (hasCounts)
            writer.Line("found.AddRange(CasualtyDisagreements());");
        writer.Line("return found.AsReadOnly();");
        writer.Close().Close().Line();
        WriteClaims(writer, kind, model, hasCounts);
        WritePlainValues(writer, kind, model, options);
        WriteNesting(writer, kind, model, options);
    }

    /// <summary>Writes the member of an item that says what it claims.</summary>
    public static void WriteItem(SourceWriter writer, ItemRecord shape, List<FieldCode> fields)
    {
        var label = new List<string>();
        string extent = "";
        string alternative = "";
        foreach (string name in shape.Hover)
        {
            if (fields.Find(f => f.Field.Name == name) is not { } field)
                continue;

            bool isExtent = shape.Name == "damage-report" && name == "extent";
            if (isExtent)
                extent = $", Extent = {field.InWords}";
            if (isExtent || shape.Identity.Contains(field.Number))
                label.Add(field.IsReference ? $"{field.Property}?.Name" : field.InWords);
        }

        // Whose attack it was, speakers may tell differently; others may have taken part beside each other.
        if (shape.Name == "participation")
            alternative = ", Alternative = Role != ParticipantRole.Attacker ? null : Actor?.Kind == ActorKind.Unidentified ? \"unknown\" : Actor?.Id";

        writer.Line($"internal {Claimed} Claimed(string about, Attribution attribution, string? onlySource)");
        writer.Line($"    => attribution.Claimed(about, null, onlySource) with {{ IsMany = true, Item = IdentityKey, Label = global::Dossier.Rows.RecordWords.Line({string.Join(", ", label)}){extent}{alternative} }};").Line();
    }

    private static void WriteClaims(SourceWriter writer, Kind kind, DomainModel model, bool hasCounts)
    {
        writer.Open($"private void AddClaims(global::System.Collections.Generic.List<{Claimed}> claimed, global::System.Collections.Generic.Dictionary<string, string> names, string? onlySource)");
        writer.Open("foreach (var claim in Claims)");
        writer.Line("claim.Attribution.AddNames(names);");
        writer.Line("if (claim.About.Name is not { Length: > 0 } about)");
        writer.Line("    continue;");
        writer.Line("claimed.AddRange(claim.Item switch");
        writer.Line("{");
        if (hasCounts)
            writer.Line("    CasualtyReport _ => [],");
        foreach (string type in Items(kind, model).Select(f => model.Record(f.Target).TypeName).Distinct(StringComparer.Ordinal))
            writer.Line($"    {type} item => new[] {{ item.Claimed(about, claim.Attribution, onlySource) }},");
        writer.Line($"    _ => new[] {{ claim.Attribution.Claimed(about, claim.Value, onlySource) with {{ HasStatement = claim.Statement is not null, IsMany = IsList(about), Kind = KindOf(about) }} }},");
        writer.Line("});");
        writer.Close().Close().Line();

        string many = string.Join(" or ", kind.Fields.Where(f => f.Many).Select(f => CSharpText.Literal(f.Name)));
        writer.Line($"private static bool IsList(string about) => {(many.Length == 0 ? "false" : "about is " + many)};").Line();
        writer.Line("private static global::Dossier.ClaimedKind KindOf(string about) => about switch");
        writer.Line("{");
        foreach (Field field in kind.Fields)
        {
            if (KindOf(field) is { } claimedKind)
                writer.Line($"    {CSharpText.Literal(field.Name)} => {Kinds}{claimedKind},");
        }

        writer.Line($"    _ => {Kinds}Text,");
        writer.Line("};").Line();
    }

    private static void WritePlainValues(SourceWriter writer, Kind kind, DomainModel model, EmitOptions options)
    {
        writer.Open($"private void AddPlainValues(global::System.Collections.Generic.List<{Claimed}> claimed, string? onlySource)");
        for (int i = 0; i < kind.Fields.Length; i++)
        {
            Field field = kind.Fields[i];
            if (!field.Emit || field.Inline || field.Type == FieldType.Record || field.Name is "sources")
                continue;

            var code = new FieldCode(field, i, kind, model, options);
            string arguments = $"{Kinds}{KindOf(field) ?? "Text"}, onlySource";
            string name = CSharpText.Literal(field.Name);
            if (!field.Many)
            {
                writer.Line($"global::Dossier.Rows.PlainValues.Add(claimed, {name}, {Notation(code, field.Property)}, false, {arguments});");
                continue;
            }

            writer.Line($"foreach (var one in {field.Property})");
            writer.Line($"    global::Dossier.Rows.PlainValues.Add(claimed, {name}, {Notation(code, null)}, true, {arguments});");
        }

        writer.Close().Line();
    }

    private static void WriteNesting(SourceWriter writer, Kind kind, DomainModel model, EmitOptions options)
    {
        string space = "global::" + options.Namespace + ".";
        writer.Line("private static bool AreNested(string about, string one, string other) => about switch");
        writer.Line("{");
        foreach (Field field in kind.Fields)
        {
            if (field is { Type: FieldType.Enum, Emit: true } && model.Vocabulary(field.Target).Broader.Count > 0)
                writer.Line($"    {CSharpText.Literal(field.Name)} => {space}Vocabularies.{model.Vocabulary(field.Target).TypeName}.AreNested(one, other),");
            else if (field is { Type: FieldType.Ref, Target: "place" or "actor" })
                writer.Line($"    {CSharpText.Literal(field.Name)} => {space}{model.Kind(field.Target).TypeName}.AreNested(one, other),");
            else if (field.Type == FieldType.Record && model.Record(field.Target) is { Name: "participation" })
                writer.Line($"    {CSharpText.Literal(field.Name)} => {space}Actor.AreNested(one, other),");
        }

        writer.Line("    _ => false,");
        writer.Line("};").Line();
    }

    private static string Notation(FieldCode code, string? property)
    {
        string value = property ?? "one";
        string nullable = property is not null && code.Type.EndsWith("?", StringComparison.Ordinal) ? "?" : "";
        return code.Field.Type switch
        {
            FieldType.Flag => nullable.Length > 0 ? $"{value} is {{ }} flag ? (flag ? \"true\" : \"false\") : null".Replace("flag", "stated" + code.Property) : $"{value} ? \"true\" : \"false\"",
            FieldType.Integer or FieldType.Decimal => $"{value}{nullable}.ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
            FieldType.Date or FieldType.Time => $"{value} == default ? null : {value}.ToString()",
            FieldType.Estimate => $"{value} == default ? null : {value}.Notation",
            FieldType.Point => $"{value}{nullable}.ToString()",
            FieldType.Enum => $"global::Dossier.Rows.RecordWords.Term((int){value}, {code.VocabularyText})",
            FieldType.Ref => $"{value}?.Id",
            FieldType.Field => value + ".Name",
            _ => value,
        };
    }

    private static string? KindOf(Field field) => field.Type switch
    {
        FieldType.Date => "Date",
        FieldType.Time => "Time",
        FieldType.Estimate => "Count",
        FieldType.Point => "Point",
        FieldType.Enum => "Term",
        FieldType.Ref => "Reference",
        FieldType.Text when Array.IndexOf(Wordings, field.Name) >= 0 => "Wording",
        _ => null,
    };

    // What casualty reports come to is worked out by itself, and what claims say is added as claims.
    private static IEnumerable<Field> Items(Kind kind, DomainModel model)
        => kind.Fields.Where(f => f is { Type: FieldType.Record, Many: true, Emit: true, Target: not "casualty-report" }
            && ItemAttribution.IsCarriedBy(model.Record(f.Target)) && model.Record(f.Target).ItemField < 0);
}
