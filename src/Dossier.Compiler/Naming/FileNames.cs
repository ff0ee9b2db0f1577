using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dossier.Compiler.Naming;

/// <summary>
/// Names made from the path of a seed file. They are unique although paths may differ only in characters that a name cannot have: the
/// name of every path that is not plain lower-case includes a checksum.
/// </summary>
internal static class FileNames
{
    private const int MaxLength = 60;
    private const int ChecksumBytes = 16;

    /// <summary>The hint name of the file that is generated from a seed file.</summary>
    public static string HintName(string path)
    {
        string plain = path.Replace('/', '.');
        return IsPlain(path) && path.IndexOf("..", StringComparison.Ordinal) < 0 ? plain + ".g.cs" : Clean(plain) + "-" + Checksum(path) + ".g.cs";
    }

    /// <summary>The hint name of the file with the members of a seed file, where they are apart. No seed has a path that ends so.</summary>
    public static string HintNameOfMembers(string path) => HintNameOf(path, "members.g.cs");

    /// <summary>The hint name of one of several files with the members of a seed file.</summary>
    /// <param name="path">The path of the seed file.</param>
    /// <param name="number">Which it is, from 1.</param>
    public static string HintNameOfMembers(string path, int number) => HintNameOf(path, "members-" + number.ToString(CultureInfo.InvariantCulture) + ".g.cs");

    /// <summary>
    /// The class with the rows of a seed file. It has an underscore, which a name made from an id never has after its first
    /// letters.
    /// </summary>
    public static string RowsClass(string path) => "Rows_" + Name(path);

    /// <summary>The method that returns the record of a row of a seed file.</summary>
    public static string RowMethod(string path) => "Row_" + Name(path);

    private static string HintNameOf(string path, string ending)
    {
        string name = HintName(path);
        return name.Substring(0, name.Length - "g.cs".Length) + ending;
    }

    private static string Name(string path)
        => IsPlain(path) ? Identifiers.Pascal(Clean(path.Replace('/', '-'))) : Checksum(path);

    // Letters, and single separators between words that begin with a letter: two such paths never give the same name.
    private static bool IsPlain(string path)
    {
        if (path.Length > MaxLength || path.Length == 0)
            return false;

        for (int i = 0; i < path.Length; i++)
        {
            bool afterSeparator = i == 0 || path[i - 1] is '/' or '.';
            if (path[i] is >= 'a' and <= 'z')
                continue;
            if (path[i] is '/' or '.' && !afterSeparator && i < path.Length - 1)
                continue;
            return false;
        }

        // `a/b.c` and `a.b/c` would give the same name, so there may be one dot, in the last part.
        return path.IndexOf('.') > path.LastIndexOf('/') && path.IndexOf('.') == path.LastIndexOf('.')
            && path.IndexOf('/') == path.LastIndexOf('/');
    }

    private static string Clean(string path)
    {
        var clean = new StringBuilder(MaxLength);
        for (int i = Math.Max(0, path.Length - MaxLength); i < path.Length; i++)
            clean.Append(path[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-' ? path[i] : '-');
        return clean.ToString().Trim('.');
    }

    // Two files with the same name would make the generator fail. A short checksum can be made to collide on purpose within a second; 128 bits
    // of SHA-256 cannot.
    private static string Checksum(string path)
    {
        // The UTF-16 units are used directly: an encoding would map all lone surrogates to the same character.
        byte[] bytes = new byte[path.Length * 2];
        for (int i = 0; i < path.Length; i++)
        {
            bytes[i * 2] = (byte)path[i];
            bytes[(i * 2) + 1] = (byte)(path[i] >> 8);
        }

        using var sha = SHA256.Create();
        byte[] sum = sha.ComputeHash(bytes);
        var text = new StringBuilder(ChecksumBytes * 2);
        for (int i = 0; i < ChecksumBytes; i++)
            text.Append(sum[i].ToString("x2", CultureInfo.InvariantCulture));
        return text.ToString();
    }
}
