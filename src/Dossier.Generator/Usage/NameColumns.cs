using System.Globalization;
using System.Text;
using Dossier.Compiler.Modelling;

namespace Dossier.Generator.Usage;

/// <summary>
/// Finds a record's names in its row. The form of a row is that of <c>RowText</c>, which writes it, and the runtime's row reader,
/// which cannot be loaded into the compiler: cells between <c>|</c>, the values of a list between <c>;</c>, items between <c>{</c> and
/// <c>}</c>, a backslash before what is meant as it is.
/// </summary>
internal sealed class NameColumns
{
    private const string Retracted = WellKnown.RecordStatus.Retracted;

    // The fields that every kind has come first, so that their numbers are those of any kind of the built-in model.
    private static readonly Lazy<Kind> AnyKind = new(static () => ModelLoader.BuiltIn.Kinds[0]);
    private static readonly Lazy<int> AliasText = new(static () => ModelLoader.BuiltIn.Record(WellKnown.Alias.Record).IndexOf(FieldRole.AliasText));

    private readonly int _name;
    private readonly int _aliases;
    private readonly int _aliasText;
    private readonly int _status;

    /// <summary>Creates it for the rows of a file.</summary>
    /// <param name="plan">Which field each column holds, <c>0,3,7(0,1)</c>.</param>
    public NameColumns(string plan)
    {
        _name = ColumnOf(plan, AnyKind.Value.IndexOf(FieldRole.Name), out _);
        _aliases = ColumnOf(plan, AnyKind.Value.IndexOf(FieldRole.Aliases), out string items);
        _aliasText = ColumnOf(items, AliasText.Value, out _);
        _status = ColumnOf(plan, AnyKind.Value.IndexOf(FieldRole.Status), out _);
    }

    /// <summary>Adds the names and aliases of a row's record, and gives its id. A retracted record has none that <c>Find</c> finds.</summary>
    public string Read(string text, int start, int end, List<string> names)
    {
        int at = EndOfCell(text, start, end, '|');
        string id = text.Substring(start, at - start);
        bool named = false;
        for (int column = 0; at < end; column++)
        {
            start = at + 1;
            at = EndOfCell(text, start, end, '|');
            if (at == start)
                continue;

            if (column == _name)
            {
                names.Add(Unescape(text, start, at));
                named = true;
            }
            else if (column == _aliases)
            {
                AddAliases(text, start, at, names);
            }
            else if (column == _status && string.CompareOrdinal(text, start, Retracted, 0, at - start) == 0)
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
            int item = at + 1;
            at = EndOfCell(text, at, end, ';');
            for (int column = 0; column < _aliasText; column++)
                item = EndOfCell(text, item, at, '|') + 1;
            int last = Math.Min(EndOfCell(text, item, at, '|'), at - 1);
            if (last > item)
                names.Add(Unescape(text, item, last));
        }
    }

    // The first separator that is not escaped, and not inside an item.
    private static int EndOfCell(string text, int start, int end, char separator)
    {
        int depth = 0;
        for (int at = start; at < end; at++)
        {
            char c = text[at];
            if (c == '\\')
                at++;
            else if (c == '{')
                depth++;
            else if (c == '}')
                depth--;
            else if (c == separator && depth <= 0)
                return at;
        }

        return end;
    }

    private static string Unescape(string text, int start, int end)
    {
        if (text.IndexOf('\\', start, end - start) < 0)
            return text.Substring(start, end - start);

        var plain = new StringBuilder(end - start);
        for (int at = start; at < end; at++)
        {
            char c = text[at];
            if (c == '\\' && at + 1 < end)
            {
                c = text[++at];
                if (c == 'n')
                {
                    c = '\n';
                }
                else if (c == 'u' && at + 4 < end)
                {
                    c = (char)ushort.Parse(text.Substring(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                    at += 4;
                }
            }

            plain.Append(c);
        }

        return plain.ToString();
    }

    // The column of a field; -1 when no row has it.
    private static int ColumnOf(string plan, int field, out string items)
    {
        items = "";
        int column = 0;
        for (int at = 0; at < plan.Length; at++, column++)
        {
            int number = 0;
            for (; at < plan.Length && plan[at] is >= '0' and <= '9'; at++)
                number = (number * 10) + plan[at] - '0';

            int start = at;
            for (int depth = 0; at < plan.Length && (depth > 0 || plan[at] != ','); at++)
                depth += plan[at] == '(' ? 1 : plan[at] == ')' ? -1 : 0;
            if (number != field)
                continue;

            if (at > start)
                items = plan.Substring(start + 1, at - start - 2);
            return column;
        }

        return -1;
    }
}
