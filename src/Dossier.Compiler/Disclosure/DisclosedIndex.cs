using Dossier.Compiler.Linking;

namespace Dossier.Compiler.Disclosure;

/// <summary>The ids of all files that an audience may see.</summary>
internal sealed class DisclosedIndex
{
    private DisclosedIndex(SeedIndex index) => Index = index;

    /// <summary>The ids.</summary>
    public SeedIndex Index { get; }

    /// <summary>
    /// States for whom something was read. What is for others is out of the trees of seeds and model files before they are bound, so that nothing
    /// is left to take away here; what leaves a build asks for this type, so that it cannot be given anything else.
    /// </summary>
    public static DisclosedIndex For(SeedIndex index, Audience audience)
    {
        _ = audience;
        return new DisclosedIndex(index);
    }
}
