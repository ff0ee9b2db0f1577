namespace Dossier;

/// <summary>What is wrong with a text that should be a <see cref="TimeOfDay"/>, and where.</summary>
/// <param name="Position">The first character that is wrong, counted from 0.</param>
/// <param name="Message">A sentence for a build error: what is wrong and what to write.</param>
public readonly record struct TimeOfDayError(int Position, string Message);
