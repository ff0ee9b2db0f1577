namespace Dossier;

/// <summary>Another name of a record.</summary>
public interface IDossierAlias
{
    /// <summary>The name as it is written.</summary>
    string Text { get; }

    /// <summary>The language and script of the name as a BCP 47 tag; null when it is not stated.</summary>
    string? Language { get; }
}
