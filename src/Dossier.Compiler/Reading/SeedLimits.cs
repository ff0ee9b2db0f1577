namespace Dossier.Compiler.Reading;

/// <summary>The limits on the size of a seed file. They are far above real data, and low enough that the compiler stays responsive.</summary>
internal static class SeedLimits
{
    /// <summary>Characters in a file.</summary>
    public const int Characters = 4 * 1024 * 1024;

    /// <summary>Nested collections, including the outermost map.</summary>
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

    /// <summary>Problems of one kind that are listed one by one.</summary>
    public const int ListedMistakes = 20;

    /// <summary>
    /// How many syntax errors a YAML file may have before the rest is read entry by entry instead of as a whole, which
    /// keeps the work proportional to the size of the file.
    /// </summary>
    public const int OptimisticRestarts = 8;

    /// <summary>Syntax errors in a YAML file that are diagnosed and reported; a diagnosis may visit much of the text.</summary>
    public const int Diagnoses = 100;

    /// <summary>Syntax errors after which a file is not considered YAML and reading stops.</summary>
    public const int SyntaxErrors = 2_000;
}
