using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>Removes problems that records suppress, as in <c>suppress: { DSR6003: the register is continuous }</c>; reports useless ones.</summary>
internal static class Suppressions
{
    /// <summary>The problems that remain.</summary>
    public static EquatableArray<FileProblem> Apply(CheckContext context)
    {
        Dictionary<RecordNode, List<Suppression>> all = Read(context);
        var problems = ImmutableArray.CreateBuilder<FileProblem>();
        problems.AddRange(context.Faults);
        foreach (CheckContext.Found found in context.Problems)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (PackedRules.IsAboutMissing(found.Problem.Rule) && context.IsPacked(found.Node))
                continue;

            Suppression? suppression = all.TryGetValue(found.Node, out List<Suppression>? ofRecord)
                ? ofRecord.Find(s => s.Rule == found.Problem.Rule.Id)
                : null;
            if (suppression is null)
                problems.Add(new FileProblem(found.Node.Path, found.Problem));
            else
                suppression.IsUsed = true;
        }

        // It is not known what a rule that failed would have reported.
        if (context.Faults.Count > 0)
            return problems.ToImmutable();

        foreach ((RecordNode node, List<Suppression> ofRecord) in all.OrderBy(pair => pair.Key.Number).Select(pair => (pair.Key, pair.Value)))
        {
            // What a suppression is for may be withheld.
            if (context.IsPacked(node))
                continue;

            // A record that expects a suppression to become useless suppresses this message as well.
            if (ofRecord.Find(s => s.Rule == Rules.UselessSuppression.Id) is { } expected && ofRecord.Exists(s => s != expected && !s.IsUsed))
                continue;

            // What is found about withholding is not found here, and depends on the audience of the build.
            foreach (Suppression useless in ofRecord.Where(static s => !s.IsUsed && RuleCatalogue.Find(s.Rule) is not { Configurable: true, IsAboutDisclosure: true }))
                problems.Add(new FileProblem(node.Path, new FoundProblem(Rules.UselessSuppression, useless.Ordinal, Why(useless.Rule))));
        }

        return problems.ToImmutable();
    }

    private static EquatableArray<string> Why(string id)
        => RuleCatalogue.WhyNotLowered(id)?.ToImmutableArray() ?? ImmutableArray.Create(id, "the rule reports nothing here", " Remove it.");

    private static Dictionary<RecordNode, List<Suppression>> Read(CheckContext context)
    {
        var all = new Dictionary<RecordNode, List<Suppression>>();
        foreach (RecordNode node in context.Model.Kinds.SelectMany(kind => context.With(kind, FieldRole.Suppressions)))
        {
            foreach (Value value in node.Fields.Values(FieldRole.Suppressions))
            {
                if (value is not RecordValue record)
                    continue;

                if (!all.TryGetValue(node, out List<Suppression>? ofRecord))
                    all[node] = ofRecord = [];
                ofRecord.Add(new Suppression(new FieldSet(record.Fields).Text(FieldRole.SuppressedRule), value.Ordinal));
            }
        }

        return all;
    }

    private sealed class Suppression(string rule, int ordinal)
    {
        public string Rule { get; } = rule;

        public int Ordinal { get; } = ordinal;

        public bool IsUsed { get; set; }
    }
}
