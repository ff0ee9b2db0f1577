namespace Dossier.Compiler.Reading;

/// <summary>Where and why the reading of a stretch of YAML stopped.</summary>
/// <param name="Offset">The offset that the parser names; -1 when it names none.</param>
/// <param name="End">The offset at which it stood.</param>
/// <param name="Message">Its words, in case no better ones are found.</param>
/// <param name="IsTooDeep">Whether it was stopped at the depth limit.</param>
internal sealed record YamlFailure(int Offset, int End, string Message, bool IsTooDeep = false);
