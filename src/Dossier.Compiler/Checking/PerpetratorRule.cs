using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>Finds values that only the attackers affirm, and that others dispute.</summary>
internal sealed class PerpetratorRule
{
    private readonly RecordNode _node;
    private readonly CheckContext _context;
    private readonly HashSet<string> _attackers;

    /// <summary>Prepares the check of a record with its attackers.</summary>
    public PerpetratorRule(RecordNode node, CheckContext context)
    {
        _node = node;
        _context = context;
        _attackers = new HashSet<string>(
            node.Fields.Values(WellKnown.Incident.Participants).OfType<RecordValue>().Select(p => new FieldSet(p.Fields))
                .Where(p => p.Text(WellKnown.Participation.Role) == WellKnown.ParticipantRole.Attacker).Select(p => p.Reference(WellKnown.Participation.Actor)?.Id).OfType<string>(),
            StringComparer.Ordinal);
    }

    /// <summary>Checks the claims about one field, each value separately.</summary>
    public void Check(string about, IReadOnlyList<(RecordValue Value, FieldSet Fields)> claims)
    {
        if (_attackers.Count == 0 || about.Length == 0)
            return;

        Field? field = _node.Record.Kind.Find(about);
        Claim[] all = [.. claims.Select(c => new Claim(c.Value, c.Fields, IsByAttackers(c.Fields))).Where(c => c.IsKept)];
        Claim[] others = [.. all.Where(c => !c.IsByAttackers)];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Claim claim in all)
        {
            // One more voice in addition to the attackers' is enough.
            if (!claim.IsByAttackers || !claim.IsAffirmed || !seen.Add(claim.Text) || others.Any(o => o.IsAffirmed && o.Text == claim.Text))
                continue;

            if (others.FirstOrDefault(o => Disputes(o, claim, field)) is { } dispute)
                _context.Report(Rules.OnlyPerpetratorConfirms, _node, claim.Value, _node.PlaceOf(dispute.Value), about);
        }
    }

    private bool IsByAttackers(FieldSet claim)
    {
        string[] speakers = [.. claim.Attribution.Values(FieldRole.Speakers).OfType<ReferenceValue>().Select(r => r.Id)];
        return speakers.Length > 0 && speakers.All(_attackers.Contains);
    }

    // A denial without a value denies every value of the field.
    private bool Disputes(Claim other, Claim claim, Field? field)
        => other.IsRejected ? other.Text.Length == 0 || claim.Text.Length == 0 || other.Text == claim.Text
            : other.IsAffirmed && field is { Many: false } && other.Text.Length > 0 && claim.Text.Length > 0 && Excludes(field, other.Text, claim.Text);

    /// <summary>Whether a field with one value cannot have both values.</summary>
    private bool Excludes(Field field, string a, string b)
    {
        switch (field.Type)
        {
            case FieldType.Date:
                return EdtfDate.TryParse(a, out EdtfDate first) && EdtfDate.TryParse(b, out EdtfDate second)
                    && (first.WhetherPrecedes(second) == ThreeValued.Yes || second.WhetherPrecedes(first) == ThreeValued.Yes);
            case FieldType.Estimate:
                return Estimate.TryParse(a, out Estimate one) && Estimate.TryParse(b, out Estimate two) && one.Contradicts(two);
            case FieldType.Quantity:
                return Quantity.TryParse(a, out Quantity less) && Quantity.TryParse(b, out Quantity more) && less.Contradicts(more);
            case FieldType.Enum:
                return a != b && !IsOpen(field, a) && !IsOpen(field, b);
            case FieldType.Flag or FieldType.Country:
                return a != b;
            case FieldType.Ref:
                return !Hierarchy.IsWithin(_context, field.Target, a, b) && !Hierarchy.IsWithin(_context, field.Target, b, a);
            default:
                return false;
        }
    }

    // "Not known" and "something else" exclude no value, and an attack may be of any kind.
    private static bool IsOpen(Field field, string term)
        => term is WellKnown.AnyVocabulary.Unknown or WellKnown.AnyVocabulary.Other
            || (term == WellKnown.IncidentKind.Attack && field.Target == WellKnown.IncidentKind.Vocabulary);

    /// <summary>One claim about the field.</summary>
    private sealed class Claim(RecordValue value, FieldSet fields, bool isByAttackers)
    {
        private readonly Stance _stance = CasualtyReports.StanceOf(fields.Attribution);

        public RecordValue Value => value;

        public bool IsByAttackers => isByAttackers;

        public string Text { get; } = fields.Text(FieldRole.Value);

        public bool IsKept => !CasualtyReports.IsDropped(fields.Attribution);

        public bool IsAffirmed => _stance.IsAffirming();

        public bool IsRejected => _stance.IsRejecting();
    }
}
