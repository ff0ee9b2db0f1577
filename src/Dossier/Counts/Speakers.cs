using System.Text;

namespace Dossier;

/// <summary>
/// The speakers of one statement as one key: their ids, separated by <c>+</c>. Each of them says it, unless they are credited jointly;
/// then they are one voice.
/// </summary>
internal static class Speakers
{
    private const char Separator = '+';

    /// <summary>Whether the key holds more than one voice.</summary>
    public static bool AreSeveral(string? key, bool isJoint) => !isJoint && key.AsSpan().IndexOf(Separator) >= 0;

    /// <summary>The voices of a key: each speaker, or all of them as one.</summary>
    public static string[] Of(string? key, bool isJoint)
        => key is null ? [] : AreSeveral(key, isJoint) ? key.Split(Separator) : [key];

    /// <summary>The key of some of the speakers.</summary>
    public static string Key(List<string> speakers) => string.Join("+", speakers);

    /// <summary>The names of the speakers, or of the source if no speaker is named.</summary>
    public static string Named(string? key, bool isJoint, string? source, Func<string, string>? nameOf)
    {
        if (key is null)
            return source is null ? "nobody named" : nameOf is null ? source : nameOf(source);

        string[] voices = Of(key, isJoint: false);
        var text = new StringBuilder();
        for (int i = 0; i < voices.Length; i++)
            text.Append(i == 0 ? "" : i == voices.Length - 1 ? " and " : ", ").Append(nameOf is null ? voices[i] : nameOf(voices[i]));
        return isJoint ? text.Append(" together").ToString() : text.ToString();
    }

    /// <summary>Whether somebody is among the speakers of both keys. Of a statement without a speaker it is not known.</summary>
    public static bool MayShareOne(string? key, string? other)
    {
        if (key is null || other is null)
            return true;

        foreach (string speaker in key.Split(Separator))
        {
            if (Include(other, isJoint: false, speaker, isVoiceJoint: false))
                return true;
        }

        return false;
    }

    /// <summary>Whether one voice, which may be a whole key, is among the voices of another key.</summary>
    public static bool Include(string? key, bool isJoint, string voice, bool isVoiceJoint)
    {
        if (key is null || isJoint != isVoiceJoint)
            return false;
        if (isJoint || key.AsSpan().IndexOf(Separator) < 0)
            return string.Equals(key, voice, StringComparison.Ordinal);

        foreach (string speaker in key.Split(Separator))
        {
            if (string.Equals(speaker, voice, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
