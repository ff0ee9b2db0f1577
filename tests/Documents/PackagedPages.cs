namespace Dossier.Documents;

/// <summary>The pages whose programs need more than a compiler, such as a web server or several projects: the tests of the package build and run them.</summary>
internal static class PackagedPages
{
    /// <summary>A web application.</summary>
    public const string WebApi = "docs/how-to/use-it-in-a-web-api.md";

    /// <summary>A project of tests.</summary>
    public const string Tests = "docs/how-to/use-it-in-tests.md";

    /// <summary>A program of one file.</summary>
    public const string FileBasedApp = "docs/how-to/use-it-in-a-file-based-app.md";

    /// <summary>A dataset that is packed and used.</summary>
    public const string Publish = "docs/how-to/publish-a-dataset.md";

    /// <summary>Seeds beside those of a package.</summary>
    public const string Beside = "docs/how-to/work-beside-a-referenced-dataset.md";

    /// <summary>A program that reads what the command exported.</summary>
    public const string ReadFiles = "docs/how-to/read-geoparquet-in-csharp.md";

    /// <summary>All of them.</summary>
    public static readonly string[] All = [WebApi, Tests, FileBasedApp, Publish, Beside, ReadFiles];
}
