using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>
/// Names that two records share, names that differ by a space, a dot or the way a joined word is written, and names that a record has
/// twice. Incidents of different days may share a name, and sources of different dates or addresses a caption.
/// </summary>
internal sealed class SharedNames
{
    private readonly CheckContext _context;
    private readonly Dictionary<string, Holder> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Holder> _byLooseKey = new(StringComparer.Ordinal);

    // Of one record, names may well be alike; of two, one name that they share is enough to tell of.
    private readonly HashSet<(int, int)> _told = [];

    private SharedNames(CheckContext context) => _context = context;

    /// <summary>Runs the rules on the records of a kind.</summary>
    public static void Check(Kind kind, CheckContext context)
    {
        var rules = new SharedNames(context);
        foreach (RecordNode node in context.Of(kind.Name))
        {
            // A name that was made of a row's columns is another row's as well.
            if (!node.IsBulk)
                rules.Check(node);
        }
    }

    private void Check(RecordNode node)
    {
        string occasion = Occasion(node);
        ScalarValue? first = null;
        foreach (ScalarValue name in SearchNames.Of(node))
        {
            CheckShared(new Holder(node, name, occasion));
            if (first is null)
                first = name;
            else if (IsSame(first.Text, name.Text))
                _context.Report(Rules.NameTwice, node, name, node.PlaceOf(first), name.Text, node.Kind, node.Id);
        }
    }

    private void CheckShared(Holder mine)
    {
        string key = NameKey.Fold(mine.Name.Text);
        Holder? same = Take(_byKey, key, mine);
        if (same is null)
            same = Take(_byLooseKey, NameKey.Loosen(key), mine);

        if (same is not { } holder || holder.Node == mine.Node || AreTwo(mine.Node, holder.Node) || !_told.Add((mine.Node.Number, holder.Node.Number)))
            return;

        if (NameKey.Fold(holder.Name.Text) == key)
            _context.Report(Rules.SharedName, mine.Node, mine.Name, holder.Place, mine.Name.Text, mine.Node.Kind, mine.Node.Id, holder.Node.Id);
        else
            _context.Report(Rules.NearlySharedName, mine.Node, mine.Name, holder.Place, mine.Name.Text, holder.Name.Text, mine.Node.Kind, holder.Node.Id);
    }

    /// <summary>Who has the name already, on the same occasion or on one that may be it; whoever is the first to have it is noted.</summary>
    private static Holder? Take(Dictionary<string, Holder> holders, string key, Holder mine)
    {
        if (!holders.TryGetValue(key, out Holder first))
            holders[key] = mine;
        else if (mine.Occasion.Length == 0 || first.Occasion.Length == 0)
            return MayBeOne(mine.Node, first.Node) ? first : null;

        if (mine.Occasion.Length == 0)
            return null;

        string own = key + mine.Occasion;
        if (holders.TryGetValue(own, out Holder same))
            return same;

        holders[own] = mine;
        return null;
    }

    // What happens again has its name again, and so has what is published again: only records of one day are held against each other.
    private static string Occasion(RecordNode node)
    {
        if (node.Record.Kind.IndexOf(FieldRole.Date) >= 0)
            return node.Fields.Date(FieldRole.Date) is { IsPlainDay: true } day ? "\n" + day : "";
        return node.Kind == WellKnown.Source.Kind && SourceRules.DateOf(node) is { Length: > 0 } date ? "\n" + date : "";
    }

    // Of a month and a day in it nobody knows.
    private static bool MayBeOne(RecordNode node, RecordNode other)
        => node.Record.Kind.IndexOf(FieldRole.Date) < 0
            || (node.Fields.Date(FieldRole.Date).WhetherPrecedes(other.Fields.Date(FieldRole.Date)) != ThreeValued.Yes
                && other.Fields.Date(FieldRole.Date).WhetherPrecedes(node.Fields.Date(FieldRole.Date)) != ThreeValued.Yes);

    private static bool AreTwo(RecordNode node, RecordNode other) => node.Kind switch
    {
        WellKnown.Incident.Kind => ExternalIds.TellApart(node, other),
        WellKnown.Source.Kind => SourceRules.AreTwo(node, other),
        _ => false,
    };

    // The same letters, whatever their case. An alias that is spelt otherwise, or is marked as of a language, says something of its own.
    private static bool IsSame(string name, string alias) => string.Equals(name.Trim(), alias.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Who has a name first.</summary>
    private readonly record struct Holder(RecordNode Node, ScalarValue Name, string Occasion)
    {
        public Diagnostics.ValuePlace Place => Node.PlaceOf(Name);
    }
}
