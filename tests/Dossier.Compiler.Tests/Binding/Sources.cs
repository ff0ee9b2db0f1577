namespace Dossier.Compiler.Tests.Binding;

/// <summary>Finds the files that the tests were built from.</summary>
internal static class Sources
{
    /// <summary>A path below the folder of the solution.</summary>
    public static string Path(string relative)
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(at.FullName, "Generator.sln")))
                return System.IO.Path.Combine(at.FullName, relative);
        }

        throw new DirectoryNotFoundException("The sources are not above the tests.");
    }
}
