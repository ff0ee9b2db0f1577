using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Reading;

/// <content>
/// Keys between braces without a colon: YAML reads <c>{ actor iran }</c> as the key 'actor iran' with no value, and <c>{ lat: 33,31 }</c> as
/// a latitude of 33 and a key '31'.
/// </content>
internal sealed partial class YamlEventReader
{
    /// <summary>The end of a number with a decimal comma whose second half YAML takes for a key; -1 when there is none.</summary>
    private int _skippedTo = -1;

    /// <summary>Whether the current key has neither a value nor a colon, which is reported; an empty value is then added.</summary>
    private bool IsBareKey(int place, bool hasProperties)
    {
        if (hasProperties || !_tree.Top.IsMap || _tree.Top.State != EntryState.Value || place != _tree.Top.LastEnd)
            return false;
        ref TreeFrame frame = ref _tree.Top;
        // In a block, a key without a colon follows a '?'; otherwise the parser is about to fail there.
        if (!frame.IsFlow && !IsExplicit(frame.KeySpan.Start))
            return false;
        // '{2022,2023}' is a set of dates without its quotation marks, which is reported where a text is expected.
        if (frame.IsFlow && frame.Key!.Length > 0 && frame.Key[0] is (>= '0' and <= '9') or '.' or '-')
        {
            if (!frame.HasBare)
                frame.Bare = frame.KeySpan;
            frame.HasBare = true;
            return false;
        }

        ReportBare(frame.KeySpan);
        _tree.DropValue(place);
        return true;
    }

    private bool IsExplicit(int key)
    {
        while (key > 0 && text[key - 1] is ' ' or '\t')
            key--;
        return key > 0 && text[key - 1] == '?';
    }

    /// <summary>Reports numbers without colons if there are keys with values beside them, so that they are not a set.</summary>
    private void ReportBareKeys()
    {
        if (_tree.Top.HasBare && _tree.HasValues())
            ReportBare(_tree.Top.Bare);
    }

    private void ReportBare(SeedSpan key)
    {
        string written = text.Substring(key.Start, key.End - key.Start);
        int colon = written.IndexOf(':');
        int foreign = colon >= 0 && key.Start + colon + 1 < text.Length && CharacterScan.IsInvisible(text[key.Start + colon + 1]) ? key.Start + colon + 1
            : UnspacedKey.EndOf(text, key.Start, key.End) is >= 0 and int end && CharacterScan.LooksLikeColon(text[end]) ? end
            : -1;
        if (foreign >= 0)
            _problems.Add(Rules.YamlForeignBlank, foreign, foreign + 1, CharacterScan.Name(text[foreign]), CharacterScan.WayOut(text, foreign));
        else
            _problems.Add(Rules.YamlColonMissing, key, TreeBuilder.Shorten(YamlText.FirstLine(text, key.Start, key.End)));
    }

    /// <summary>Reports a number that is cut at a decimal comma. The second half is the next key, and is skipped.</summary>
    private bool ReportDecimalComma(int start, int end)
    {
        if (_tree.Depth == 0 || !_tree.Top.IsFlow || !_tree.Top.IsMap)
            return false;
        int whole = DecimalComma.EndOf(text, start, end);
        if (whole < 0)
            return false;
        string number = text.Substring(start, whole - start);
        _problems.Add(Rules.DecimalComma, start, whole, TreeBuilder.Shorten(number), DecimalComma.Advice(number));
        _skippedTo = whole;
        _tree.DropValue(end);
        return true;
    }
}
