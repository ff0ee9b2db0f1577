using System.Text;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>Writes references of one file's records as links of a documentation comment.</summary>
internal sealed class MemberCrefs
{
    private readonly Dictionary<(string Kind, string Id), string> _members = [];

    /// <summary>Takes the records that a file refers to.</summary>
    public MemberCrefs(DomainModel model, EquatableArray<ReferredMember> referred)
    {
        Model = model;
        foreach (ReferredMember member in referred)
            _members[(member.Kind, member.Id)] = member.Member;
    }

    /// <summary>The model.</summary>
    public DomainModel Model { get; }

    /// <summary>Adds a link to the member of a record; its id where it has none.</summary>
    public void Append(StringBuilder text, string kind, string id)
    {
        if (_members[(kind, id)] is { Length: > 0 } member)
            text.Append("<see cref=\"").Append(Model.Kind(kind).Container).Append('.').Append(member).Append("\"/>");
        else
            text.Append("<c>").Append(id).Append("</c>");
    }
}
