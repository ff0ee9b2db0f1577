using System.Globalization;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;

namespace Dossier.Compiler.Linking;

/// <summary>
/// Gives records their names in C#. The first to ask for a name gets it; who comes later, or asks for a name that the container
/// needs itself, gets a number behind it.
/// </summary>
internal sealed class MemberNames(DomainModel model)
{
    private readonly Dictionary<(string Kind, string Member), string> _taken = [];

    // Where to go on counting: thousands of ids may give one name, and to begin at 2 for each would be to count for hours.
    private readonly Dictionary<(string Kind, string Member), int> _next = [];

    /// <summary>How many names were tried: what giving them costs.</summary>
    public int Tries { get; private set; }

    /// <summary>The record's name, and when it is not what the id or the pin says, why.</summary>
    public string For(RecordKey key, out string? because)
    {
        string wanted = key.Member.Length > 0 ? key.Member : Identifiers.Pascal(key.Id);
        because = null;
        if (ReservedNames.ContainerMembers.Contains(wanted) || wanted == model.Kind(key.Kind).Container)
            because = $"every container already has a member '{wanted}'";
        else if (_taken.TryGetValue((key.Kind, wanted), out string? holder))
            because = $"'{wanted}' is already the name of the {key.Kind} '{holder}'";

        Tries++;
        string member = because is null ? wanted : Numbered(key.Kind, wanted);
        _taken.Add((key.Kind, member), key.Id);
        return member;
    }

    // Names are only ever taken, so that a number that was taken once need not be tried again.
    private string Numbered(string kind, string wanted)
    {
        if (!_next.TryGetValue((kind, wanted), out int number))
            number = 2;

        string member;
        do
        {
            Tries++;
            member = wanted + "_" + number.ToString(CultureInfo.InvariantCulture);
            number++;
        }
        while (_taken.ContainsKey((kind, member)));

        _next[(kind, wanted)] = number;
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
