using Dossier.Compiler.Disclosure;

namespace Dossier.Tool.Commands;

/// <summary>The audiences that the option <c>--audience</c> can name. A model file may add others, which are known when it is read.</summary>
internal static class Audiences
{
    /// <summary>The levels of the built-in model, the widest readers first.</summary>
    public static readonly string[] All = ["public", "partners", "internal"];

    /// <summary>The audience of a name; null for that of the project, which is the public unless it says otherwise.</summary>
    public static Audience? Of(string? name) => string.IsNullOrEmpty(name) ? null : new Audience(name);
}
