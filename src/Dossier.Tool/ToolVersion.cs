using System.Reflection;

namespace Dossier.Tool;

/// <summary>The version of the tool.</summary>
internal static class ToolVersion
{
    /// <summary>The version, without the commit.</summary>
    public static string Text { get; } = typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
