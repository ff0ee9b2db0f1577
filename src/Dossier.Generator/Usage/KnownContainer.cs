using Dossier.Compiler.Emitting;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Usage;

/// <summary>What is known about a container's records while the code that uses them is compiled.</summary>
/// <param name="Type">The static class.</param>
/// <param name="Ids">The ids.</param>
/// <param name="Names">The names and aliases; null when they are not available.</param>
internal sealed record KnownContainer(INamedTypeSymbol Type, StatedIds Ids, ContainerNames? Names)
{
    /// <summary>
    /// The member of a record. Null when there is none, or when it is obsolete, since replacing the look-up of a retracted record by
    /// its member would cause a warning.
    /// </summary>
    public string? UsableMember(string id)
    {
        if (Ids.MemberOf(id) is not { } name)
            return null;

        foreach (ISymbol member in Type.GetMembers(name))
        {
            if (member is IPropertySymbol && !member.GetAttributes().Any(static a => a.AttributeClass?.Name == nameof(ObsoleteAttribute)))
                return name;
        }

        return null;
    }
}
