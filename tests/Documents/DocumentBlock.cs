namespace Dossier.Documents;

/// <summary>What a block of a page is, by the first word behind its fence.</summary>
internal enum BlockKind
{
    /// <summary><c>yaml PATH</c>, <c>json PATH</c>, <c>text PATH</c>, <c>ini PATH</c>, <c>xml PATH</c>, <c>csharp PATH</c>: a file of the page's project, which replaces what the path had before.</summary>
    File,

    /// <summary><c>csharp</c>: statements that are added to the page's program.</summary>
    Statements,

    /// <summary><c>output</c>: what the program, or the statements just before, print.</summary>
    Output,

    /// <summary><c>messages</c>, or <c>messages PATH:LINE TEXT</c>: what a build says of the files so far, with that line of that file replaced.</summary>
    Messages,

    /// <summary><c>response PATH</c>: what a web application answers to a request for the path, or its status.</summary>
    Response,

    /// <summary><c>sh</c>: commands, each of a kind that is known.</summary>
    Commands,
}

/// <summary>A block of a page.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Language">The first word behind the fence.</param>
/// <param name="Rest">What follows it there: the path of a file, or the edit that messages are about.</param>
/// <param name="Text">What is in it.</param>
/// <param name="Line">The line of its fence, from 1.</param>
internal sealed record DocumentBlock(BlockKind Kind, string Language, string Rest, string Text, int Line)
{
    /// <summary>The path of a file.</summary>
    public string Path => Rest;

    /// <summary>Its lines.</summary>
    public string[] Lines => Text.TrimEnd('\n').Split('\n');
}
