using System.Globalization;
using System.Text;

namespace Dossier.Compiler.Schema;

/// <summary>
/// A JSON object that keeps the order in which its members were added, so that equal objects are written as equal bytes. Values
/// are text, whole numbers, decimals, flags, objects, and lists of these.
/// </summary>
internal sealed class JsonText
{
    private readonly List<(string Name, object Value)> _members = [];

    /// <summary>The members in the order in which they were added.</summary>
    public IReadOnlyList<(string Name, object Value)> Members => _members;

    /// <summary>How many members it has.</summary>
    public int Count => _members.Count;

    /// <summary>The value of a member; null when there is none of that name.</summary>
    public object? Find(string name) => _members.Find(member => member.Name == name).Value;

    /// <summary>Adds a member.</summary>
    public JsonText Add(string name, object value)
    {
        _members.Add((name, value));
        return this;
    }

    /// <summary>Adds a list of texts.</summary>
    public JsonText AddWords(string name, params string[] words) => Add(name, words);

    /// <summary>Adds a text, unless it is empty.</summary>
    public JsonText AddText(string name, string text) => text.Length == 0 ? this : Add(name, text);

    /// <summary>Adds the members of another.</summary>
    public JsonText AddAll(JsonText other)
    {
        _members.AddRange(other._members);
        return this;
    }

    /// <summary>The same without a member.</summary>
    public JsonText Without(string name)
    {
        var others = new JsonText();
        others._members.AddRange(_members.Where(member => member.Name != name));
        return others;
    }

    /// <summary>The text, indented by two spaces, with a line feed at the end.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text, this, 0);
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, object value, int depth)
    {
        switch (value)
        {
            case string plain:
                WriteString(text, plain);
                break;
            case bool flag:
                text.Append(flag ? "true" : "false");
                break;
            case IFormattable number:
                text.Append(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            case JsonText map:
                WriteMembers(text, map._members, depth);
                break;
            case IReadOnlyList<object> list:
                WriteItems(text, list, depth);
                break;
            default:
                throw new ArgumentException($"JSON has no {value.GetType().Name}.", nameof(value));
        }
    }

    private static void WriteMembers(StringBuilder text, List<(string Name, object Value)> members, int depth)
    {
        // A reference is written on one line: there are thousands.
        if (members.Count == 1 && members[0].Value is string only)
        {
            WriteString(text.Append("{ "), members[0].Name);
            WriteString(text.Append(": "), only);
            text.Append(" }");
            return;
        }

        text.Append('{');
        for (int i = 0; i < members.Count; i++)
        {
            NewLine(text.Append(i == 0 ? "" : ","), depth + 1);
            WriteString(text, members[i].Name);
            Write(text.Append(": "), members[i].Value, depth + 1);
        }

        if (members.Count > 0)
            NewLine(text, depth);
        text.Append('}');
    }

    // A list of words is written on one line as long as it is short: most are, and one line each would make the schema hard to read.
    private static void WriteItems(StringBuilder text, IReadOnlyList<object> items, int depth)
    {
        const int ShortList = 8;
        bool isShort = items.Count <= ShortList && items.All(item => item is string { Length: < 30 });
        text.Append('[');
        for (int i = 0; i < items.Count; i++)
        {
            if (isShort)
                text.Append(i == 0 ? "" : ", ");
            else
                NewLine(text.Append(i == 0 ? "" : ","), depth + 1);
            Write(text, items[i], depth + 1);
        }

        if (!isShort && items.Count > 0)
            NewLine(text, depth);
        text.Append(']');
    }

    private static void NewLine(StringBuilder text, int depth) => text.Append('\n').Append(' ', depth * 2);

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (c is < ' ' or > '~')
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                text.Append(c);
        }

        text.Append('"');
    }
}
