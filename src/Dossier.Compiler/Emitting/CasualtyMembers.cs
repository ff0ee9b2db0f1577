using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>Emits how many were harmed, on kinds whose records hold reports of that, and what such a report says.</summary>
internal static class CasualtyMembers
{
    private const string Record = DerivedMembers.Room + "ICasualtyRecord";
    private const string Report = DerivedMembers.Room + "ICasualtyReport";
    private const string Memo = DerivedMembers.Room + "Memo";

    /// <summary>The interface of the shape; null for none.</summary>
    public static string? InterfaceOf(Shape shape)
        => shape is Kind kind ? (kind.CasualtyField is null ? null : Record) : DerivedTraits.IsCasualtyReport(shape) ? Report : null;

    /// <summary>Writes the members of a kind.</summary>
    public static void Write(SourceWriter writer, Kind kind, EmitOptions options)
    {
        if (kind.CasualtyField is not { } field)
            return;

        string space = "global::" + options.Namespace + ".";
        writer.Lines($$"""
            /// <summary>
            /// How many were killed, of all reports together. For each group: the preferred report, or else the envelope of the reports that
            /// somebody asserts; a report of a part, and groups within the group, only raise the low figure; groups that have nothing to do
            /// with each other add up. Unknown when nobody gives a figure, and never 0 for that.
            /// </summary>
            public global::Dossier.Estimate Killed => {{Memo}}.Killed(ref __memo, this);

            /// <summary>How many were injured, of all reports together, as <see cref="Killed"/> is worked out.</summary>
            public global::Dossier.Estimate Injured => {{Memo}}.Injured(ref __memo, this);

            /// <summary>
            /// How many came to a harm, of all reports together, as <see cref="Killed"/> is worked out; a policy gives numbers to words such
            /// as "several", which have none otherwise.
            /// </summary>
            public global::Dossier.Estimate CountOf({{space}}Harm harm, global::Dossier.VagueNumbers? policy = null)
                => {{DerivedMembers.Room}}Casualties.CountOf(this, {{space}}Vocabularies.Harm.WordOf((int)harm), policy);

            string {{Record}}.CasualtiesField => {{CSharpText.Literal(field.Name)}};

            SystemLists::IReadOnlyList<{{Report}}> {{Record}}.CasualtyReports => {{field.Property}};


            """);
    }

    /// <summary>Writes the members of an item.</summary>
    public static void Write(SourceWriter writer, ItemRecord shape, List<FieldCode> fields)
    {
        if (!DerivedTraits.IsCasualtyReport(shape))
            return;

        writer.Line($"string? {Report}.Harm => {Words(WellKnown.CasualtyReport.Harm)};").Line();
        writer.Line($"int {Report}.HarmNumber => (int){Property(WellKnown.CasualtyReport.Harm)};").Line();
        writer.Line($"global::Dossier.IDossierRecord? {Report}.Group => {Property(WellKnown.CasualtyReport.Of)};").Line();
        writer.Line($"string? {Report}.Covers => {Words(WellKnown.CasualtyReport.Covers)};").Line();
        writer.Line($"string? {Report}.Severity => {Words(WellKnown.CasualtyReport.Severity)};").Line();

        string Words(string name) => fields.Find(f => f.Field.Name == name)!.InWords;

        string Property(string name) => fields.Find(f => f.Field.Name == name)!.Property;
    }
}
