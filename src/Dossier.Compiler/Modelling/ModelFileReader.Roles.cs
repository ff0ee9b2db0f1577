using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Modelling;

/// <content>The roles of fields, and what is computed from them.</content>
internal sealed partial class ModelFileReader
{
    /// <summary>The key of a field's role.</summary>
    public const string RoleKey = "role";

    /// <summary>The key of what is computed from a field.</summary>
    public const string DerivesKey = "derives";

    private void ReadRole(ShapeDraft shape, Field field, SeedEntry entry)
    {
        if (entry.Value is not SeedMap map)
            return;

        foreach (SeedEntry part in map.Entries)
        {
            if (part.Key is not (RoleKey or DerivesKey) || Text(part) is not { Length: > 0 } word)
                continue;

            // A second field with the same name is reported elsewhere.
            if (shape.Roles.TryGetValue(part.Key + " " + word, out string? holder) && holder == field.Name)
                continue;

            bool isRole = part.Key == RoleKey;
            string? refusal = !isRole ? FieldRoles.DerivesRefusal(word, shape.What, field) : file.BuiltIn ? null : FieldRoles.Refusal(word, shape.What, field);
            if (refusal is null && holder is not null)
                refusal = $"left out: '{holder}' of '{shape.Name}' already has '{word}', and a {shape.What} has one such field";
            if (refusal is not null)
            {
                file.Report(Rules.BadModelValue, part.Value.Span, part.Key, refusal);
                continue;
            }

            shape.Roles.Add(part.Key + " " + word, field.Name);
            if (isRole)
                field.Role = FieldRoles.Of(word);
            else
                field.Derives = Derivation.Casualties;
        }
    }
}
