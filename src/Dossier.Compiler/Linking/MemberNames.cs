using System.Globalization;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;

namespace Dossier.Compiler.Linking;

/// <summary>
/// Gives records their C# names. The first record to request a name gets it; a later one gets a number after it, and so does
/// one whose name the container itself needs.
/// </summary>
internal sealed class MemberNames(DomainModel model)
{
    private readonly Dictionary<(string Kind, string Member), string> _taken = [];

    // The next number for each name. Thousands of ids may give the same name, and starting at 2 for each would take quadratic time.
    private readonly Dictionary<(string Kind, string Member), int> _next = [];

    /// <summary>How many names were tried, as a measure of the cost.</summary>
    public int Tries { get; private set; }

    /// <summary>The record's name and, if it differs from what the id or the pin says, the reason.</summary>
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

    // Names are never given back, so that a number that was in use once need not be tried again.
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

    /// <summary>The name that a former id gave; null if another record has it now.</summary>
    public string? ForFormer(string kind, string id)
    {
        string member = Identifiers.Pascal(id);
        if (ReservedNames.ContainerMembers.Contains(member) || member == model.Kind(kind).Container || _taken.ContainsKey((kind, member)))
            return null;

        _taken.Add((kind, member), id);
        return member;
    }
}
