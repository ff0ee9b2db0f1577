using Dossier.Compiler.Mapping;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Project;

/// <summary>The model of a build.</summary>
/// <param name="Loaded">All of it, with the messages that the audience may have.</param>
/// <param name="Readers">All of it, and what the audience may have.</param>
internal sealed record ModelOfBuild(LoadedModel Loaded, ReaderModel Readers)
{
    /// <summary>The mappings by which tables among the seeds are read.</summary>
    public MappingSet Mappings { get; init; } = MappingSet.None;

    /// <summary>By what seeds are read.</summary>
    public SeedReading Reading => new(Readers, Mappings);
}

/// <summary>By what seeds are read.</summary>
/// <param name="Readers">The model, and what the audience may have of it.</param>
/// <param name="Mappings">The mappings of tables.</param>
internal sealed record SeedReading(ReaderModel Readers, MappingSet Mappings);
