using Dossier.Compiler.Linking;
using Dossier.Compiler.Marks;

namespace Dossier.Compiler.Disclosure;

/// <summary>The ids of all files, and what all files say of what is withheld.</summary>
/// <param name="Index">The ids.</param>
/// <param name="StandIns">The records that take the place of withheld ones.</param>
/// <param name="TellsWithheld">Whether some reader is told that a value is withheld.</param>
internal sealed record IdsOfBuild(Views<SeedIndex> Index, StandIns StandIns, bool TellsWithheld);
