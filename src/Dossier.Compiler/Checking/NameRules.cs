using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>Finds placeholders in place of names, such as those of a column in which the name was missing.</summary>
internal static class NameRules
{
    // Case matters: "Na" and "Nil" are names of people, "NA" and "NULL" are not.
    private static readonly string[] Exact = ["NA", "NULL", "null", "NIL", "NONE", "none", "None", "NaN", "nan", "undefined", "TBD", "tbd", "TBA", "tba", "TODO", "todo"];

    private static readonly string[] AnyCase = ["n/a", "n.a.", "#n/a", "#name?", "#ref!", "#value!", "(none)", "(blank)", "(unknown)", "unknown", "not available", "not known", "not named", "no name", "unnamed", "name unknown"];

    /// <summary>Checks the name of a record and its aliases.</summary>
    public static void Check(RecordNode node, CheckContext context)
    {
        if (node.Fields.Scalar(FieldRole.Name) is { } name && NamesNothing(name.Text))
            context.Report(Rules.EmptyName, node, name, name.Text, node.Kind, node.Id);

        foreach (Value value in node.Fields.Values(FieldRole.Aliases))
        {
            if (value is RecordValue alias && new FieldSet(alias.Fields).Scalar(FieldRole.AliasText) is { } text && NamesNothing(text.Text))
                context.Report(Rules.EmptyName, node, text, text.Text, node.Kind, node.Id);
        }
    }

    private static bool NamesNothing(string name)
    {
        string text = name.Trim();
        if (Array.IndexOf(Exact, text) >= 0)
            return true;

        foreach (string word in AnyCase)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.IsSymbol(c))
                return false;
        }

        return true;
    }
}
