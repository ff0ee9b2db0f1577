using System.Text;
using Dossier.Compiler.Project;

namespace Dossier.Tasks;

/// <summary>Reads a file as the compiler does: by its byte order mark, or as UTF-8.</summary>
internal static class SeedText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file; one that cannot be read has no text, which the build reports.</summary>
    public static ProjectText Read(string path, string filePath)
    {
        try
        {
            using var reader = new StreamReader(filePath, Strict, detectEncodingFromByteOrderMarks: true);
            return new ProjectText(path, filePath, reader.ReadToEnd());
        }
        catch (DecoderFallbackException)
        {
            return new ProjectText(path, filePath, File.ReadAllText(filePath)) { IsUnicode = false };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new ProjectText(path, filePath, null);
        }
    }
}
