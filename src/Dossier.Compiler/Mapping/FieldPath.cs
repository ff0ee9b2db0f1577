using System.Collections.Immutable;

namespace Dossier.Compiler.Mapping;

/// <summary>
/// The path of a field within a record: names with dots between them. <c>casualties[killed].count</c> is the field <c>count</c> of an item of the
/// list <c>casualties</c>; fields with the same label are of the same item,
/// and with the label <c>*</c> there is an item for each value of a list.
/// </summary>
/// <param name="Text">The path as it is written.</param>
/// <param name="Steps">Its steps.</param>
internal sealed record FieldPath(string Text, ImmutableArray<FieldPath.Step> Steps)
{
    /// <summary>A step of a path.</summary>
    /// <param name="Name">The name of the field.</param>
    /// <param name="Label">The label of the item; null for a field that is not a list of items.</param>
    internal readonly record struct Step(string Name, string? Label);

    /// <summary>Reads a path; null if it is not one.</summary>
    public static FieldPath? Parse(string text)
    {
        var steps = ImmutableArray.CreateBuilder<Step>();
        foreach (string part in text.Split('.'))
        {
            int open = part.IndexOf('[');
            string name = open < 0 ? part : part.Substring(0, open);
            string? label = null;
            if (open >= 0)
            {
                if (part[part.Length - 1] != ']' || part.Length - open < 3)
                    return null;
                label = part.Substring(open + 1, part.Length - open - 2);
            }

            if (name.Length == 0 || !name.All(IsLetter) || label?.All(IsLetter) == false)
                return null;
            steps.Add(new Step(name, label));
        }

        return new FieldPath(text, steps.ToImmutable());
    }

    /// <summary>The same path of an item with another label.</summary>
    public FieldPath With(string label, string other)
        => new(Text.Replace($"[{label}]", $"[{other}]"), Steps.Select(step => step.Label == label ? step with { Label = other } : step).ToImmutableArray());

    /// <summary>Whether two paths are the same.</summary>
    public bool Equals(FieldPath? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '*';
}
