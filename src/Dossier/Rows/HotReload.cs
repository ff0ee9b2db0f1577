using System.Reflection.Metadata;
using System.Runtime.CompilerServices;
using Dossier.Rows;

[assembly: MetadataUpdateHandler(typeof(HotReload))]

namespace Dossier.Rows;

/// <summary>
/// Gives a running program the new values of a seed that was edited, under <c>dotnet watch</c> and in a debugger: the edit replaces the text
/// of the rows, and decoded records are discarded.
/// </summary>
/// <remarks>
/// An edit that changes more than values, such as a new record, changes what such a session cannot replace, and it starts the program
/// again. Records that somebody holds stay as they are.
/// </remarks>
internal static class HotReload
{
    // Only a program that can be updated keeps the list; for others the runtime knows that there is none.
    private static readonly ConditionalWeakTable<IForgetful, object?>? Holders = MetadataUpdater.IsSupported ? [] : null;

    /// <summary>Remembers who holds what was decoded.</summary>
    public static void Track(IForgetful holder) => Holders?.AddOrUpdate(holder, null);

    /// <summary>Called by the runtime when types were updated.</summary>
    /// <param name="updatedTypes">The types; nothing depends on which.</param>
    internal static void ClearCache(Type[]? updatedTypes)
    {
        if (Holders is null)
            return;

        foreach ((IForgetful holder, _) in Holders)
            holder.Forget();
    }
}

/// <summary>What holds values that were decoded from rows.</summary>
internal interface IForgetful
{
    /// <summary>Forgets them, so that they are decoded again.</summary>
    void Forget();
}
