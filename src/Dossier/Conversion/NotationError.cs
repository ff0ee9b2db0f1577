namespace Dossier;

/// <summary>Why a text is not a valid count, date, time of day or point, and where in the text the mistake is.</summary>
/// <param name="kind">The kind of mistake.</param>
/// <param name="position">The index of the first wrong character; the text's length if something is missing at its end.</param>
/// <param name="length">How many characters are wrong; 0 if something is missing.</param>
/// <param name="clause">What is wrong, as a clause in lower case without a full stop.</param>
public readonly struct NotationError(NotationErrorKind kind, int position, int length, string clause) : IEquatable<NotationError>
{
    private readonly string? _clause = clause;

    /// <summary>The kind of mistake.</summary>
    public NotationErrorKind Kind { get; } = kind;

    /// <summary>The index of the first wrong character; the text's length if something is missing at its end.</summary>
    public int Position { get; } = position;

    /// <summary>How many characters are wrong; 0 if something is missing.</summary>
    public int Length { get; } = length;

    /// <summary>
    /// What is wrong, and often what to write, as a clause that ends the sentence "'2023-13' is not a valid date: ...": <c>month 13 does
    /// not exist</c>. Empty when nothing is wrong.
    /// </summary>
    public string Clause => _clause ?? "";

    /// <summary>Whether two errors have the same kind, position, length and clause.</summary>
    public static bool operator ==(NotationError left, NotationError right) => left.Equals(right);

    /// <summary>Whether two errors differ.</summary>
    public static bool operator !=(NotationError left, NotationError right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(NotationError other)
        => Kind == other.Kind && Position == other.Position && Length == other.Length
            && string.Equals(Clause, other.Clause, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NotationError other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((Position * 31) + Length) * 31) + (int)Kind);

    /// <summary>The clause and the place, counted from 1: <c>month 13 does not exist (at character 6)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Clause} (at character {Position + 1})");

    /// <summary>The exception that <c>Parse</c> throws for a text that is not a value of the named type.</summary>
    internal FormatException ToException(ReadOnlySpan<char> text, string what)
    {
        const int Shown = 60;
        string quoted = text.Length <= Shown ? text.ToString() : text.Slice(0, Shown).ToString() + "...";
        return new FormatException($"'{quoted}' is not a valid {what}: {this}.");
    }
}
