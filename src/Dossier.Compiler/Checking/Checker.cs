using System.Collections.Immutable;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>Runs every rule over the linked model.</summary>
internal static class Checker
{
    /// <summary>Finds the mistakes that are not suppressed. It knows no lines: they are equal as long as the model is.</summary>
    public static EquatableArray<PlacedProblem> Check(
        ImmutableArray<LinkedDocument> seeds, DocumentSet documents, SeedIndex index, DomainModel model, CancellationToken cancellation = default)
    {
        var context = new CheckContext(seeds, documents, index, model, cancellation);
        foreach (RecordNode node in context.Nodes)
        {
            cancellation.ThrowIfCancellationRequested();
            RecordRules.Check(node, context);
        }

        context.Dates.Check(context);
        IdentityRules.Check(context);
        FormerIdRules.Check(context);
        DistanceRules.CheckNames(context);
        CountRules.Check(context);
        DocumentRules.Check(context);
        GraphRules.CheckRelations(context);
        SupersededRule.Check(context);
        DuplicateRule.Check(context);
        return Suppressions.Apply(context);
    }
}
