namespace Dossier.Compiler.Modelling;

/// <summary>The C# names that data and model files cannot have, because what is emitted needs them.</summary>
internal static class ReservedNames
{
    private static readonly string[] Object =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize",
        "EqualityContract", "PrintMembers", "Clone", "Deconstruct", "WriteJson", "WriteJsonFields", "ReadJson", "Decode",
    ];

    /// <summary>Members of every emitted kind.</summary>
    public static readonly IReadOnlyCollection<string> KindMembers =
        [.. Object, "Id", "Killed", "Injured", "Disagreements", "ClaimsAbout", "Current", "CountOf", "IsWithin"];

    /// <summary>Members of every emitted item record.</summary>
    public static readonly IReadOnlyCollection<string> ItemMembers = [.. Object, "Attribution"];

    /// <summary>Members of every container; a record whose id gives one of these is renamed.</summary>
    public static readonly HashSet<string> ContainerMembers = new(
        [.. Object, "All", "Count", "Get", "TryGet", "Find", "FindAll", "During", "Involving", "Near", "Retracted", "Records"],
        StringComparer.Ordinal);

    /// <summary>Types that are emitted whatever the model says.</summary>
    public static readonly HashSet<string> Types = new(["Vocabularies", "Inverses"], StringComparer.Ordinal);
}
