using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Reading;

/// <summary>
/// Reads JSON as defined in RFC 8259, without extensions. After a mistake it continues as the author probably meant, so that one
/// mistake gives one message and loses as little data as possible. It uses a loop and no recursion.
/// </summary>
/// <remarks>
/// One mistake never hides another one elsewhere. The text that is skipped after a mistake belongs to it and ends at
/// the next comma, bracket or key; brackets that were closed by guess are counted; and two mistakes are merged only if both are
/// at the same offset.
/// </remarks>
internal sealed partial class JsonSeedReader(SeedSource source)
{
    private readonly string _text = source.Text;
    private readonly TreeBuilder _tree = source.Tree;
    private readonly ProblemLog _problems = source.Problems;
    private int _at = source.Start;

    /// <summary>The offset of the comma after the last value of the innermost collection; -1 when there is none.</summary>
    private int _comma = -1;

    /// <summary>The offset of the last problem.</summary>
    private int _reported = -1;

    /// <summary>How many brackets were closed by guess. As many closing brackets at the end of the text are then surplus and not reported.</summary>
    private int _closedByGuess;

    /// <summary>How many closing brackets were read as text because a quotation mark is missing. As many are then missing at the end.</summary>
    private int _swallowed;

    private bool _commentReported;

    /// <summary>How many more brackets are opened than closed in the text, minus those that were found.</summary>
    private int _unclosed;

    /// <summary>The outermost value; null when there is none.</summary>
    public SeedNode? Read()
    {
        _unclosed = JsonBrackets.CountUnclosed(_text);
        SkipWhite();
        if (_at == _text.Length)
        {
            Mistake(Rules.JsonSyntax, 0, 0, "an object (write '{}' if there is nothing in it)", "the end of the file");
            return null;
        }

        // If the beginning is not JSON, there is no end after which text could be reported.
        if (!ReadValue() || (_tree.Depth == 0 && _reported >= 0))
            return _tree.Root;

        while (_tree.Depth > 0)
        {
            if (_tree.IsFull)
            {
                _problems.Add(Rules.TooManyValues, _at, _at, SeedReader.Number(SeedLimits.Nodes));
                _tree.Abandon(0);
                return _tree.Root;
            }

            ReadMember();
        }

        SkipWhite();
        while (_closedByGuess > 0 && _at < _text.Length && _text[_at] is '}' or ']')
        {
            _closedByGuess--;
            _at++;
            SkipWhite();
        }

        if (_at < _text.Length)
            Mistake(Rules.JsonTrailingContent, _at, EndOfWord(_at));
        return _tree.Root;
    }

    /// <summary>Reads one item or entry of the innermost collection, or its end.</summary>
    private void ReadMember()
    {
        SkipWhite();
        if (_at == _text.Length)
        {
            // If a quotation mark is missing, a closing bracket may be in what was read as text.
            int open = _tree.Top.Start;
            if (_swallowed < _tree.Depth)
                Mistake(Rules.BracketNotClosed, open, open + 1, _text[open].ToString(), _tree.Top.IsMap ? "}" : "]");
            _tree.Abandon(0);
            return;
        }

        char c = _text[_at];
        if (c is '}' or ']')
            ReadClosing(c);
        else if (c == ',')
            ReadCommas();
        else if (_tree.Top.IsMap)
            ReadEntry(c);
        else
            ReadItem();
    }

    private void ReadClosing(char c)
    {
        if (CloseByIndentation())
            return;
        if (_tree.Top.IsMap != (c == '}') && !CloseMismatched(c))
            return;
        if (_comma >= 0)
            Mistake(Rules.JsonTrailingComma, _comma, _comma + 1);
        _comma = -1;
        _tree.End(++_at);
        AfterValue();
    }

    /// <summary>
    /// Handles a closing bracket of the wrong kind. If it closes an outer collection, the inner ones were not closed; if
    /// it closes none, it is skipped.
    /// </summary>
    private bool CloseMismatched(char c)
    {
        int match = _tree.Depth - 1;
        while (match >= 0 && _tree.Frame(match).IsMap != (c == '}'))
            match--;
        if (match < 0)
        {
            Mistake(Rules.BracketNotOpened, _at, _at + 1, c.ToString());
            _at++;
            if (_comma < 0 && _tree.Top.LastEnd > _tree.Top.Start)
                AfterValue();
            return false;
        }

        int open = _tree.Top.Start;
        if (_swallowed >= _tree.Depth - 1 - match)
            _swallowed -= _tree.Depth - 1 - match;
        else
            Mistake(Rules.BracketNotClosed, open, open + 1, _text[open].ToString(), _tree.Top.IsMap ? "}" : "]");
        _comma = -1;
        if (match == 0 && !IsEnd(_at + 1))
        {
            // More of the collection follows: the bracket is of the wrong kind.
            _tree.Top.IsIncomplete = true;
            return true;
        }

        _closedByGuess += _tree.Depth - 1 - match;
        _tree.Abandon(match + 1);
        return true;
    }

    /// <summary>
    /// Ends a collection whose closing bracket is missing, if the indentation shows that it is this one: the next token
    /// starts a line that is not indented more deeply than the line with the opening bracket.
    /// </summary>
    private bool CloseByIndentation()
    {
        if (_unclosed <= 0 || _tree.Depth < 2)
            return false;
        int open = _tree.Top.Start;
        if (!JsonBrackets.EndsBefore(_text, source.Lines, open, _at))
            return false;
        Mistake(Rules.BracketNotClosed, open, open + 1, _text[open].ToString(), _tree.Top.IsMap ? "}" : "]");
        _unclosed--;
        _comma = -1;
        _tree.Abandon(_tree.Depth - 1);
        if (_text[_at] is not ('}' or ']'))
            CloseByIndentation();
        return true;
    }

    /// <summary>Whether nothing but white space follows.</summary>
    private bool IsEnd(int at)
    {
        while (at < _text.Length && _text[at] is ' ' or '\n' or '\r' or '\t')
            at++;
        return at >= _text.Length;
    }

    /// <summary>Reports commas without an item before them. <see cref="AfterValue"/> has read the one that belongs after a value.</summary>
    private void ReadCommas()
    {
        int start = _at;
        int end;
        do
        {
            end = ++_at;
            SkipWhite();
        }
        while (_at < _text.Length && _text[_at] == ',');

        Mistake(Rules.JsonTrailingComma, start, end);
        _comma = -1;
    }

    private void ReadItem()
    {
        _comma = -1;
        if (!ReadValue())
            AfterGap(_at);
    }

    private void ReadEntry(char c)
    {
        if (CloseByIndentation())
            return;
        _comma = -1;
        int start = _at;
        string key;
        if (c == '"')
        {
            key = ReadString(isKey: true);
            EndsTooLate(start, ':', ref key);
        }
        else if (c == '\'' || IsWordCharacter(c))
        {
            key = ReadUnquotedKey();
        }
        else
        {
            Mistake(Rules.JsonSyntax, _at, EndOfWord(_at), "a key between double quotation marks", Describe(_at));
            AfterGap(_at);
            return;
        }

        int end = _at;
        SkipWhite();
        bool hasColon = _at < _text.Length && _text[_at] == ':';
        if (hasColon)
        {
            _at++;
            SkipWhite();
        }
        else if (_reported != start)
        {
            Mistake(Rules.JsonSyntax, end, end, "a colon after the key", Describe(_at));
            if (_at < _text.Length && _text[_at] is '=' or ';')
            {
                _at += _text[_at] == '=' && _at + 1 < _text.Length && _text[_at + 1] == '>' ? 2 : 1;
                SkipWhite();
            }
        }

        if (key.Length > SeedLimits.KeyCharacters)
        {
            _problems.Add(Rules.TextTooLong, start, end,
                SeedReader.Number(key.Length), "key", SeedReader.Number(SeedLimits.KeyCharacters));
            _tree.DropKey(end);
        }
        else
        {
            _tree.Key(key, start, end);
        }

        bool isValue = _at < _text.Length && _text[_at] is not (',' or '}' or ']');
        // A key without a colon may have no value either: '"a" "b": 1'.
        if (isValue && (hasColon || !IsKeyAhead(_at)) && ReadValue())
            return;
        if (!isValue && hasColon)
            Mistake(Rules.JsonSyntax, _at, Math.Min(_at + 1, _text.Length), "a value", Describe(_at));
        _tree.DropValue(end);
        if (!isValue)
            AfterValue();
        else if (hasColon || !IsKeyAhead(_at))
            AfterGap(_at);
    }

    /// <summary>Reads a value and the comma after it. False when there is no value here, which is reported.</summary>
    private bool ReadValue()
    {
        char c = _text[_at];
        int start = _at;
        switch (c)
        {
            case '{' or '[':
                if (!_tree.MayBegin)
                {
                    SkipTooDeep();
                    return true;
                }

                _tree.Begin(c == '{', isFlow: true, start);
                _at++;
                _comma = -1;
                return true;
            case '"':
                string text = ReadString(isKey: false);
                if (_tree.Depth > 0)
                    EndsTooLate(start, ',', ref text);
                _tree.Value(new SeedScalar(text, ScalarStyle.Quoted, source.Lines.Span(start, _at)));
                break;
            case '\'':
                text = ReadSingleQuoted();
                _tree.Value(new SeedScalar(text, ScalarStyle.Quoted, source.Lines.Span(start, _at)));
                break;
            case ':' when _tree.Depth > 0 && _tree.Top.IsMap:
                // A surplus colon: the value may follow it.
                Mistake(Rules.JsonSyntax, _at, _at + 1, "a value", Describe(_at));
                while (_at < _text.Length && _text[_at] == ':')
                {
                    _at++;
                    SkipWhite();
                }

                return _at < _text.Length && _text[_at] is not (',' or '}' or ']') && ReadValue();
            case var _ when IsWordCharacter(c):
                ReadLiteral();
                break;
            default:
                Mistake(Rules.JsonSyntax, _at, EndOfWord(_at), "a value", Describe(_at));
                return false;
        }

        AfterValue();
        return true;
    }

    /// <summary>Reads the comma after a value. Anything else except a closing bracket is reported.</summary>
    private void AfterValue()
    {
        if (_tree.Depth == 0)
            return;
        SkipWhite();
        if (_at == _text.Length || _text[_at] is '}' or ']')
            return;
        char c = _text[_at];
        if (c == ',')
        {
            _comma = _at++;
            return;
        }

        bool isItem = c is '"' or '\'' or '{' or '[' || IsWordCharacter(c);
        if (isItem && CloseByIndentation())
            return;
        if (IsWordCharacter(c) && _text[_at - 1] == '"')
            Mistake(Rules.JsonSyntax, _at, EndOfWord(_at), _tree.Top.IsMap ? "a comma or '}'" : "a comma or ']'", Describe(_at) + "; the quotation mark before it ends the text. Within text, write \\\" for a quotation mark");
        else if (isItem)
            Mistake(Rules.CommaMissing, _at, EndOfWord(_at));
        else
            Mistake(Rules.JsonSyntax, _at, EndOfWord(_at), _tree.Top.IsMap ? "a comma or '}'" : "a comma or ']'", Describe(_at));
        if (!isItem || (_tree.Top.IsMap && !IsKeyAhead(_at)))
            AfterGap(_at);
    }

    /// <summary>
    /// Skips the text that belongs to a problem that was reported: to the next comma or closing bracket of the innermost collection, or
    /// to the next key of a map. Strings and collections on the way are skipped as a whole.
    /// </summary>
    private void AfterGap(int start)
    {
        _tree.Top.IsIncomplete = true;
        bool isMap = _tree.Top.IsMap;
        int depth = 0;
        while (_at < _text.Length)
        {
            char c = _text[_at];
            if (depth == 0 && (c is ',' or '}' or ']' || (isMap && _at > start && IsKeyAhead(_at))))
                break;
            if (c is '{' or '[')
                depth++;
            else if (c is '}' or ']')
                depth--;
            int from = _at;
            _at = c is '"' ? EndOfString(_at) : IsWordCharacter(c) ? EndOfWord(_at) : _at + 1;
            if (c == '"' && (_at == from + 1 || _text[_at - 1] != '"'))
                CountSwallowed(from + 1, _at);
            SkipWhite();
        }

        if (_at < _text.Length && _text[_at] == ',')
            _comma = _at++;
    }

    /// <summary>Whether there is a key at an offset: a string in double quotation marks or a bare word, with a colon after it.</summary>
    private bool IsKeyAhead(int at)
    {
        int end = _text[at] is '"' or '\'' ? EndOfString(at) : EndOfWord(at);
        if (end == at + 1 && !IsWordCharacter(_text[at]))
            return false;
        while (end < _text.Length && _text[end] is ' ' or '\n' or '\r' or '\t')
            end++;
        return end < _text.Length && _text[end] == ':';
    }

    /// <summary>The end of a string that is skipped: after its closing mark, or at the end of its line.</summary>
    private int EndOfString(int at)
    {
        char mark = _text[at++];
        while (at < _text.Length && _text[at] is not ('\n' or '\r'))
        {
            if (_text[at] == mark)
                return at + 1;
            at += _text[at] == '\\' && at + 1 < _text.Length && _text[at + 1] is not ('\n' or '\r') ? 2 : 1;
        }

        return at;
    }

    /// <summary>Reports a collection beyond the depth limit and skips it.</summary>
    private void SkipTooDeep()
    {
        int start = _at;
        int depth = 0;
        do
        {
            char c = _text[_at];
            if (c is '{' or '[')
                depth++;
            else if (c is '}' or ']')
                depth--;
            _at = c == '"' ? EndOfString(_at) : _at + 1;
        }
        while (depth > 0 && _at < _text.Length);

        Mistake(Rules.TooDeep, start, start + 1, SeedReader.Number(SeedLimits.Depth));
        // If the text ends within what is skipped, the brackets around it are not reported too.
        if (depth > 0)
            _swallowed = _tree.Depth;
        _tree.DropValue(_at);
        AfterValue();
    }

    /// <summary>Reports a problem, unless one was reported at the same offset.</summary>
    private void Mistake(Rule rule, int start, int end, params string[] arguments)
    {
        if (_reported != start)
            _problems.Add(rule, start, end, arguments);
        _reported = start;
    }

    private void SkipWhite()
    {
        while (_at < _text.Length)
        {
            char c = _text[_at];
            if (c is ' ' or '\n' or '\r' or '\t' || (source.HasPlaceholders && c == CharacterScan.Placeholder))
                _at++;
            else if (c == '#' || (c == '/' && _at + 1 < _text.Length && _text[_at + 1] is '/' or '*'))
                SkipComment();
            else if (c > '~' && char.IsWhiteSpace(c))
                SkipForeignWhite();
            else
                return;
        }
    }

    private void SkipForeignWhite()
    {
        int start = _at++;
        while (_at < _text.Length && _text[_at] > '~' && char.IsWhiteSpace(_text[_at]))
            _at++;
        _problems.Add(Rules.JsonSyntax, start, _at, "a space, a tab or a new line", CharacterScan.Name(_text[start]));
    }

    private void SkipComment()
    {
        int start = _at;
        if (_text[_at] == '/' && _text[_at + 1] == '*')
        {
            int close = _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
            _at = close < 0 ? _text.Length : close + 2;
        }
        else
        {
            while (_at < _text.Length && _text[_at] is not ('\n' or '\r'))
                _at++;
        }

        if (!_commentReported)
            _problems.Add(Rules.JsonComment, start, _at);
        _commentReported = true;
    }

    private string Describe(int at)
    {
        if (at >= _text.Length)
            return "the end of the text";
        return _text[at] > '~' && char.IsWhiteSpace(_text[at])
            ? CharacterScan.Name(_text[at])
            : "'" + TreeBuilder.Shorten(_text.Substring(at, EndOfWord(at) - at)) + "'";
    }

    /// <summary>The end of the word, the number or the single other character at an offset.</summary>
    private int EndOfWord(int at)
    {
        int end = at;
        while (end < _text.Length && IsWordCharacter(_text[end]))
            end++;
        if (end > at || at >= _text.Length)
            return end;
        return char.IsHighSurrogate(_text[at]) && at + 1 < _text.Length ? at + 2 : at + 1;
    }

    private static bool IsWordCharacter(char c)
        => c is not (<= ' ' or '"' or '\'' or ',' or ':' or '{' or '}' or '[' or ']' or '/' or '#' or '\\' or ';' or '=') && !char.IsWhiteSpace(c);
}
