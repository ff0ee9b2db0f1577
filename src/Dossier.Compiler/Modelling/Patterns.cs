using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Dossier.Compiler.Modelling;

/// <summary>
/// The regular expressions of model files. They come from a consumer: one that takes too long is stopped. It is tried once more by a matcher
/// that goes through the text once, which most hosts have, and counts as a match only where that is not possible.
/// </summary>
internal static class Patterns
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongPatience = TimeSpan.FromSeconds(1);

    // RegexOptions.NonBacktracking, which is newer than the library that this is compiled against.
    private const RegexOptions OncePerCharacter = (RegexOptions)1024;

    private static readonly ConcurrentDictionary<string, Regex?> Compiled = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Regex?> Slow = new(StringComparer.Ordinal);

    /// <summary>Whether the text as a whole matches; true when the pattern cannot be used.</summary>
    public static bool IsMatch(string pattern, string text)
    {
        try
        {
            return Compiled.GetOrAdd(pattern, Compile)?.IsMatch(text) ?? true;
        }
        catch (RegexMatchTimeoutException)
        {
            return IsSlowMatch(pattern, text);
        }
    }

    /// <summary>Whether the pattern is a regular expression.</summary>
    public static bool IsValid(string pattern) => Compiled.GetOrAdd(pattern, Compile) is not null;

    private static bool IsSlowMatch(string pattern, string text)
    {
        try
        {
            return Slow.GetOrAdd(pattern, CompileSlow)?.IsMatch(text) ?? true;
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    // A pattern that looks around or back, and a host without this matcher, are refused.
    private static Regex? CompileSlow(string pattern)
    {
        try
        {
            return new Regex(@"\A(?:" + pattern + @")\z", RegexOptions.CultureInvariant | OncePerCharacter, LongPatience);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

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
