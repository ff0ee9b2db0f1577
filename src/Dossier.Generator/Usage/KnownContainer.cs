using Dossier.Compiler.Emitting;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Usage;

/// <summary>What is known about a container's records while the code that uses them is compiled.</summary>
/// <param name="type">The static class.</param>
/// <param name="ids">The ids.</param>
/// <param name="isOwn">Whether it is generated in the compilation itself, whose rows can be read.</param>
internal sealed class KnownContainer(INamedTypeSymbol type, StatedIds ids, bool isOwn)
{
    private ContainerNames? _names;

    /// <summary>The static class.</summary>
    public INamedTypeSymbol Type => type;

    /// <summary>The ids.</summary>
    public StatedIds Ids => ids;

    /// <summary>
    /// The names and aliases; null when they are not available. All rows are read for them, so they are read when the first is looked for: most
    /// calls are by id.
    /// </summary>
    public ContainerNames? Names(CancellationToken cancellation) => isOwn ? _names ??= ContainerNames.Of(type, cancellation) : null;

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
