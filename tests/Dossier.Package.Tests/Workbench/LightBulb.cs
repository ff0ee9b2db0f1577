using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Package.Tests.Workbench;

/// <summary>
/// The fixes that an editor's light bulb has at a place: Roslyn's own service runs compiler and analyzers, and loads the fixes from the
/// package. The service is internal to Roslyn, so it is called by name.
/// </summary>
internal static class LightBulb
{
    private const string Fixes = "Dossier.CodeFixes";
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Type Service = typeof(QuickInfoService).Assembly.GetType("Microsoft.CodeAnalysis.CodeFixes.ICodeFixService", throwOnError: true)!;

    /// <summary>What is offered at a position.</summary>
    public static async Task<IReadOnlyList<OfferedFix>> AtAsync(Document document, int position)
    {
        MethodInfo stream = Service.GetMethod("StreamFixesAsync")!;
        var collections = (IAsyncEnumerable<object>)stream.Invoke(EditorHost.Export(Service), [document, new TextSpan(position, 0), null, CancellationToken.None])!;
        var offered = new List<OfferedFix>();
        await foreach (object collection in collections)
        {
            if (Of(collection, "Provider") is not CodeFixProvider provider || provider.GetType().Assembly.GetName().Name != Fixes)
                continue;

            var diagnostics = (FixAllContext.DiagnosticProvider)Of(Of(collection, "FixAllState"), "DiagnosticProvider");
            foreach (object fix in (IEnumerable)Of(collection, "Fixes"))
                offered.Add(new OfferedFix(document, provider, (CodeAction)Of(fix, "Action"), diagnostics));
        }

        return offered;
    }

    private static object Of(object owner, string member)
        => (owner.GetType().GetProperty(member, Any)?.GetValue(owner) ?? owner.GetType().GetField(member, Any)?.GetValue(owner))
            ?? throw new MissingMemberException(owner.GetType().FullName, member);
}
