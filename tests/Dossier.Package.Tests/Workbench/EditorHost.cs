using System.Composition.Hosting;
using Microsoft.CodeAnalysis.Host;
using Microsoft.CodeAnalysis.Host.Mef;

namespace Dossier.Package.Tests.Workbench;

/// <summary>Roslyn's services, put together as MSBuildWorkspace does; those that are internal to it can be asked for by name.</summary>
internal static class EditorHost
{
    private static readonly CompositionHost Parts = new ContainerConfiguration().WithAssemblies(MSBuildMefHostServices.DefaultAssemblies).CreateContainer();

    /// <summary>What a workspace is made with.</summary>
    public static HostServices Services { get; } = MefHostServices.Create(Parts);

    /// <summary>A service that has no public type.</summary>
    public static object Export(Type service) => Parts.GetExport(service);
}
