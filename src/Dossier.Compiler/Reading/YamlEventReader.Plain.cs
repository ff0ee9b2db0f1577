using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Reading;

/// <content>
/// Plain scalars that are probably a key with its value, or an item of a list. YAML takes <c>name:Kataib</c> and <c>-item</c> for text,
/// since a space is missing, and joins the lines that follow into the same text.
/// </content>
internal sealed partial class YamlEventReader
{
    /// <summary>Reports a plain scalar that was probably meant as something else. False when there is nothing to report.</summary>
    private bool ReportPlain(int start, int end, bool isKey)
    {
        if (ForeignBlankAtEdge(start, end, isKey) is >= 0 and int blank)
        {
            _problems.Add(Rules.YamlForeignBlank, blank, blank + 1, CharacterScan.Name(text[blank]), CharacterScan.WayOut(text, blank));
            return true;
        }

        if (!isKey && YamlText.IsFirstOnLine(text, start) && UnspacedKey.EndOf(text, start, end) is >= 0 and int colon && CharacterScan.LooksLikeColon(text[colon]))
        {
            _problems.Add(Rules.YamlForeignBlank, colon, colon + 1, CharacterScan.Name(text[colon]), CharacterScan.WayOut(text, colon));
            return true;
        }

        bool isFlow = _tree.Depth > 0 && _tree.Top.IsFlow;
        if (isFlow || !YamlText.IsFirstOnLine(text, start))
            return !isFlow && !isKey && ReportLines(start, end);
        if (IsItem(start, end))
        {
            int lineEnd = Math.Min(end, YamlText.EndOfPlain(text, start, isFlow: false));
            _problems.Add(Rules.YamlDashWithoutSpace, start, lineEnd, TreeBuilder.Shorten(text.Substring(start + 1, lineEnd - start - 1).TrimStart()));
            return true;
        }

        if (isKey && UnspacedKey.EndOf(text, start, end) is var key and >= 0 && text[key + 1] is '{' or '[' or '"' or '\'')
        {
            int lineEnd = YamlText.EndOfPlain(text, start, isFlow: false);
            _problems.Add(Rules.YamlColonMissing, start, lineEnd, TreeBuilder.Shorten(text.Substring(start, lineEnd - start)));
            return true;
        }

        if (isKey)
            return false;
        if (UnspacedKey.IsAt(text, start, end))
        {
            int lineEnd = Math.Min(end, YamlText.EndOfPlain(text, start, isFlow: false));
            _problems.Add(Rules.YamlColonMissing, start, lineEnd, TreeBuilder.Shorten(text.Substring(start, lineEnd - start)));
            return true;
        }

        return ReportLines(start, end);
    }

    /// <summary>Checks the lines after the first: a word, a colon and a word are a field; a dash and a word are an item.</summary>
    private bool ReportLines(int start, int end)
    {
        for (int offset = YamlText.EndOfLine(text, start); offset < end; offset = YamlText.EndOfLine(text, offset))
        {
            while (offset < end && YamlText.IsBlank(text, offset))
                offset++;
            if (offset >= end)
                return false;
            int lineEnd = Math.Min(end, YamlText.EndOfPlain(text, offset, isFlow: false));
            if (UnspacedKey.IsAt(text, offset, lineEnd) && text.IndexOf(' ', offset, lineEnd - offset) < 0)
            {
                _problems.Add(Rules.YamlColonMissing, offset, lineEnd, TreeBuilder.Shorten(text.Substring(offset, lineEnd - offset)));
                return true;
            }

            if (text[offset] == '-' && YamlText.IsBlank(text, offset + 1))
            {
                _problems.Add(Rules.YamlListBelowValue, offset, lineEnd);
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// An invisible or foreign blank in place of a space: at either end of a plain scalar, or after the first colon or dash of a line;
    /// -1 when there is none.
    /// </summary>
    private int ForeignBlankAtEdge(int start, int end, bool isKey)
    {
        if (CharacterScan.IsInvisible(text[start]))
            return isKey ? -1 : start;
        if (!isKey && CharacterScan.IsInvisible(text[end - 1]))
            return end - 1;
        if (text[start] == '-' && start + 1 < end && CharacterScan.IsInvisible(text[start + 1]))
            return start + 1;
        for (int i = start; i + 1 < end && !YamlText.IsBlank(text, i); i++)
        {
            if (text[i] == ':' && CharacterScan.IsInvisible(text[i + 1]))
                return i + 1;
        }

        return -1;
    }

    /// <summary>Whether text at the start of a line begins with a dash without a space after it, or with a dash of a word processor.</summary>
    private bool IsItem(int start, int end)
        => start + 1 < end && (text[start] == '-' ? !IsNumber(text[start + 1]) : text[start] is '\u2013' or '\u2014' or '\u2022' or '\u00B7' or '\u2023' && text[start + 1] == ' ');

    private static bool IsNumber(char c) => c is (>= '0' and <= '9') or '.';
}
