namespace Dossier;

/// <summary>A dataset whose records are compiled into a program, as the <c>dossier</c> head of one of its seed files describes it.</summary>
/// <param name="Name">The name under which it is published.</param>
/// <param name="Version">The version; null when it is not stated.</param>
/// <param name="License">The licence, as an SPDX identifier where it has one; null when it is not stated.</param>
public sealed record DatasetSource(string Name, string? Version, string? License);
