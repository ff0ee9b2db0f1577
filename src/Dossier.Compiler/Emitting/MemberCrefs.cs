using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>The records that one file refers to: their members, for links, and their names, for readers.</summary>
internal sealed class MemberCrefs
{
    private readonly Dictionary<(string Kind, string Id), (string Member, string Name)> _members = [];

    /// <summary>Takes the records that a file refers to.</summary>
    /// <param name="model">The model.</param>
    /// <param name="referred">The records.</param>
    /// <param name="names">Their names in the same order; empty where they are not known.</param>
    public MemberCrefs(DomainModel model, EquatableArray<ReferredMember> referred, EquatableArray<string> names)
    {
        Model = model;
        for (int i = 0; i < referred.Count; i++)
            _members[(referred[i].Kind, referred[i].Id)] = (referred[i].Member, i < names.Count ? names[i] : referred[i].Id);
    }

    /// <summary>The model.</summary>
    public DomainModel Model { get; }

    /// <summary>The member of a record, empty where it has none, and its name.</summary>
    public (string Member, string Name) Of(string kind, string id) => _members[(kind, id)];
}
