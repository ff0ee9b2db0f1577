using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Linking;

/// <summary>A record whose references have been resolved, from which code is generated.</summary>
/// <param name="Kind">The kind of the record.</param>
/// <param name="Id">Its id.</param>
/// <param name="Ordinal">The ordinal of its id among the file's values.</param>
/// <param name="Member">Its name in C#; empty when it has no member.</param>
/// <param name="FormerMembers">The names that it had before.</param>
/// <param name="Fields">Its values.</param>
internal sealed record LinkedRecord(Kind Kind, string Id, int Ordinal, string Member, EquatableArray<FormerMember> FormerMembers, EquatableArray<FieldValue> Fields)
{
    /// <summary>The C# expression for the record that has replaced it, a member or a look-up; empty when it was not superseded.</summary>
    public string Successor { get; init; } = "";

    /// <summary>The names of fields that could not be read, or whose references do not resolve; this has been reported.</summary>
    public EquatableArray<string> UnreadableFields { get; init; }
}

/// <summary>A linked file, from which code is generated.</summary>
/// <param name="Path">The file's logical path.</param>
/// <param name="Records">The records in the order of the file.</param>
/// <param name="Referred">The records that it refers to, each once, in the order of the first reference.</param>
internal sealed record LinkedDocument(string Path, EquatableArray<LinkedRecord> Records, EquatableArray<ReferredMember> Referred)
{
    /// <summary>Whether the records are rows of a collection, with generated names.</summary>
    public bool IsBulk { get; init; }

    /// <summary>Whether the file was written for an audience and packed: what seems to be missing in it may be withheld.</summary>
    public bool IsPacked { get; init; }

    /// <summary>Whether nothing of the file is for the audience, so that it does not exist for it.</summary>
    public bool IsWithheld { get; init; }

    /// <summary>What failed after linking; empty if nothing did.</summary>
    public EquatableArray<FileProblem> Faults { get; init; }
}

/// <summary>A record that is referred to, with its C# member, which is empty if it has none.</summary>
/// <param name="Kind">The kind's name.</param>
/// <param name="Id">The id.</param>
/// <param name="Member">The name in C#.</param>
internal sealed record ReferredMember(string Kind, string Id, string Member);

/// <summary>The result of linking a file.</summary>
/// <param name="Document">The linked file.</param>
/// <param name="Problems">The references that do not resolve, or that refer to the wrong kind.</param>
internal sealed record LinkResult(LinkedDocument Document, EquatableArray<FoundProblem> Problems)
{
    /// <summary>In all of the file, what of it is withheld from the audience; null for nothing.</summary>
    public WithheldFile? Withheld { get; init; }
}
