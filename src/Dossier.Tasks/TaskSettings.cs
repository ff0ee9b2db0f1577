using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Project;

namespace Dossier.Tasks;

/// <summary>The settings of a build, as far as tasks need them.</summary>
internal static class TaskSettings
{
    /// <summary>The settings of a build for an audience; an empty name is that of the public.</summary>
    public static ProjectSettings For(string audience)
    {
        ProjectSettings settings = ProjectProperties.None.Settings;
        string name = audience.Trim().ToLowerInvariant();
        return name.Length == 0 ? settings : settings with { Emit = settings.Emit with { Audience = new Audience(name) } };
    }
}
