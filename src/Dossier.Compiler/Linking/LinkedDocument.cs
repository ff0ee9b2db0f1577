using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Linking;

/// <summary>A record whose references all lead somewhere: what is emitted.</summary>
/// <param name="Kind">What kind of record it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Ordinal">The place of the id.</param>
/// <param name="Member">Its name in C#; empty when it has no member.</param>
/// <param name="FormerMembers">The names that it had before.</param>
/// <param name="Fields">Its values.</param>
internal sealed record LinkedRecord(Kind Kind, string Id, int Ordinal, string Member, EquatableArray<FormerMember> FormerMembers, EquatableArray<FieldValue> Fields)
{
    /// <summary>How C# gets the record that has replaced it: a member or a look-up; empty when it was not superseded.</summary>
    public string Successor { get; init; } = "";

    /// <summary>The names of fields that were written and could not be read or lead nowhere, which has been reported.</summary>
    public EquatableArray<string> UnreadableFields { get; init; }
}

/// <summary>A file ready to be emitted.</summary>
/// <param name="Path">The file's logical path.</param>
/// <param name="Records">The records in the order of the file.</param>
/// <param name="Referred">The records that it refers to, each once, in the order in which it first does.</param>
internal sealed record LinkedDocument(string Path, EquatableArray<LinkedRecord> Records, EquatableArray<ReferredMember> Referred)
{
    /// <summary>Whether the records are rows of a collection, whose names and members were not chosen by hand.</summary>
    public bool IsBulk { get; init; }

    /// <summary>What failed after linking; as a rule nothing.</summary>
    public EquatableArray<FileProblem> Faults { get; init; }
}

/// <summary>A record that is referred to, by its name in C#, which is empty where it has none: all that whoever refers to it needs to know of it.</summary>
/// <param name="Kind">The kind's name.</param>
/// <param name="Id">The id.</param>
/// <param name="Member">The name in C#.</param>
internal sealed record ReferredMember(string Kind, string Id, string Member);

/// <summary>What linking makes of a file.</summary>
/// <param name="Document">The file ready to be emitted.</param>
/// <param name="Problems">The references that lead nowhere or to the wrong place.</param>
internal sealed record LinkResult(LinkedDocument Document, EquatableArray<FoundProblem> Problems);
