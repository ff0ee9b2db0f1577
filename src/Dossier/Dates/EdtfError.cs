namespace Dossier;

/// <summary>Why a text is not an EDTF date: where, and what was wrong or expected there.</summary>
/// <param name="position">The index of the first character at fault; the text's length where something is missing.</param>
/// <param name="length">How many characters are at fault; 0 where something is missing.</param>
/// <param name="message">What is wrong, as a clause in lower case without a full stop.</param>
public readonly struct EdtfError(int position, int length, string message) : IEquatable<EdtfError>
{
    private readonly string? _message = message;

    /// <summary>The index of the first character at fault; the text's length where something is missing at its end.</summary>
    public int Position { get; } = position;

    /// <summary>How many characters are at fault; 0 where something is missing.</summary>
    public int Length { get; } = length;

    /// <summary>
    /// What is wrong, as a clause that fits into a sentence: <c>month 13 does not exist</c>. Empty when nothing is.
    /// </summary>
    public string Message => _message ?? "";

    /// <summary>Whether two errors say the same of the same place.</summary>
    public static bool operator ==(EdtfError left, EdtfError right) => left.Equals(right);

    /// <summary>Whether two errors differ.</summary>
    public static bool operator !=(EdtfError left, EdtfError right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EdtfError other)
        => Position == other.Position && Length == other.Length && string.Equals(Message, other.Message, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfError other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Position * 31) + Length;

    /// <summary>The message and the place, counted from 1: <c>month 13 does not exist (at character 6)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Message} (at character {Position + 1})");
}
