using Dossier.Compiler.Binding;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Planning;

/// <summary>What the status of a record means for C# code that uses it.</summary>
internal static class Lifecycle
{
    /// <summary>Why the record should no longer be used; null when it is active.</summary>
    public static string? Warning(LinkedRecord record, Kind kind)
    {
        string reason = "";
        RecordStatus status = default;
        bool superseded = false;
        foreach (FieldValue field in record.Fields)
        {
            switch (field.Field.Role)
            {
                case FieldRole.Status: status = ClosedTerms.Status(Text(field)); break;
                case FieldRole.Reason: reason = Text(field); break;
                case FieldRole.SupersededBy: superseded = true; break;
            }
        }

        if (status == RecordStatus.Retracted)
            return reason.Length > 0 ? "Retracted: " + reason : "Retracted.";

        if (status != RecordStatus.Superseded && !superseded)
            return null;

        // No successor is named, or the successors form a circle.
        return record.Successor.Length > 0 ? ObsoleteText.Superseded($"{kind.Container}.{record.Successor}", reason)
            : reason.Length > 0 ? "Superseded. " + reason : "Superseded.";
    }

    private static string Text(FieldValue field) => field.Values[0] is ScalarValue scalar ? scalar.Text : "";
}
