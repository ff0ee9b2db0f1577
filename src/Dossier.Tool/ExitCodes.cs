namespace Dossier.Tool;

/// <summary>What the command returns to the shell.</summary>
internal static class ExitCodes
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>There are mistakes in the data.</summary>
    public const int Mistakes = 1;

    /// <summary>The command cannot do what was typed.</summary>
    public const int WrongUse = 2;
}
