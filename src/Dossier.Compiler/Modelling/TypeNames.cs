using Dossier.Compiler.Checking;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Modelling;

/// <summary>
/// The names of the types that come out of a model: who is first has the name, who comes later is told so. They are compared without
/// regard to case, since each type gets a file, and no two of the names of files may differ in case alone.
/// </summary>
internal sealed class TypeNames
{
    private const string Converter = "JsonConverter";

    private readonly Dictionary<string, string> _holders = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<TypeDraft> _standing = [];

    /// <summary>Whether the draft got all the names that it needs.</summary>
    public bool Has(TypeDraft draft) => _standing.Contains(draft);

    /// <summary>Gives the draft its names, or reports the first that is taken.</summary>
    public void Claim(TypeDraft draft)
    {
        string type = Identifiers.Pascal(draft.Name);
        var wanted = new List<(string Type, string Name, SeedSpan Span)> { (type, draft.Name, draft.NameSpan) };
        if (draft is ShapeDraft)
            wanted.Add((type + Converter, draft.Name, draft.NameSpan));
        if (draft is ShapeDraft { Plural.Length: > 0 } kind)
        {
            wanted.Add((Identifiers.Pascal(kind.Plural), kind.Plural, kind.PluralSpan));
            wanted.Add((FieldNamesEmitter.TypeNameOf(type), draft.Name, draft.NameSpan));
        }

        // A kind may not be in its own way either: its plural must be another word.
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
        _standing.Add(draft);
    }
}
