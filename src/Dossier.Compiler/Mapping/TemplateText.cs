using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Naming;

namespace Dossier.Compiler.Mapping;

/// <summary>
/// A text with columns in it: <c>ged-{id}</c>. <c>{name|slug}</c> makes an id of the value, <c>{date|7}</c> takes its first seven characters,
/// <c>{name|lower}</c> its small letters. Where a column is missing, so is the whole text, unless it is written <c>{name?}</c>.
/// </summary>
internal sealed class TemplateText
{
    private const int LongestSlug = 64;

    // What is done with the name of a table in an id. A mapping cannot write it.
    private const string PartOfId = "part of an id";

    // What is left out of a text leaves its separators behind.
    private static readonly char[] Separators = [' ', '-', ',', '/'];

    private readonly ImmutableArray<Part> _parts;

    private TemplateText(string text, ImmutableArray<Part> parts)
    {
        Text = text;
        _parts = parts;
        IsConstant = parts.All(static part => !part.IsColumn);
    }

    /// <summary>The template as it is written.</summary>
    public string Text { get; }

    /// <summary>The columns in it.</summary>
    public IEnumerable<string> Columns => _parts.Where(static part => part.IsColumn).Select(static part => part.Text);

    /// <summary>Whether it holds no column.</summary>
    public bool IsConstant { get; }

    /// <summary>Reads a template.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mistake">What is wrong with it; null if nothing is.</param>
    public static TemplateText? Parse(string text, out string? mistake)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        mistake = null;
        var plain = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '{' or '}' && i + 1 < text.Length && text[i + 1] == text[i])
            {
                plain.Append(text[i++]);
                continue;
            }

            if (text[i] != '{')
            {
                plain.Append(text[i]);
                continue;
            }

            int end = text.IndexOf('}', i);
            if (end < 0)
            {
                mistake = $"The '{{' in '{text}' is not closed. Write the name of a column and '}}'.";
                return null;
            }

            if (plain.Length > 0)
                parts.Add(new Part(plain.ToString(), false, false, ""));
            plain.Clear();
            string[] inner = text.Substring(i + 1, end - i - 1).Split('|');
            string name = inner[0].Trim();
            bool isOptional = name.EndsWith("?", StringComparison.Ordinal);
            string filter = inner.Length > 1 ? inner[1].Trim() : "";
            if (filter is not ("" or "slug" or "lower") & !int.TryParse(filter, NumberStyles.None, CultureInfo.InvariantCulture, out int length))
            {
                mistake = $"'{filter}' is not something that can be done with a column. Write one of: slug, lower, or a number of characters.";
                return null;
            }

            parts.Add(new Part(isOptional ? name.Substring(0, name.Length - 1) : name, true, isOptional, filter, length));
            i = end;
        }

        if (plain.Length > 0)
            parts.Add(new Part(plain.ToString(), false, false, ""));
        return new TemplateText(text, parts.ToImmutable());
    }

    /// <summary>The text for a row; null if a column in it is missing or withheld.</summary>
    /// <param name="row">The row.</param>
    /// <param name="cell">The first cell in it, for its position.</param>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    public string? In(RowScope row, ref CellValue? cell)
    {
        if (_parts.IsEmpty)
            return "";
        string?[]? texts = _parts.Length == 1 ? null : row.Mapper.Pieces(_parts.Length);
        string? only = null;
        for (int i = 0; i < _parts.Length; i++)
        {
            Part part = _parts[i];
            if (!part.IsColumn)
            {
                Add(part.Text);
                continue;
            }

            CellValue value = row.Cell(part.Text);
            cell ??= value;
            if (value.State != CellState.Present)
            {
                if (part.IsOptional && value.State == CellState.Missing)
                    continue;
                return null;
            }

            Add(Filtered(value.Text, part));

            void Add(string text)
            {
                if (texts is null)
                    only = text;
                else
                    texts[i] = text;
            }
        }

        if (texts is null)
            return (only ?? "").Trim();
        LeaveOutSeparators(texts);
        return string.Concat(texts).Trim();
    }

    /// <summary>Whether a row states anything in its columns.</summary>
    public bool IsStated(RowScope row)
    {
        foreach (Part part in _parts)
        {
            if (part.IsColumn && row.Cell(part.Text).State == CellState.Present)
                return true;
        }

        return false;
    }

    /// <summary>
    /// The template of an id. The name of a table is chosen for people and may have spaces or letters that no id may have: it is made a part of an id
    /// where it is none.
    /// </summary>
    public TemplateText ForId() => new(Text, _parts.Select(static part => part is { IsColumn: true, Text: Table.NameColumn, Filter: "" } ? part with { Filter = PartOfId } : part).ToImmutableArray());

    /// <summary>What the name of a table becomes in this id; null if it is not in it.</summary>
    public string? NameInId(string name)
    {
        foreach (Part part in _parts)
        {
            if (part is { IsColumn: true, Text: Table.NameColumn })
                return Filtered(name, part);
        }

        return null;
    }

    // What is left out at an end takes its separators with it. A value keeps all of its characters: the minus of a coordinate is not a separator.
    private void LeaveOutSeparators(string?[] texts)
    {
        bool isLeftOut = false;
        for (int i = 0; i < texts.Length; i++)
        {
            if (_parts[i].IsColumn && texts[i] is not { Length: > 0 })
                isLeftOut = true;
            else if (_parts[i].IsColumn || !isLeftOut || (texts[i] = texts[i]!.TrimStart(Separators)).Length > 0)
                break;
        }

        isLeftOut = false;
        for (int i = texts.Length - 1; i >= 0; i--)
        {
            if (_parts[i].IsColumn && texts[i] is not { Length: > 0 })
                isLeftOut = true;
            else if (_parts[i].IsColumn || !isLeftOut || (texts[i] = texts[i]!.TrimEnd(Separators)).Length > 0)
                break;
        }
    }

    private static string Filtered(string text, in Part part) => part.Filter switch
    {
        "" => text,
        "slug" => Slug(text),
        PartOfId => Identifiers.IsValidId("a" + text) ? text : Slug(text),
        "lower" => text.ToLowerInvariant(),
        _ => text.Length > part.Length ? text.Substring(0, part.Length) : text,
    };

    // A name may be longer than an id; its first words are enough beside a key.
    private static string Slug(string text)
    {
        string slug = SuggestedId.Of(text.Length > LongestSlug ? text.Substring(0, LongestSlug) : text);
        int end = text.Length > LongestSlug ? slug.LastIndexOf('-') : -1;
        return end > 0 ? slug.Substring(0, end) : slug;
    }

    private readonly record struct Part(string Text, bool IsColumn, bool IsOptional, string Filter, int Length = 0);
}
