using System.Collections.Immutable;
using System.Reflection;
using Dossier.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Tests.Driving;

/// <summary>The rules as the generator would describe them to the compiler. Read by reflection: they are the compiler side's own.</summary>
internal static class RuleCatalogue
{
    /// <summary>The descriptors by id.</summary>
    public static ImmutableSortedDictionary<string, DiagnosticDescriptor> All { get; } = Read();

    /// <summary>
    /// What is worth a second look and leaves nothing out of the model. Tests about other things would have to satisfy dozens of these
    /// in every seed, and so turn them off.
    /// </summary>
    public static ImmutableArray<string> Checks { get; } =
        [.. All.Values.Where(IsConfigurable).Select(d => d.Id).Where(id => id is not ("DSR2010" or "DSR2013"))];

    /// <summary>Whether the user may lower it.</summary>
    public static bool IsConfigurable(DiagnosticDescriptor descriptor) => !descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable);

    private static ImmutableSortedDictionary<string, DiagnosticDescriptor> Read()
    {
        MethodInfo describe = typeof(ProblemOutput).GetMethod("DescriptorOf")!;
        Type rule = describe.GetParameters()[0].ParameterType;
        Type rules = rule.Assembly.GetType(rule.Namespace + ".Rules")!;
        return rules.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == rule)
            .Select(field => (DiagnosticDescriptor)describe.Invoke(null, [field.GetValue(null)])!)
            .ToImmutableSortedDictionary(d => d.Id, d => d, StringComparer.Ordinal);
    }
}
