namespace Dossier.Compiler.Tests.Reading;

/// <summary>Lines and columns counted the slow and obvious way, as an editor would.</summary>
internal static class LinePositions
{
    public static (int Line, int Column) Of(string text, int offset)
    {
        int line = 0;
        int start = 0;
        for (int i = 0; i < offset; i++)
        {
            bool ends = text[i] is '\n' or '\u0085' or '\u2028' or '\u2029'
                || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n'));
            if (ends)
            {
                line++;
                start = i + 1;
            }
        }

        int hidden = line == 0 && text.StartsWith('\uFEFF') ? 1 : 0;
        return (line, Math.Max(0, offset - start - hidden));
    }
}
