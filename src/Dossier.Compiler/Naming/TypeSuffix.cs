namespace Dossier.Compiler.Naming;

/// <summary>The name of the type that belongs to a generated kind.</summary>
internal static class TypeSuffix
{
    /// <summary>The enum of a kind's fields: <c>IncidentField</c>.</summary>
    public static string Fields(string type) => type + "Field";
}
