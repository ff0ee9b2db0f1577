namespace Dossier.Compiler.Emitting;

/// <summary>The attribute of types that are generated as a whole.</summary>
/// <remarks>
/// A type of which a consumer may write a part has none. An attribute on one part is on the whole type, and the settings that coverage
/// tools show as their example leave out whatever has this one: the consumer's own members would no longer be measured, and nobody would say so.
/// </remarks>
internal static class GeneratedMark
{
    /// <summary>The line above the type.</summary>
    public static string Line { get; } = $"[global::System.CodeDom.Compiler.GeneratedCode(\"Dossier\", {CSharpText.Literal(Version())})]";

    // Without the patch and the commit: the same seeds give the same bytes in every build of one minor version.
    private static string Version() => typeof(GeneratedMark).Assembly.GetName().Version.ToString(2);
}
