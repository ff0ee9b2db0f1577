namespace Dossier.Compiler.Diagnostics;

/// <summary>A problem at a value. It is identified by the value's ordinal and not by a line, so that it stays equal when lines move.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Ordinal">The value's ordinal in its file.</param>
/// <param name="Arguments">The arguments of the message; after them come the <paramref name="Others"/>, as file and line.</param>
/// <param name="Others">The other values that are involved.</param>
internal sealed record FoundProblem(Rule Rule, int Ordinal, EquatableArray<string> Arguments, EquatableArray<ValuePlace> Others = default)
{
    /// <summary>The ordinal that means the start of a file, for a problem that is not at a value.</summary>
    public const int FileStart = -1;
}
