using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;

namespace Dossier.Tool.Telling;

/// <summary>What a field is called before its value.</summary>
internal static class FieldLabel
{
    /// <summary>The words of its name, without a unit at the end that its values have as well: "value", for the value "2500.50 USD".</summary>
    public static string Of(Field field)
    {
        string words = NameWords.Of(field.Name);
        return field.Unit.Length > 0 && words.EndsWith(" " + field.Unit, StringComparison.OrdinalIgnoreCase) ? words[..^(field.Unit.Length + 1)] : words;
    }
}
