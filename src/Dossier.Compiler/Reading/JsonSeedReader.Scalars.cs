using System.Globalization;
using System.Text;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Reading;

/// <content>Strings, numbers and words.</content>
internal sealed partial class JsonSeedReader
{
    /// <summary>Quotation marks of word processors.</summary>
    private static readonly char[] CurlyMarks = ['\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2018', '\u2019', '`'];

    private StringBuilder? _unescaped;

    /// <summary>Reads a string, starting at its opening quotation mark. A line break within it means that the closing mark is missing.</summary>
    private string ReadString(bool isKey)
    {
        int start = _position++;
        int first = _position;
        while (_position < _text.Length && _text[_position] is not ('"' or '\\' or '\n' or '\r' or '\t' or CharacterScan.Placeholder))
            _position++;
        if (_position < _text.Length && _text[_position] == '"')
        {
            int length = _position++ - first;
            if (isKey)
                return source.Words.Intern(_text, first, length);
            return Capped(source.Words.Value(_text, first, length), start);
        }

        StringBuilder text = (_unescaped ??= new StringBuilder()).Clear().Append(_text, first, _position - first);
        while (true)
        {
            if (_position == _text.Length || _text[_position] is '\n' or '\r')
            {
                int close = ClosingAhead(_position);
                if (close < 0)
                {
                    EndUnclosed(start, text);
                    break;
                }

                // Text over several lines: the mark at its end is the closing one.
                Mistake(Rules.QuoteNotClosed, start, start + 1, "\"", "\\n");
                text.Append(source.WithoutPlaceholders(_text.Substring(_position, close - _position)));
                _position = close + 1;
                break;
            }

            char c = _text[_position];
            if (c == '"')
            {
                _position++;
                break;
            }

            if (c == '\\')
            {
                ReadEscape(text);
                continue;
            }

            if (c == '\t')
                _problems.Add(Rules.JsonControlInString, _position, _position + 1);
            if (c != CharacterScan.Placeholder || !source.HasPlaceholders)
                text.Append(c);
            _position++;
        }

        return isKey ? source.Words.Intern(text.ToString()) : Capped(text.ToString(), start);
    }

    /// <summary>
    /// Whether the string that was just read includes the text after it because its closing quotation mark is missing. It does if it ends with
    /// a sign that belongs after a string, and another string or key begins where it ended. It is then read again up to the sign.
    /// </summary>
    private bool EndsTooLate(int start, char sign, ref string text)
    {
        int close = _position - 1;
        if (_position >= _text.Length || !IsWordCharacter(_text[_position]) || _text[close] != '"' || _text.IndexOf('\\', start, close - start) >= 0)
            return false;
        int end = close;
        while (end > start + 1 && _text[end - 1] is ' ' or '\t')
            end--;
        if (end - 1 <= start + 1 || _text[end - 1] != sign)
            return false;
        if (sign == ',' && _tree.Top.IsMap ? !IsKeyAhead(close) : _text[EndOfString(close) - 1] != '"')
            return false;
        Mistake(Rules.QuoteNotClosed, start, start + 1, "\"", "\\\"");
        _position = end - 1;
        while (end > start + 2 && _text[end - 2] is ' ' or '\t')
            end--;
        text = source.WithoutPlaceholders(_text.Substring(start + 1, end - start - 2));
        return true;
    }

    /// <summary>Ends a string at the end of its line, before a comma there.</summary>
    private void EndUnclosed(int start, StringBuilder text)
    {
        Mistake(Rules.QuoteNotClosed, start, start + 1, "\"", "\\\"");
        int end = _position;
        while (end > start + 1 && _text[end - 1] is ' ' or '\t')
            end--;
        bool hasComma = end > start + 1 && _text[end - 1] == ',';
        if (hasComma)
            _position = --end;
        int surplus = text.Length;
        while (surplus > 0 && text[surplus - 1] is ' ' or '\t')
            surplus--;
        if (hasComma && surplus > 0)
            surplus--;
        text.Length = surplus;
        CountSwallowed(start + 1, end);
    }

    /// <summary>
    /// The mark that closes a text which continues on the next line; -1 if that line begins like JSON, or has no mark that could end
    /// a value.
    /// </summary>
    private int ClosingAhead(int offset)
    {
        int end = Math.Min(_text.Length, offset + SeedLimits.ValueCharacters);
        while (offset < end && _text[offset] is ' ' or '\t' or '\n' or '\r')
            offset++;
        if (offset >= end || !(IsWordCharacter(_text[offset]) || _text[offset] == '\''))
            return -1;
        while (offset < end && _text[offset] != '"')
            offset += _text[offset] == '\\' ? 2 : 1;
        int next = offset + 1;
        while (next < end && _text[next] is ' ' or '\t' or '\n' or '\r')
            next++;
        return offset < end && (next >= end || _text[next] is ',' or '}' or ']') ? offset : -1;
    }

    private void CountSwallowed(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_text[i] is '}' or ']')
                _swallowed++;
        }
    }

    private string Capped(string text, int start)
    {
        if (text.Length <= SeedLimits.ValueCharacters)
            return text;
        _problems.Add(Rules.TextTooLong, start, _position,
            SeedReader.Number(text.Length), "value", SeedReader.Number(SeedLimits.ValueCharacters));
        return SeedScalars.Truncate(text);
    }

    private void ReadEscape(StringBuilder text)
    {
        int start = _position;
        char c = _position + 1 < _text.Length ? _text[_position + 1] : '\n';
        _position += 2;
        switch (c)
        {
            case '"' or '\\' or '/':
                text.Append(c);
                return;
            case 'b':
                Append(text, '\b', start);
                return;
            case 'f':
                Append(text, '\f', start);
                return;
            case 'n':
                text.Append('\n');
                return;
            case 'r':
                text.Append('\r');
                return;
            case 't':
                text.Append('\t');
                return;
            case 'u' when Hex(_position) is >= 0 and int code:
                _position += 4;
                Append(text, (char)code, start);
                return;
        }

        // This may be the end of the line, which the string reports itself.
        if (c is '\n' or '\r')
            _position = start + 1;
        int end = c == 'u' ? start + 2 : _position;
        _problems.Add(Rules.BadEscape, start, end, _text.Substring(start, end - start), c == 'u' ? "; '\\u' takes four hexadecimal digits" : "");
        text.Append(_text, start, end - start);
        _position = end;
    }

    /// <summary>Appends an escaped character, unless seeds must not contain it in any form.</summary>
    private void Append(StringBuilder text, char c, int start)
    {
        if (char.IsHighSurrogate(c) && _position + 1 < _text.Length && _text[_position] == '\\' && _text[_position + 1] == 'u'
            && Hex(_position + 2) is >= 0xDC00 and <= 0xDFFF and int low)
        {
            text.Append(c).Append((char)low);
            _position += 6;
            return;
        }

        if (CharacterScan.Judge(c.ToString(), 0) is { } rule)
            _problems.Add(rule, start, _position, CharacterScan.Name(c));
        else
            text.Append(c);
    }

    private int Hex(int offset)
    {
        if (offset + 4 > _text.Length)
            return -1;
        int value = 0;
        for (int i = offset; i < offset + 4; i++)
        {
            int digit = _text[i] switch
            {
                >= '0' and <= '9' => _text[i] - '0',
                >= 'a' and <= 'f' => _text[i] - 'a' + 10,
                >= 'A' and <= 'F' => _text[i] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
                return -1;
            value = (value * 16) + digit;
        }

        return value;
    }

    /// <summary>Reads text in single quotation marks as text, and reports the marks.</summary>
    private string ReadSingleQuoted()
    {
        int start = _position;
        _position = EndOfString(_position);
        bool isClosed = _position > start + 1 && _text[_position - 1] == '\'';
        int end = isClosed ? _position - 1 : _position;
        if (!isClosed)
            CountSwallowed(start + 1, end);
        string text = source.WithoutPlaceholders(_text.Substring(start + 1, end - start - 1));
        Mistake(Rules.JsonQuotes, start, _position, TreeBuilder.Shorten(text));
        return SeedScalars.Truncate(text);
    }

    /// <summary>Reads a key without double quotation marks, and reports that; several words on a line are one key.</summary>
    private string ReadUnquotedKey()
    {
        if (_text[_position] == '\'')
            return ReadSingleQuoted();
        int start = _position;
        int end = _position;
        while (IsWordAt(_position))
        {
            end = EndOfWord(_position);
            _position = SkipBlanks(end);
        }

        _position = end;
        string text = source.WithoutPlaceholders(_text.Substring(start, end - start)).Trim(CurlyMarks);
        // The first of the two quotation marks is missing.
        if (end < _text.Length && _text[end] == '"' && SkipBlanks(end + 1) is var colon && colon < _text.Length && _text[colon] == ':')
            _position = end + 1;
        Mistake(Rules.JsonQuotes, start, end, TreeBuilder.Shorten(text));
        return SeedScalars.Truncate(text);
    }

    /// <summary>Reads a number, true, false or null; other words are reported and dropped.</summary>
    private void ReadLiteral()
    {
        int start = _position;
        int end = EndOfWord(_position);
        string word = source.WithoutPlaceholders(_text.Substring(start, end - start));
        bool isLiteral = IsLiteral(word);
        if (_tree.Depth > 0 && _tree.Top.IsMap && DecimalComma.EndOf(_text, start, end) is > 0 and int whole)
        {
            string number = _text.Substring(start, whole - start);
            Mistake(Rules.DecimalComma, start, whole, TreeBuilder.Shorten(number), DecimalComma.Advice(number));
            _position = whole;
            _tree.DropValue(whole);
            return;
        }

        if (isLiteral && !GoesOn(end))
        {
            _position = end;
            _tree.Value(new SeedScalar(Capped(word, start), ScalarStyle.Plain, source.Lines.Span(start, end)));
            return;
        }

        _position = end = EndOfWords(end);
        word = source.WithoutPlaceholders(_text.Substring(start, end - start));
        string advice = _tree.Depth > 0 ? Advice(word) : "A seed in JSON starts with '{'. If this is YAML, give the file a name that ends in .yaml.";
        Mistake(Rules.JsonBadLiteral, start, end, TreeBuilder.Shorten(word), advice);
        _tree.DropValue(end);
    }

    /// <summary>
    /// Whether what began as a number or a word of JSON is text without quotation marks: <c>3 killed</c> and <c>12:30</c> are,
    /// but <c>3 4</c> is two values.
    /// </summary>
    private bool GoesOn(int end)
    {
        if (end < _text.Length && _text[end] is ':' or '\'' or '\\')
            return true;
        if (end + 1 < _text.Length && _text[end] == '/' && _text[end + 1] is not ('/' or '*' or ' '))
            return true;
        int next = SkipBlanks(end);
        return IsWordAt(next) && !IsLiteralAt(next) && !IsKeyAhead(next);
    }

    /// <summary>The end of text without quotation marks: before what could be the next item, or the end of the line.</summary>
    private int EndOfWords(int offset)
    {
        int end = offset;
        while (offset < _text.Length && _text[offset] is not (',' or '}' or ']' or '{' or '[' or '"' or '\n' or '\r'))
        {
            if (_text[offset++] is not (' ' or '\t'))
                end = offset;
        }

        return end;
    }

    private int SkipBlanks(int offset)
    {
        while (offset < _text.Length && _text[offset] is ' ' or '\t')
            offset++;
        return offset;
    }

    private bool IsWordAt(int offset) => offset < _text.Length && IsWordCharacter(_text[offset]);

    private bool IsLiteralAt(int offset) => IsLiteral(_text.Substring(offset, EndOfWord(offset) - offset));

    private static bool IsLiteral(string word) => word is "true" or "false" or "null" || IsNumber(word);

    /// <summary>Whether a word is a JSON number: no sign but a minus, no leading zero, digits on both sides of a point.</summary>
    private static bool IsNumber(string word)
    {
        int i = word.Length > 0 && word[0] == '-' ? 1 : 0;
        int digits = Digits(word, i);
        if (digits == 0 || (digits > 1 && word[i] == '0'))
            return false;
        i += digits;
        if (i < word.Length && word[i] == '.')
        {
            digits = Digits(word, i + 1);
            if (digits == 0)
                return false;
            i += digits + 1;
        }

        if (i < word.Length && word[i] is 'e' or 'E')
        {
            i++;
            if (i < word.Length && word[i] is '+' or '-')
                i++;
            digits = Digits(word, i);
            if (digits == 0)
                return false;
            i += digits;
        }

        return i == word.Length;
    }

    private static int Digits(string word, int from)
    {
        int end = from;
        while (end < word.Length && word[end] is >= '0' and <= '9')
            end++;
        return end - from;
    }

    private static string Advice(string word)
    {
        string lower = word.ToLower(CultureInfo.InvariantCulture);
        if (lower is "true" or "false" or "null")
            return $"Write it in lower case: {lower}.";
        if (lower is "none" or "nil" or "undefined")
            return "Write null, or leave the key out.";
        return IsNearlyNumber(word)
            ? "Write a number without plus sign or leading zeros, with digits on both sides of the point; or put it between double quotation marks."
            : $"If it is text, write \"{TreeBuilder.Shorten(word.Trim(CurlyMarks))}\".";
    }

    /// <summary>Whether a word is a number in another notation, such as <c>+5</c>, <c>.5</c>, <c>0x1F</c> or <c>1_000</c>, but not a date.</summary>
    private static bool IsNearlyNumber(string word)
    {
        int i = word.Length > 0 && word[0] is '+' or '-' ? 1 : 0;
        int points = 0;
        bool isHexadecimal = i + 1 < word.Length && word[i] == '0' && word[i + 1] is 'x' or 'X';
        for (int offset = i; offset < word.Length; offset++)
        {
            char c = word[offset];
            if (c == '.' && ++points > 1)
                return false;
            bool isDigit = c is (>= '0' and <= '9') or '.' or '_' or 'e' or 'E' || (c is '+' or '-' && word[offset - 1] is 'e' or 'E');
            if (!isDigit && !(isHexadecimal && c is (>= 'a' and <= 'f') or (>= 'A' and <= 'F') or 'x' or 'X'))
                return false;
        }

        return i < word.Length && word[i] is '.' or (>= '0' and <= '9');
    }
}
