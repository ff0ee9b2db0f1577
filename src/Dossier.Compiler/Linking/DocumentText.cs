using System.Text;

namespace Dossier.Compiler.Linking;

/// <summary>A text file among the seeds. Two are equal when their path and text are.</summary>
/// <param name="Path">The file's logical path.</param>
/// <param name="Text">Its text.</param>
internal sealed record DocumentText(string Path, string Text)
{
    private Folded? _folded;
    private int _paragraphs;

    /// <summary>The number of paragraphs: runs of lines that are not blank.</summary>
    public int Paragraphs => _paragraphs == 0 ? _paragraphs = CountParagraphs() : _paragraphs;

    /// <summary>
    /// The offset at which a quotation begins, in characters from 0; -1 when it is not found. Case matters; white space, the kinds of
    /// quotation marks and the kinds of dashes do not.
    /// </summary>
    public int Find(string quote)
    {
        Folded folded = _folded ??= Fold(Text);
        string wanted = Fold(quote).Text.Trim(' ');
        int offset = wanted.Length == 0 ? -1 : folded.Text.IndexOf(wanted, StringComparison.Ordinal);
        return offset < 0 ? -1 : folded.Offsets[offset];
    }

    /// <inheritdoc/>
    public bool Equals(DocumentText? other) => other is not null && Path == other.Path && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    private int CountParagraphs()
    {
        int count = 0;
        bool inside = false;
        foreach (string line in Text.Split('\n'))
        {
            bool blank = string.IsNullOrWhiteSpace(line);
            count += !blank && !inside ? 1 : 0;
            inside = !blank;
        }

        return count;
    }

    private static Folded Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var offsets = new List<int>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                if (folded.Length == 0 || folded[folded.Length - 1] != ' ')
                    Add(' ', i);
                continue;
            }

            // Soft hyphens and zero-width characters are typesetting and not content.
            if (c is '\u00ad' or '\u200b' or '\u2060' or '\ufeff')
                continue;

            Add(Plain(c), i);
        }

        return new Folded(folded.ToString(), offsets.ToArray());

        void Add(char c, int offset)
        {
            folded.Append(c);
            offsets.Add(offset);
        }
    }

    private static char Plain(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201a' or '\u201b' or '\u2039' or '\u203a' or '\u02bc' or '\u0060' or '\u00b4' => '\'',
        '\u201c' or '\u201d' or '\u201e' or '\u201f' or '\u00ab' or '\u00bb' => '"',
        >= '\u2010' and <= '\u2015' => '-',
        '\u2212' => '-',
        _ => c,
    };

    private sealed record Folded(string Text, int[] Offsets);
}
