namespace Dossier.Rows;

/// <summary>
/// The numbers of fields that every kind has, which come before its own. A total needs the claims and sources of a record, and a program
/// that asks for nothing else then reads no table of the model at start-up.
/// </summary>
internal static class CommonFields
{
    /// <summary>The other names of a record.</summary>
    public const int Aliases = 3;

    /// <summary>The sources that it is based on.</summary>
    public const int Sources = 6;

    /// <summary>The claims about it.</summary>
    public const int Claims = 7;
}
