using System.Text;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>The text of a hover while it is written: as XML into the file, with the number of characters that a reader will see.</summary>
/// <param name="writer">The file.</param>
/// <param name="crefs">The records that it links to.</param>
internal sealed class HoverText(SourceWriter writer, MemberCrefs crefs)
{
    private const int MostOfName = 50;
    private const int MostOfShortName = 24;
    private const string Start = "/// <para>";
    private const string End = "</para>";
    private const string More = " …";

    private StringBuilder _text = null!;
    private int _lineStart;
    private int _before;
    private bool _hasAside;

    /// <summary>How many characters a reader sees.</summary>
    public int Shown { get; private set; }

    /// <summary>How many of them are in this line.</summary>
    public int ShownInLine => Shown - _shownBefore;

    private int _shownBefore;

    /// <summary>Whether nothing is in this line yet.</summary>
    public bool IsEmpty => _text.Length == _lineStart;

    /// <summary>Whether little of the names of other records is written.</summary>
    public bool HasShortNames { get; set; }

    /// <summary>Where it is, to return to.</summary>
    public Mark Here => new(_text.Length, Shown);

    /// <summary>The model.</summary>
    public DomainModel Model => crefs.Model;

    /// <summary>Begins a line.</summary>
    public HoverText Begin()
    {
        _before = writer.Length;
        _text = writer.Begin(Start);
        _lineStart = _text.Length;
        _shownBefore = Shown;
        return this;
    }

    /// <summary>Ends a line; one in which nothing is leaves nothing.</summary>
    public void Finish()
    {
        if (IsEmpty)
            _text.Length = _before;
        else
            writer.End(End);
    }

    /// <summary>Forgets what was written since.</summary>
    public void Return(Mark mark)
    {
        _text.Length = mark.Length;
        Shown = mark.Shown;
        _hasAside = false;
    }

    /// <summary>Begins what is written between parentheses behind a value: how sure it is, and who says it.</summary>
    public HoverText Aside()
    {
        Put(_hasAside ? ", " : " (");
        _hasAside = true;
        return this;
    }

    /// <summary>Ends what is written between parentheses, if anything is.</summary>
    public void EndAsides()
    {
        if (_hasAside)
            Put(")");
        _hasAside = false;
    }

    /// <summary>Writes words of ours.</summary>
    public HoverText Put(string words)
    {
        _text.Append(words);
        Shown += words.Length;
        return this;
    }

    /// <summary>Writes text from a seed.</summary>
    public HoverText Text(string text)
    {
        XmlText.Append(_text, text);
        Shown += Math.Min(text.Length, XmlText.MaxLength);
        return this;
    }

    /// <summary>Writes text from a seed of which a beginning is enough.</summary>
    public HoverText Text(string text, int most) => Text(Cut(text, most));

    /// <summary>Writes text from a seed of which the first sentences are enough, or else a beginning.</summary>
    public HoverText Sentences(string text, int most)
    {
        if (text.Length <= most)
            return Text(text);
        int end = text.LastIndexOf(". ", most - More.Length - 1, StringComparison.Ordinal);
        return end < most / 3 ? Text(text, most) : Text(text.Substring(0, end + 1) + More);
    }

    /// <summary>Writes an id.</summary>
    public HoverText Id(string id)
    {
        _text.Append("<c>");
        XmlText.Append(_text, id);
        _text.Append("</c>");
        Shown += id.Length;
        return this;
    }

    /// <summary>Writes the name of another record, with a link to its member where it has one.</summary>
    public HoverText Link(string kind, string id)
    {
        (string member, string name) = crefs.Of(kind, id);
        int most = HasShortNames ? MostOfShortName : MostOfName;
        if (member.Length == 0)
            return Text(name, most);

        _text.Append("<see cref=\"").Append(Model.Kind(kind).Container).Append('.').Append(member).Append("\">");
        Text(name, most);
        _text.Append("</see>");
        return this;
    }

    /// <summary>The name of another record.</summary>
    public string NameOf(string kind, string id) => crefs.Of(kind, id).Name;

    // At the end of a word, where there is one that is not far away.
    private static string Cut(string text, int most)
    {
        if (text.Length <= most)
            return text;
        int end = text.LastIndexOf(' ', most - 1, most / 3);
        if (end < 0)
            end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text.Substring(0, end).TrimEnd(' ', ',', ';', ':', '.') + "…";
    }

    /// <summary>A point in the text.</summary>
    internal readonly record struct Mark(int Length, int Shown);
}
