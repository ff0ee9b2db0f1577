using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>Reports references to records that have been superseded, with the id of the successor.</summary>
internal sealed class SupersededRule
{
    private readonly CheckContext _context;
    private readonly Dictionary<(string Kind, string Id), RecordNode> _superseded;
    private readonly Dictionary<string, Dictionary<string, string>> _ends = new(StringComparer.Ordinal);

    private SupersededRule(CheckContext context)
    {
        _context = context;
        _superseded = [];
        foreach (Kind kind in context.Model.Kinds)
        {
            IReadOnlyList<RecordNode> succeeded = context.With(kind, FieldRole.SupersededBy);
            foreach (RecordNode node in context.With(kind, FieldRole.Status).Concat(succeeded).Where(IsSuperseded))
                _superseded[(node.Kind, node.Id)] = node;
            _ends[kind.Name] = Successors.Ends(succeeded.Where(n => DirectSuccessor(n) is not null)
                .ToDictionary(n => n.Id, n => DirectSuccessor(n)!, StringComparer.Ordinal));
        }
    }

    /// <summary>Runs the rule.</summary>
    public static void Check(CheckContext context)
    {
        // Few records are superseded, and in most datasets none: only those are looked up.
        var rule = new SupersededRule(context);
        if (rule._superseded.Count == 0)
            return;

        foreach (RecordNode node in context.Nodes)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            rule.Check(node, node.Record.Fields);
        }
    }

    private void Check(RecordNode node, EquatableArray<FieldValue> fields)
    {
        foreach (FieldValue field in fields)
        {
            // Successors may form a chain: adding the last one must not require a change of the first.
            if (field.Field.Role == FieldRole.SupersededBy)
                continue;

            foreach (Value value in field.Values)
            {
                if (value is RecordValue record)
                    Check(node, record.Fields);
                else if (value is ReferenceValue reference && _superseded.TryGetValue((field.Field.Target, reference.Id), out RecordNode? target))
                    Report(node, reference, target);
            }
        }
    }

    private void Report(RecordNode node, ReferenceValue reference, RecordNode target)
    {
        // The successor may refer to the record that it replaced.
        string? end = EndOf(target);
        if (node.Kind == target.Kind && (node.Id == end || node.Id == DirectSuccessor(target)))
            return;

        _context.Report(Rules.ReferenceToSuperseded, node, reference, target.Place, target.Kind, target.Id, end is null ? "" : $" by '{end}'");
    }

    /// <summary>The last of its successors; null when there is none, or when they form a circle.</summary>
    private string? EndOf(RecordNode node)
        => _ends.TryGetValue(node.Kind, out Dictionary<string, string>? ends) && ends.TryGetValue(node.Id, out string? end) ? end : null;

    private static bool IsSuperseded(RecordNode node) => ClosedTerms.Status(node.Fields.Text(FieldRole.Status)) == RecordStatus.Superseded || DirectSuccessor(node) is not null;

    private static string? DirectSuccessor(RecordNode node) => node.Fields.Reference(FieldRole.SupersededBy)?.Id;
}
