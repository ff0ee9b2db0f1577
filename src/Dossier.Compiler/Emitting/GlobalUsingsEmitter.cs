namespace Dossier.Compiler.Emitting;

/// <summary>
/// Emits the global usings of a project that has implicit usings on. They come from here and not from MSBuild because only here it
/// is known that the namespace exists, and under which valid name.
/// </summary>
internal static class GlobalUsingsEmitter
{
    /// <summary>Emits them.</summary>
    public static SourceFile Emit(EmitOptions options)
    {
        SourceWriter writer = SourceWriter.StartFile("The namespaces that implicit usings bring in");
        writer.Line("global using global::Dossier;");
        writer.Line($"global using global::{options.Namespace};");
        return new SourceFile("GlobalUsings.g.cs", writer.ToString());
    }
}
