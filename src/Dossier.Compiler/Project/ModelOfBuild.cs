using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Project;

/// <summary>The model of a build.</summary>
/// <param name="Loaded">All of it, with the messages that the audience may have.</param>
/// <param name="Readers">All of it, and what the audience may have.</param>
internal sealed record ModelOfBuild(LoadedModel Loaded, ReaderModel Readers);
