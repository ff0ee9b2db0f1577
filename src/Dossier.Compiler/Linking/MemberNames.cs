using System.Globalization;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Linking;

/// <summary>
/// Gives records their names in C#. The first to ask for a name gets it; who comes later, or asks for a name that the container
/// needs itself, gets a number behind it.
/// </summary>
internal sealed class MemberNames(DomainModel model)
{
    private readonly Dictionary<(string Kind, string Member), string> _taken = [];

    /// <summary>The record's name, and when it is not what the id or the pin says, why.</summary>
    public string For(RecordKey key, out string? because)
    {
        string wanted = key.Member.Length > 0 ? key.Member : Identifiers.Pascal(key.Id);
        because = null;
        if (ReservedNames.ContainerMembers.Contains(wanted) || wanted == model.Kind(key.Kind).Container)
            because = $"'{wanted}' is a name that every container needs";
        else if (_taken.TryGetValue((key.Kind, wanted), out string? holder))
            because = $"'{wanted}' is the {key.Kind} '{holder}'";

        string member = wanted;
        for (int number = 2; because is not null && (member == wanted || _taken.ContainsKey((key.Kind, member))); number++)
            member = wanted + "_" + number.ToString(CultureInfo.InvariantCulture);

        _taken.Add((key.Kind, member), key.Id);
        return member;
    }

    /// <summary>The name that a former id gave; null when it is another record's by now.</summary>
    public string? ForFormer(string kind, string id)
    {
        string member = Identifiers.Pascal(id);
        if (ReservedNames.ContainerMembers.Contains(member) || member == model.Kind(kind).Container || _taken.ContainsKey((kind, member)))
            return null;

        _taken.Add((kind, member), id);
        return member;
    }
}
