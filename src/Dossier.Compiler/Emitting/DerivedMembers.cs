using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;

namespace Dossier.Compiler.Emitting;

/// <summary>
/// The members that are worked out and not read: the one place, with the rules, that knows kinds and fields of the built-in model by
/// name.
/// </summary>
internal static class DerivedMembers
{
    private const string List = "global::System.Collections.Generic.IReadOnlyList";

    /// <summary>Writes those of a record.</summary>
    public static void Write(SourceWriter writer, Shape shape, DomainModel model, EmitOptions options)
    {
        switch (shape.Name)
        {
            case "attribution": writer.Lines(AttributionMembers); break;
            case "claim": writer.Lines(ClaimMembers); break;
            case "actor": writer.Lines(ActorMembers(options)); break;
            case "place": writer.Lines(PlaceMembers(options)); break;
            case "casualty-report": writer.Lines(CasualtyReportMembers(options)); break;
            case "incident": writer.Lines(IncidentMembers(options)); break;
        }

        if (shape is Kind kind)
        {
            if (kind.Find("supersededBy") is not null)
                WriteCurrent(writer, kind);
            if (kind.Find("claims") is not null)
            {
                WriteClaims(writer, kind);
                DisagreementMembers.Write(writer, kind, model, options);
            }

            OnlySourceMembers.Write(writer, kind, model);
        }
    }

    /// <summary>Writes those of a container.</summary>
    public static void WriteContainer(SourceWriter writer, Kind kind, EmitOptions options)
    {
        if (kind.Name == "incident")
            writer.Lines(IncidentLookups.Members);
    }

    private static void WriteCurrent(SourceWriter writer, Kind kind)
        => writer.Lines($$"""
            /// <summary>
            /// The record that stands in the place of this one: the last in the chain of those that superseded it, or itself when
            /// none did. Where they run in a circle, which is an error in seeds, it is itself too.
            /// </summary>
            public {{kind.TypeName}} Current
            {
                get
                {
                    {{kind.TypeName}} current = this;
                    global::System.Collections.Generic.HashSet<string>? seen = null;
                    while (current.SupersededBy is { } successor)
                    {
                        seen ??= new() { Id };
                        if (!seen.Add(successor.Id))
                            return this;
                        current = successor;
                    }

                    return current;
                }
            }


            """);

    private static void WriteClaims(SourceWriter writer, Kind kind)
    {
        string fields = TypeSuffix.Fields(kind.TypeName);
        writer.Lines($$"""
            /// <summary>What is claimed about one field, such as <c>{{fields}}.Name</c>.</summary>
            public {{List}}<Claim> ClaimsAbout({{fields}} field)
            {
                global::Dossier.FieldName name = field;
                return global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.Where(Claims, claim => !name.IsNone && claim.About == name));
            }


            """);
    }

    private const string AttributionMembers = """
        /// <summary>The speakers as one key; null when the source says it in its own voice.</summary>
        internal string? Speaker => By.Count == 0 ? null
            : string.Join("+", global::System.Linq.Enumerable.Order(global::System.Linq.Enumerable.Select(By, static by => by.Id), global::System.StringComparer.Ordinal));

        internal string? VoiceName => By.Count == 0 ? Source?.Name : string.Join(" and ", global::System.Linq.Enumerable.Select(By, static by => by.Name));

        internal void AddNames(global::System.Collections.Generic.Dictionary<string, string> names)
        {
            foreach (var speaker in By)
                names[speaker.Id] = speaker.Name;
            if (Source is { } source)
                names[source.Id] = source.Name;
        }

        internal global::Dossier.ClaimedValue Claimed(string about, string? value, string? onlySource) => new(about, value)
        {
            Speaker = Speaker,
            IsJoint = Jointly == true,
            Source = Source?.Id ?? onlySource,
            Stance = CountStance,
            Stage = CountStage,
            Said = Said,
            IsDropped = IsDropped,
            IsPreferred = Rank == Rank.Preferred,
        };

        internal bool IsDropped => Rank == Rank.Deprecated || Stage == Stage.Withdrawn;

        internal int CountStage => Stage switch
        {
            Stage.Updated => 1,
            Stage.Confirmed => 2,
            Stage.Revised => 3,
            _ => 0,
        };

        /// <summary>What is done with what is said, for those who print it; null when it is only said.</summary>
        internal string? Caveat => global::Dossier.Rows.RecordWords.Caveat(
            Stance switch
            {
                Stance.Denies => "denied",
                Stance.Disputes => "disputed",
                Stance.Suggests => "suggested",
                Stance.DoesNotKnow => "called unknown",
                Stance.Omits => "not mentioned",
                Stance.Threatens => "threatened",
                Stance.Retracts => "taken back",
                _ => null,
            },
            VoiceName,
            Stage == Stage.Withdrawn ? "withdrawn" : Rank == Rank.Deprecated ? "deprecated" : null);

        internal global::Dossier.CountStance CountStance => Stance switch
        {
            Stance.Unspecified or Stance.Asserts => global::Dossier.CountStance.Asserts,
            Stance.Denies => global::Dossier.CountStance.Denies,
            Stance.Disputes => global::Dossier.CountStance.Disputes,
            Stance.Suggests => global::Dossier.CountStance.Suggests,
            Stance.DoesNotKnow => global::Dossier.CountStance.DoesNotKnow,
            Stance.Omits => global::Dossier.CountStance.Omits,
            Stance.Revises => global::Dossier.CountStance.Revises,
            Stance.Retracts => global::Dossier.CountStance.Retracts,
            _ => global::Dossier.CountStance.Other,
        };


        """;

    private const string ClaimMembers = """
        /// <summary>Whether it says that something may be so, as a cautious assessment does.</summary>
        public bool IsSuggested => Attribution.Stance == Stance.Suggests;

        string? global::Dossier.Rows.IItemClaim.Rejection => Attribution.IsDropped ? null
            : Attribution.Stance == Stance.Denies ? "denied" : Attribution.Stance == Stance.Disputes ? "disputed" : null;

        bool global::Dossier.Rows.IItemClaim.IsOpen => Value is null && Statement is null;

        string? global::Dossier.Rows.IItemClaim.Voice => Attribution.VoiceName;


        """;

    private static string ActorMembers(EmitOptions options) => $$"""
        /// <summary>Whether it is the other actor, or part of it directly or through others.</summary>
        public bool IsWithin(Actor other)
        {
            var seen = new global::System.Collections.Generic.HashSet<string>();
            var next = new global::System.Collections.Generic.Stack<Actor>();
            next.Push(this);
            while (next.Count > 0)
            {
                Actor actor = next.Pop();
                if (actor.Id == other.Id)
                    return true;
                if (seen.Add(actor.Id))
                {
                    foreach (Actor whole in actor.PartOf)
                        next.Push(whole);
                }
            }

            return false;
        }

        internal static bool AreNested(string one, string other)
            => global::{{options.Namespace}}.Actors.TryGet(one, out var a) && global::{{options.Namespace}}.Actors.TryGet(other, out var b)
                && (a.IsWithin(b) || b.IsWithin(a));


        """;

    // A property of a consumer's own may be called Places: the container is named in full.
    private static string PlaceMembers(EmitOptions options) => $$"""
        /// <summary>Whether it is the other place, or lies in it directly or through others.</summary>
        public bool IsWithin(Place other)
        {
            Place? place = this;
            for (int steps = 0; place is not null && steps < 100; steps++)
            {
                if (place.Id == other.Id)
                    return true;
                place = place.PartOf;
            }

            return false;
        }

        internal static bool AreNested(string one, string other)
            => global::{{options.Namespace}}.Places.TryGet(one, out var a) && global::{{options.Namespace}}.Places.TryGet(other, out var b)
                && (a.IsWithin(b) || b.IsWithin(a));


        """;

    private static string CasualtyReportMembers(EmitOptions options) => $$"""
        /// <summary>
        /// The report as one of a harm; null when it says nothing of that. Reports of killed and injured together say something of either,
        /// and those of either something of both together.
        /// </summary>
        internal global::Dossier.ReportedCount? Reported(Harm harm, Attribution attribution, string? onlySource)
        {
            bool isCombined = Harm == Harm.KilledOrInjured && harm is Harm.Killed or Harm.Injured;
            var component = harm != Harm.KilledOrInjured ? global::Dossier.CountComponent.Whole
                : Harm == Harm.Killed ? global::Dossier.CountComponent.Killed
                : Harm == Harm.Injured ? global::Dossier.CountComponent.Injured
                : global::Dossier.CountComponent.Whole;
            return Harm == harm || isCombined || component != global::Dossier.CountComponent.Whole
                ? Reported(isCombined, component, attribution, onlySource)
                : null;
        }

        private global::Dossier.ReportedCount Reported(bool isCombined, global::Dossier.CountComponent component, Attribution attribution, string? onlySource) => new(Count)
        {
            Group = Of?.Id,
            IsPart = Covers == Coverage.Part,
            IsTotal = Covers == Coverage.Total,
            Nationality = Nationality,
            Severity = global::Dossier.Rows.RecordWords.Term((int)Severity, global::{{options.Namespace}}.Vocabularies.Severity),
            IsCombined = isCombined,
            Component = component,
            Speaker = attribution.Speaker,
            IsJoint = attribution.Jointly == true,
            Source = attribution.Source?.Id ?? onlySource,
            Rank = attribution.Rank switch
            {
                Rank.Preferred => global::Dossier.CountRank.Preferred,
                Rank.Deprecated => global::Dossier.CountRank.Deprecated,
                _ => global::Dossier.CountRank.Normal,
            },
            IsWithdrawn = attribution.Stage == Stage.Withdrawn,
            Stage = attribution.CountStage,
            Said = attribution.Said,
            Stance = attribution.CountStance,
        };


        """;

    private static string IncidentMembers(EmitOptions options) => $$"""
        /// <summary>
        /// How many were killed, of all reports together. For each group: the preferred report, or else the envelope of the reports that
        /// stand; a report of a part, and groups within the group, only raise the low figure; groups that have nothing to do with each
        /// other add up. Unknown when nobody gives a figure, and never 0 for that.
        /// </summary>
        public global::Dossier.Estimate Killed => CountOf(Harm.Killed);

        /// <summary>How many were injured, of all reports together, as <see cref="Killed"/> is worked out.</summary>
        public global::Dossier.Estimate Injured => CountOf(Harm.Injured);

        /// <summary>
        /// How many came to a harm, of all reports together, as <see cref="Killed"/> is worked out; a policy gives numbers to words such
        /// as "several", which have none otherwise.
        /// </summary>
        public global::Dossier.Estimate CountOf(Harm harm, global::Dossier.VagueNumbers? policy = null)
            => global::Dossier.ReportedCounts.Consolidate(Reports(harm), IsGroupWithin, policy).Estimate;

        private global::Dossier.ReportedCount[] Reports(Harm harm)
        {
            string? onlySource = OnlySource()?.Id;
            var reports = new global::System.Collections.Generic.List<global::Dossier.ReportedCount>();
            foreach ((CasualtyReport report, Attribution attribution) in StatedCasualties())
            {
                if (report.Reported(harm, attribution, onlySource) is { } reported)
                    reports.Add(reported);
            }

            return reports.ToArray();
        }

        // Those that somebody stands by, and those that nobody does, which are in the claims.
        private global::System.Collections.Generic.IEnumerable<(CasualtyReport, Attribution)> StatedCasualties()
        {
            foreach (CasualtyReport report in Casualties)
                yield return (report, report.Attribution);
            foreach (Claim claim in Claims)
            {
                if (claim is { About.Name: "casualties", Item: CasualtyReport report })
                    yield return (report, claim.Attribution);
            }
        }

        private bool IsGroupWithin(string part, string whole)
        {
            Actor? inner = null;
            Actor? outer = null;
            foreach ((CasualtyReport report, _) in StatedCasualties())
            {
                if (report.Of?.Id == part)
                    inner = report.Of;
                if (report.Of?.Id == whole)
                    outer = report.Of;
            }

            return inner is not null && outer is not null && inner.IsWithin(outer);
        }

        private global::System.Collections.Generic.IEnumerable<global::Dossier.Disagreement> CasualtyDisagreements()
        {
            // Each harm that is reported, in the order of the vocabulary.
            var harms = global::System.Linq.Enumerable.Order(global::System.Linq.Enumerable.Distinct(
                global::System.Linq.Enumerable.Select(StatedCasualties(), static stated => stated.Item1.Harm)));
            foreach (Harm harm in harms)
            {
                string field = global::Dossier.Rows.RecordWords.Term((int)harm, global::{{options.Namespace}}.Vocabularies.Harm) ?? "casualties";
                string words = field.Replace('-', ' ');
                var reports = Reports(harm);
                var names = new global::System.Collections.Generic.Dictionary<string, string>();
                if (OnlySource() is { } onlySource)
                    names[onlySource.Id] = onlySource.Name;
                foreach ((CasualtyReport report, Attribution attribution) in StatedCasualties())
                {
                    attribution.AddNames(names);
                    if (report.Of is { } group)
                        names[group.Id] = group.Name;
                }

                foreach (var found in global::Dossier.ReportedCounts.Consolidate(reports, IsGroupWithin).Disagreements)
                    yield return new(field, found.Kind, found.Describe(words, reports, key => names.TryGetValue(key, out string? name) ? name : key));
            }
        }


        """;
}
