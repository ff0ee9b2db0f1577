namespace Dossier.Compiler.Reading;

/// <summary>How much a seed file may hold. The caps are far above honest data, and low enough for a compiler to survive.</summary>
internal static class SeedLimits
{
    /// <summary>Characters in a file.</summary>
    public const int Characters = 4 * 1024 * 1024;

    /// <summary>Collections within collections, the outermost map included.</summary>
    public const int Depth = 64;

    /// <summary>Characters in a value.</summary>
    public const int ValueCharacters = 65_536;

    /// <summary>Characters in a key.</summary>
    public const int KeyCharacters = 1_024;

    /// <summary>Values in a file.</summary>
    public const int Nodes = 512 * 1024;

    /// <summary>Values that the aliases of a file may add to it.</summary>
    public const int AliasedNodes = 65_536;

    /// <summary>Characters that the aliases of a file may add to it.</summary>
    public const int AliasedCharacters = 2 * 1024 * 1024;

    /// <summary>Mistakes of one kind that are listed one by one.</summary>
    public const int ListedMistakes = 20;

    /// <summary>
    /// Syntax errors after which the rest of a YAML file is still tried as a whole; after that it is read entry by entry, which
    /// keeps the work proportional to the file.
    /// </summary>
    public const int OptimisticRestarts = 8;

    /// <summary>Syntax errors in a YAML file that are looked into and reported; each can mean going through much of the text.</summary>
    public const int Diagnoses = 100;

    /// <summary>Syntax errors after which a file is taken for something else than YAML, and read no further.</summary>
    public const int SyntaxErrors = 2_000;
}
