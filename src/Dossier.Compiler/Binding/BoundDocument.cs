using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Binding;

/// <summary>A record of a seed with its values bound, before references are resolved.</summary>
/// <param name="Kind">The kind of the record.</param>
/// <param name="Id">Its id.</param>
/// <param name="Ordinal">The ordinal of its id among the file's values.</param>
/// <param name="Member">The C# name that the seed gives it; empty when it gives none.</param>
/// <param name="FormerIds">The ids that it had before.</param>
/// <param name="Fields">Its values.</param>
internal sealed record BoundRecord(
    Kind Kind, string Id, int Ordinal, string Member, EquatableArray<string> FormerIds, EquatableArray<FieldValue> Fields)
{
    /// <summary>The names of fields that were written but could not be read, which has been reported.</summary>
    public EquatableArray<string> UnreadableFields { get; init; }

    /// <summary>Whether it was made because rows of a table refer to it. Another record with the id takes its place.</summary>
    public bool IsLookedUp { get; init; }

    /// <summary>The single text of the field with a role; empty when the field has none.</summary>
    public string Text(FieldRole field)
    {
        foreach (FieldValue value in Fields)
        {
            if (value.Field.Role == field && value.Values.Count > 0 && value.Values[0] is ScalarValue scalar)
                return scalar.Text;
        }

        return "";
    }

    /// <summary>The id that the field with a role refers to; empty when the field has none.</summary>
    public string Reference(FieldRole field)
    {
        foreach (FieldValue value in Fields)
        {
            if (value.Field.Role == field && value.Values.Count > 0 && value.Values[0] is ReferenceValue reference)
                return reference.Id;
        }

        return "";
    }
}

/// <summary>What a file contributes to the model: everything that is emitted, and no positions.</summary>
/// <param name="Path">The file's logical path.</param>
/// <param name="Records">The records in the order of the file.</param>
/// <param name="UnreadableIds">The ids in parts of the file that could not be read.</param>
internal sealed record BoundContent(string Path, EquatableArray<BoundRecord> Records, EquatableArray<string> UnreadableIds)
{
    /// <summary>The settings of the file that apply to all of its records.</summary>
    public FileHead Head { get; init; } = FileHead.None;

    /// <summary>Whether nothing of the file is for the audience, so that it does not exist for it.</summary>
    public bool IsWithheld { get; init; }

    /// <summary>In all of the file, what of it is withheld from the audience; null for nothing.</summary>
    public WithheldFile? Withheld { get; init; }
}

/// <summary>A seed file after binding: its content, the positions of its values, and its problems.</summary>
/// <param name="Content">The content.</param>
/// <param name="Spans">The position of each value, by <see cref="Value.Ordinal"/>.</param>
/// <param name="Problems">The problems, in the order of the text.</param>
internal sealed record BoundDocument(BoundContent Content, ValueSpans Spans, EquatableArray<LocatedProblem> Problems)
{
    /// <summary>The file's logical path.</summary>
    public string Path => Content.Path;

    /// <summary>How many of the problems are of the file as a whole. They come first, wherever they are.</summary>
    public int ProblemsOfFile { get; init; }
}
