namespace Dossier.Compiler.Records;

/// <summary>Another name of a record.</summary>
internal sealed record ProjectAlias(string Text, string? Language) : IDossierAlias;
