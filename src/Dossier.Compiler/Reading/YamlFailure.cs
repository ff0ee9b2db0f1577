namespace Dossier.Compiler.Reading;

/// <summary>Where and why the reading of a range of YAML stopped.</summary>
/// <param name="Offset">The offset that the parser reports; -1 when it reports none.</param>
/// <param name="End">The offset that it had reached.</param>
/// <param name="Message">Its message, for use if the cause is not found.</param>
/// <param name="IsTooDeep">Whether it was stopped at the depth limit.</param>
internal sealed record YamlFailure(int Offset, int End, string Message, bool IsTooDeep = false);
