using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Naming;

namespace Dossier.Compiler.Modelling;

/// <summary>
/// The names of the types that are generated for a model. The first part that requests a name gets it, and later ones are reported. Case is
/// ignored, since each type gets a file, and the names of two files must not differ only in case.
/// </summary>
internal sealed class TypeNames(IEnumerable<string> commonMembers)
{
    private readonly HashSet<string> _kindMembers = new(ReservedNames.KindMembers.Concat(commonMembers), StringComparer.Ordinal);
    private readonly Dictionary<string, string> _holders = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<TypeDraft> _named = [];

    /// <summary>Whether the draft got all names that it needs.</summary>
    public bool Has(TypeDraft draft) => _named.Contains(draft);

    /// <summary>Reserves the draft's names, or reports the first one that is in use.</summary>
    public void Claim(TypeDraft draft)
    {
        string type = Identifiers.Pascal(draft.Name);
        var wanted = new List<(string Type, string Name, SeedSpan Span)> { (type, draft.Name, draft.NameSpan) };
        if (draft is ShapeDraft { Plural.Length: > 0 } kind)
        {
            wanted.Add((Identifiers.Pascal(kind.Plural), kind.Plural, kind.PluralSpan));
            wanted.Add((TypeSuffix.Fields(type), draft.Name, draft.NameSpan));
        }

        if (OwnMember(draft, type) is { } member)
        {
            draft.File?.Report(Rules.ModelNameTaken, member.Span, member.SeedName, member.Why);
            return;
        }

        // A kind's own names must not collide either: its plural must differ from its name.
        string self = $"the {draft.What} '{draft.Name}'";
        var own = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, string seedName, SeedSpan span) in wanted)
        {
            string? holder = ReservedNames.Types.Contains(name) ? "Dossier itself"
                : _holders.TryGetValue(name, out string? other) ? other
                : own.Add(name) ? null : self;
            if (holder is not null)
            {
                draft.File?.Report(Rules.ModelNameTaken, span, seedName, $"'{name}' is a type of {holder}");
                return;
            }
        }

        foreach (string name in own)
            _holders[name] = self;
        _named.Add(draft);
    }

    // In C#, a member cannot have the name of its type.
    private (string SeedName, SeedSpan Span, string Why)? OwnMember(TypeDraft draft, string type)
    {
        if (draft is not ShapeDraft shape || draft.File?.BuiltIn != false)
            return null;

        bool isKind = shape.Plural.Length > 0;
        bool isTaken = isKind ? _kindMembers.Contains(type) : ReservedNames.ItemMembers.Contains(type);
        isTaken |= shape.Fields.Exists(f => f.Field.Derives == Derivation.Casualties) && ReservedNames.CasualtyMembers.Contains(type);
        if (isTaken || ReservedNames.DerivedMembers(shape.Name).Contains(type))
            return (shape.Name, shape.NameSpan, $"every {shape.What} has a member '{type}' in C#");

        string container = Identifiers.Pascal(shape.Plural);
        if (isKind && ReservedNames.ContainerMembers.Contains(container))
            return (shape.Plural, shape.PluralSpan, $"every container has a member '{container}' in C#");

        return null;
    }
}
