namespace Briefing;

/// <summary>Writes wrapped text, with headings in bold and asides dimmed where the output can show that.</summary>
internal sealed class Terminal(TextWriter output, int width, bool colours)
{
    private const int RedirectedWidth = 100;
    private const int NarrowestWidth = 50;
    private const int LabelWidth = 17;
    private const int MarkWidth = 5;
    private const string Dash = " - ";
    private const string Bold = "\u001b[1m";
    private const string Dim = "\u001b[2m";
    private const string Plain = "\u001b[0m";

    public static Terminal OfConsole()
    {
        if (Console.IsOutputRedirected)
            return new Terminal(Console.Out, RedirectedWidth, colours: false);

        // Some hosts have a console without a width.
        int width = Console.WindowWidth > 0 ? Console.WindowWidth : RedirectedWidth;
        bool colours = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Terminal(Console.Out, Math.Max(width, NarrowestWidth), colours);
    }

    public void Title(string text)
    {
        Lines(text, "", "", Bold);
        output.WriteLine(new string('=', Math.Min(text.Length, width)));
        Blank();
    }

    public void Section(string text)
    {
        Blank();
        Blank();
        Lines(text, "", "", Bold);
        output.WriteLine(new string('-', Math.Min(text.Length, width)));
    }

    public void Heading(string text)
    {
        Blank();
        Lines(text, "", "  ", Bold);
    }

    public void Text(string text) => Lines(text, "", "", "");

    public void Paragraph(string text) => Lines(text, "  ", "  ", "");

    public void Blank() => output.WriteLine();

    /// <summary>An item of a list, after its mark.</summary>
    public void Item(string mark, string text) => Lines(text, "  " + mark.PadRight(MarkWidth), new string(' ', MarkWidth + 4), "");

    /// <summary>
    /// A label and its statements. The attribution follows on the same line if it fits, otherwise below. A statement with several
    /// attributions is shown once.
    /// </summary>
    public void Entry(string label, IEnumerable<Statement> statements)
    {
        string margin = new(' ', LabelWidth + 2);
        string first = "  " + label.PadRight(LabelWidth);
        foreach (var statement in statements.GroupBy(s => s.Text))
        {
            string[] attributions = [.. statement.Where(s => s.Attribution is not null).Select(s => Attributions.Of(s.Attribution!))];
            if (attributions is [{ } only] && first.Length + statement.Key.Length + Dash.Length + only.Length <= width)
            {
                output.WriteLine(first + statement.Key + Styled(Dash + only, Dim));
            }
            else
            {
                Lines(statement.Key, first, margin + "  ", "");
                foreach (string attribution in attributions)
                    Lines(attribution, margin + " " + Dash, margin + "    ", Dim);
            }

            first = margin;
        }
    }

    public void Entry(string label, string text) => Entry(label, text.Length > 0 ? [new Statement(text)] : []);

    private void Lines(string text, string first, string rest, string style)
    {
        string line = first;
        bool empty = true;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            // A word that is wider than the line gets a line of its own.
            if (!empty && line.Length + 1 + word.Length > width)
            {
                Line(line, style);
                line = rest;
                empty = true;
            }

            line += empty ? word : " " + word;
            empty = false;
        }

        Line(line, style);
    }

    private void Line(string text, string style) => output.WriteLine(Styled(text, style));

    private string Styled(string text, string style) => colours && style.Length > 0 ? style + text + Plain : text;
}
