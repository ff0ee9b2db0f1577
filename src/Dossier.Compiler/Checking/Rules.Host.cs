namespace Dossier.Compiler.Checking;

/// <content>DSR8007 to DSR8019: what a project's build files and its code can make of seeds that are right.</content>
internal static partial class Rules
{
    /// <summary>Two files have one logical path.</summary>
    public static readonly Rule ShadowedFile = new(
        "DSR8007", RuleSeverity.Error, "Two seed files under one path",
        "This file and '{1}' both have the path '{0}', and only the other one is read. "
            + "Rename one of them, or give one another DossierPath in the build file that lists it.");

    /// <summary>A file that reads like a seed lies where none is looked for.</summary>
    public static readonly Rule MisplacedSeed = new(
        "DSR8008", RuleSeverity.Warning, "Seed where none is looked for",
        "'{0}' reads like a seed and is not read: seeds are looked for in {1}. "
            + "Move it into the folder 'seeds' beside the project file, under a name that ends in .yaml, .yml or .json, or name its place in <DossierSeeds>.{2}",
        Configurable: true);
}
