namespace Dossier.Compiler.Naming;

/// <summary>The types that go with a generated record, by the name of its type.</summary>
internal static class TypeSuffix
{
    /// <summary>The type of the names of a kind's fields: <c>IncidentField</c>.</summary>
    public static string Fields(string type) => type + "Field";

    /// <summary>The type that writes and reads a record as JSON: <c>IncidentJsonConverter</c>.</summary>
    public static string JsonConverter(string type) => type + "JsonConverter";
}
