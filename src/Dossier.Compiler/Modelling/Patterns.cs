using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Dossier.Compiler.Modelling;

/// <summary>The regular expressions of model files. They come from a consumer: one that takes too long is stopped and counts as a match.</summary>
internal static class Patterns
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);
    private static readonly ConcurrentDictionary<string, Regex?> Compiled = new(StringComparer.Ordinal);

    /// <summary>Whether the text as a whole matches; true when the pattern cannot be used.</summary>
    public static bool IsMatch(string pattern, string text)
    {
        try
        {
            return Compiled.GetOrAdd(pattern, Compile)?.IsMatch(text) ?? true;
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    /// <summary>Whether the pattern is a regular expression.</summary>
    public static bool IsValid(string pattern) => Compiled.GetOrAdd(pattern, Compile) is not null;

    private static Regex? Compile(string pattern)
    {
        try
        {
            // Checked without the group first, since brackets must not match those around it. A dollar sign alone would allow a line feed after
            // the text.
            _ = new Regex(pattern, RegexOptions.CultureInvariant, Patience);
            return new Regex(@"\A(?:" + pattern + @")\z", RegexOptions.CultureInvariant, Patience);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
