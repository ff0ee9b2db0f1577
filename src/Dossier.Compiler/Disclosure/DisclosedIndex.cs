using Dossier.Compiler.Linking;

namespace Dossier.Compiler.Disclosure;

/// <summary>The ids of all files that an audience may see.</summary>
internal sealed class DisclosedIndex
{
    private DisclosedIndex(SeedIndex index) => Index = index;

    /// <summary>The ids.</summary>
    public SeedIndex Index { get; }

    /// <summary>The ids that an audience may see: all of them, as nothing can be marked yet.</summary>
    public static DisclosedIndex For(SeedIndex index, Audience audience)
    {
        _ = audience;
        return new DisclosedIndex(index);
    }
}
