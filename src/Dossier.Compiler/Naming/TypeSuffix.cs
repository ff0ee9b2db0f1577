namespace Dossier.Compiler.Naming;

/// <summary>The names of the types that belong to a generated record type.</summary>
internal static class TypeSuffix
{
    /// <summary>The enum of a kind's fields: <c>IncidentField</c>.</summary>
    public static string Fields(string type) => type + "Field";

    /// <summary>The type that writes and reads a record as JSON: <c>IncidentJsonConverter</c>.</summary>
    public static string JsonConverter(string type) => type + "JsonConverter";
}
