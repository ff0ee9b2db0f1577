using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>
/// Reports names that two records share, names that differ only by a space, a dot or the spelling of a joined word, and names that a
/// record has twice. Incidents on different days may share a name, and sources with different dates or addresses a title.
/// </summary>
internal sealed class SharedNames
{
    private readonly CheckContext _context;
    private readonly Dictionary<string, Holder> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Holder> _byLooseKey = new(StringComparer.Ordinal);

    // One record may have similar names; for two records, one message about one shared name is enough.
    private readonly HashSet<(int, int)> _reported = [];

    private SharedNames(CheckContext context) => _context = context;

    /// <summary>Runs the rules on the records of a kind.</summary>
    public static void Check(Kind kind, CheckContext context)
    {
        var rules = new SharedNames(context);
        foreach (RecordNode node in context.Of(kind.Name))
        {
            // A name generated from a row's columns may be another row's too.
            if (!node.IsBulk)
                rules.Check(node);
        }
    }

    private void Check(RecordNode node)
    {
        SearchName? first = null;
        foreach (SearchName name in node.Facts.Names)
        {
            CheckShared(new Holder(node, name));
            if (first is null)
                first = name;
            else if (IsSame(first.Text, name.Text))
                _context.Report(Rules.NameTwice, node, name.Value, node.PlaceOf(first.Value), name.Text, node.Kind, node.Id);
        }
    }

    private void CheckShared(Holder mine)
    {
        string key = mine.Name.Key;
        Holder? same = Take(_byKey, key, mine);
        if (same is null)
            same = Take(_byLooseKey, mine.Name.LooseKey, mine);

        if (same is not { } holder || holder.Node == mine.Node || AreTwo(mine.Node, holder.Node) || !_reported.Add((mine.Node.Number, holder.Node.Number)))
            return;

        if (holder.Name.Key == key)
            _context.Report(Rules.SharedName, mine.Node, mine.Name.Value, holder.Place, mine.Name.Text, mine.Node.Kind, mine.Node.Id, holder.Node.Id);
        else
            _context.Report(Rules.NearlySharedName, mine.Node, mine.Name.Value, holder.Place, mine.Name.Text, holder.Name.Text, mine.Node.Kind, holder.Node.Id);
    }

    /// <summary>The record that already has the name and may be the same; if there is none, this one is registered under the name.</summary>
    private static Holder? Take(Dictionary<string, Holder> holders, string key, Holder mine)
    {
        if (!holders.TryGetValue(key, out Holder first))
        {
            holders[key] = mine;
            return null;
        }

        if (mine.Occasion.Length == 0 || first.Occasion.Length == 0)
            return MayBeOne(mine.Node, first.Node) ? first : null;
        if (mine.Occasion == first.Occasion)
            return first;

        string own = key + mine.Occasion;
        if (holders.TryGetValue(own, out Holder same))
            return same;

        holders[own] = mine;
        return null;
    }

    /// <summary>
    /// Recurring events and publications repeat their names, and only records of the same day are compared: the day of a record, empty when
    /// it has none.
    /// </summary>
    public static string OccasionOf(RecordNode node)
    {
        if (node.Record.Kind.IndexOf(FieldRole.Date) >= 0)
            return node.Fields.Date(FieldRole.Date) is { IsPlainDay: true } day ? "\n" + day : "";
        return node.Kind == WellKnown.Source.Kind && SourceRules.DateOf(node) is { Length: > 0 } date ? "\n" + date : "";
    }

    // A month and a day in it may be the same occasion; only dates in a certain order are not.
    private static bool MayBeOne(RecordNode node, RecordNode other)
        => node.Record.Kind.IndexOf(FieldRole.Date) < 0
            || (node.Fields.Date(FieldRole.Date).WhetherPrecedes(other.Fields.Date(FieldRole.Date)) != ThreeValued.Yes
                && other.Fields.Date(FieldRole.Date).WhetherPrecedes(node.Fields.Date(FieldRole.Date)) != ThreeValued.Yes);

    private static bool AreTwo(RecordNode node, RecordNode other) => node.Kind switch
    {
        WellKnown.Incident.Kind => ExternalIds.AreDifferent(node, other),
        WellKnown.Source.Kind => SourceRules.AreTwo(node, other),
        _ => false,
    };

    // The same letters in any case. An alias with another spelling, or with a language, gives new information.
    private static bool IsSame(string name, string alias) => string.Equals(name.Trim(), alias.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>The first record with a name.</summary>
    private readonly record struct Holder(RecordNode Node, SearchName Name)
    {
        public string Occasion => Node.Facts.Occasion;

        public ValuePlace Place => Node.PlaceOf(Name.Value);
    }
}
