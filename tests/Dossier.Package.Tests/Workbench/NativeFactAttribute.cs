namespace Dossier.Package.Tests.Workbench;

/// <summary>A test that needs what links native programs; it is skipped, and says so, on a machine that has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeFactAttribute : FactAttribute
{
    // What the SDK looks for: any of these on the path, or Visual Studio's build tools.
    private static readonly string[] Linkers = ["clang", "gcc"];

    /// <summary>Creates the attribute.</summary>
    public NativeFactAttribute()
    {
        if (!HasLinker())
        {
            Skip = OperatingSystem.IsWindows()
                ? "Native compilation needs the C++ build tools of Visual Studio, which are not installed."
                : $"Native compilation needs {string.Join(" or ", Linkers)} on the path.";
        }
    }

    private static bool HasLinker()
    {
        if (OperatingSystem.IsWindows())
        {
            string programs = Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86);
            return File.Exists(Path.Combine(programs, "Microsoft Visual Studio", "Installer", "vswhere.exe"));
        }

        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return Linkers.Any(linker => folders.Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, linker))));
    }
}
