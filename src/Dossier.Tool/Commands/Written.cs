using Dossier.Tool.Finding;

namespace Dossier.Tool.Commands;

/// <summary>Writes to disk, which may refuse.</summary>
internal static class Written
{
    /// <summary>Writes, and says so in a sentence if that cannot be done.</summary>
    /// <param name="target">What is written to.</param>
    /// <param name="write">Writes it.</param>
    /// <exception cref="WrongUseException">It cannot be written.</exception>
    public static void To(string target, Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"'{target}' cannot be written: {exception.Message}");
        }
    }
}
