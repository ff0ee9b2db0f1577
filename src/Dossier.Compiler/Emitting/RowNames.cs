using Dossier.Compiler.Modelling;
using Dossier.Rows;

namespace Dossier.Compiler.Emitting;

/// <summary>Finds a record's names in its row, without reading the rest of it.</summary>
internal sealed class RowNames
{
    private static readonly string Retracted = RecordStatus.Retracted.ToNotation();

    // The fields that every kind has come first, so that their numbers are those of any kind of the built-in model.
    private static readonly Lazy<Kind> AnyKind = new(static () => ModelLoader.BuiltIn.Kinds[0]);
    private static readonly Lazy<int> AliasText = new(static () => ModelLoader.BuiltIn.Record(WellKnown.Alias.Record).IndexOf(FieldRole.AliasText));

    private readonly int _name;
    private readonly int _aliases;
    private readonly int _aliasText;
    private readonly int _status;

    /// <summary>Creates it for the rows of a file.</summary>
    /// <param name="columns">Which field each column holds, <c>0,3,7(0,1)</c>.</param>
    public RowNames(string columns)
    {
        ColumnPlan plan = ColumnPlan.Parse(columns);
        _name = Array.IndexOf(plan.Fields, AnyKind.Value.IndexOf(FieldRole.Name));
        _aliases = Array.IndexOf(plan.Fields, AnyKind.Value.IndexOf(FieldRole.Aliases));
        _aliasText = _aliases >= 0 && plan.Items[_aliases] is { } alias ? Array.IndexOf(alias.Fields, AliasText.Value) : -1;
        _status = Array.IndexOf(plan.Fields, AnyKind.Value.IndexOf(FieldRole.Status));
    }

    /// <summary>Where the row that begins at <paramref name="start"/> ends.</summary>
    public static int EndOfRow(string text, int start) => RowForm.EndOfRow(text, start);

    /// <summary>Adds the names and aliases of a row's record, and gives its id. A retracted record has none that <c>Find</c> finds.</summary>
    public string Read(string text, int start, int end, List<string> names)
    {
        int at = RowForm.EndOf(text, start, end, RowForm.Cell);
        string id = TextOf(text, start, at);
        bool named = false;
        for (int column = 0; at < end; column++)
        {
            start = at + 1;
            at = RowForm.EndOf(text, start, end, RowForm.Cell);
            if (IsEmpty(text, start, at))
                continue;

            if (column == _name)
            {
                names.Add(TextOf(text, start, at));
                named = true;
            }
            else if (column == _aliases)
            {
                AddAliases(text, start, at, names);
            }
            else if (column == _status && TextOf(text, start, at) == Retracted)
            {
                names.Clear();
                return id;
            }
        }

        // A record whose name could not be read is called by its id.
        if (!named)
            names.Add(id);
        return id;
    }

    private void AddAliases(string text, int start, int end, List<string> names)
    {
        if (_aliasText < 0)
            return;

        for (int at = start; at < end; at++)
        {
            int item = text.IndexOf(RowForm.ItemStart, at) + 1;
            at = RowForm.EndOf(text, at, end, RowForm.Value);
            for (int column = 0; column < _aliasText; column++)
                item = RowForm.EndOf(text, item, at, RowForm.Cell) + 1;
            int last = Math.Min(RowForm.EndOf(text, item, at, RowForm.Cell), at - 1);
            if (!IsEmpty(text, item, last))
                names.Add(TextOf(text, item, last));
        }
    }

    // The line of a long row may end behind a separator.
    private static bool IsEmpty(string text, int start, int end) => start >= end || text[start] == RowForm.Line;

    private static string TextOf(string text, int start, int end) => RowForm.Unescape(text.AsSpan(start, end - start), 0, out _);
}
