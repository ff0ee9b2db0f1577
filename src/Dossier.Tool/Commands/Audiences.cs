using Dossier.Compiler.Disclosure;
using Dossier.Tool.Finding;

namespace Dossier.Tool.Commands;

/// <summary>The audiences that the option <c>--audience</c> can name.</summary>
internal static class Audiences
{
    /// <summary>The levels, the widest readers first.</summary>
    public static readonly string[] All = ["public", "partners", "internal"];

    /// <summary>The audience of a name.</summary>
    /// <exception cref="WrongUseException">There is no such audience.</exception>
    public static Audience Of(string? name)
        => name is null or "public" ? Audience.Public
            : All.Contains(name, StringComparer.Ordinal) ? new Audience(name)
            : throw new WrongUseException($"'{name}' is not an audience. Write one of: {string.Join(", ", All)}.");
}
