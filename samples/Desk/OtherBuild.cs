using System.Reflection;
using System.Runtime.Loader;

/// <summary>The build of this program for the desk: an assembly with the same name and another content.</summary>
internal sealed class OtherBuild(string path) : AssemblyLoadContext("desk")
{
    /// <summary>Where the build for everybody knows it to be.</summary>
    public static string Path { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(
        AppContext.BaseDirectory,
        typeof(OtherBuild).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Desk.Internal").Value!));

    /// <summary>What it knows.</summary>
    public IEnumerable<string[]> Lines()
        => (IEnumerable<string[]>)LoadFromAssemblyPath(path).GetType(nameof(DeskView))!.GetMethod(nameof(DeskView.Lines))!.Invoke(null, null)!;

    /// <summary>The library is the same for both.</summary>
    protected override Assembly? Load(AssemblyName assemblyName) => null;
}
