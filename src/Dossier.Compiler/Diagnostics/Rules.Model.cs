namespace Dossier.Compiler.Diagnostics;

/// <content>DSR8xxx: the project's configuration and its model files.</content>
internal static partial class Rules
{
    /// <summary>The project's C# version is too old for the generated code.</summary>
    public static readonly Rule LanguageTooOld = new(
        "DSR8001", RuleSeverity.Error, "C# 12 is needed",
        "Dossier needs C# 12 or later, but this project is compiled as C# {0}. Set <LangVersion> to 12 or latest, or remove it.");

    /// <summary>A property of the project has an invalid value.</summary>
    public static readonly Rule BadOption = new(
        "DSR8002", RuleSeverity.Error, "Invalid option",
        "'{1}' is not a valid value of the MSBuild property '{0}'. Write one of: {2}. '{3}' is used instead.");

    /// <summary>A file could not be opened, or Dossier itself failed.</summary>
    public static readonly Rule InternalError = new(
        "DSR8003", RuleSeverity.Error, "Dossier failed on a file",
        "Dossier failed here: {0}. {1}. The other files are not affected.");

    /// <summary>The records have more text than fits into an assembly.</summary>
    public static readonly Rule TooLarge = new(
        "DSR8004", RuleSeverity.Error, "Too much data for one assembly",
        "The records come to {0} MB of text, but an assembly can hold only 16 MB of strings, so the records from this file on are left out.{1} "
            + "Set <DossierLargeDatasets> to true (SDK 9.0.200 or later), or split the seeds over several projects.");

    /// <summary>The records have nearly as much text as fits into an assembly.</summary>
    public static readonly Rule NearlyTooLarge = new(
        "DSR8005", RuleSeverity.Warning, "Almost too much data for one assembly",
        "The records come to {0} MB of text, and an assembly can hold only 16 MB of strings.{1} "
            + "Set <DossierLargeDatasets> to true (SDK 9.0.200 or later), or split the seeds over several projects.",
        Configurable: true);

    /// <summary>A kind has more records than a class can have members.</summary>
    public static readonly Rule TooManyMembers = new(
        "DSR8006", RuleSeverity.Error, "Too many members for one class",
        "The {1} need {0} members in C#, more than a .NET class can hold (about {2}). Split the seeds over several projects.");

    /// <summary>Two files have the same logical path.</summary>
    public static readonly Rule ShadowedFile = new(
        "DSR8007", RuleSeverity.Error, "Two seed files with the same path",
        "This file and '{1}' both have the path '{0}', and only the other one is read. "
            + "Rename one of them, or set another DossierPath for one of them in the build file that lists it.");

    /// <summary>A file with the content of a seed that is outside the folders for seeds.</summary>
    public static readonly Rule MisplacedSeed = new(
        "DSR8008", RuleSeverity.Warning, "Seed file in the wrong place",
        "'{0}' looks like a seed file but is not read: seeds are looked for in {1}. "
            + "Move it into the folder 'seeds' beside the project file, with a name that ends in .yaml, .yml or .json, or set its path in <DossierSeeds>.{2}",
        Configurable: true);

    /// <summary>The project's namespace hides a generated type.</summary>
    public static readonly Rule NamespaceHidesType = new(
        "DSR8009", RuleSeverity.Error, "Namespace that hides a generated type",
        "'{0}' means the project's namespace '{1}' here, not the type generated from the seeds. "
            + "Set <DossierNamespace> in the project file to another name, such as {0}Data, and <RootNamespace> too if your own types are in '{0}'.");

    /// <summary>The project itself declares a type or a namespace with a name that is generated.</summary>
    public static readonly Rule OwnTypeTaken = new(
        "DSR8010", RuleSeverity.Error, "Type or namespace with the name of a generated type",
        "A type '{0}' is also generated from the seeds, in the namespace '{1}'. {2}.");

    /// <summary>A using directive makes generated names ambiguous.</summary>
    public static readonly Rule AmbiguousUsing = new(
        "DSR8011", RuleSeverity.Error, "Using directive that makes a generated name ambiguous",
        "'{1}' is a type in '{0}' and also a generated type in '{2}', so that C# cannot tell which is meant. "
            + "Remove this directive and write {0}.{1}, or give the other one an alias: 'using Other{1} = {0}.{1};'.");

    /// <summary>A column that no rule of a mapping reads.</summary>
    public static readonly Rule ColumnNotMapped = new("DSR8012", RuleSeverity.Warning, "Column that is not read",
        "No rule of the mapping '{1}' reads '{0}'. Map what is needed, and list the other columns under 'drop'.", Configurable: true);

    /// <summary>A code of a table that the model cannot represent.</summary>
    public static readonly Rule CodeNotMapped = new("DSR8013", RuleSeverity.Warning, "Code that is left out",
        "The code '{0}' in the column '{1}' ({2}) is left out: the mapping has no value for it.", Configurable: true);

    /// <summary>A table among the seeds that no mapping names, or a name in a mapping that no table has.</summary>
    public static readonly Rule TableNotNamed = new("DSR8014", RuleSeverity.Warning, "Table that no mapping names, or name that no table has",
        "{0}", Configurable: true);

    /// <summary>The project does not refer to the library that the generated code is built on.</summary>
    public static readonly Rule LibraryMissing = new(
        "DSR8015", RuleSeverity.Error, "Library of Dossier missing",
        "The library of Dossier (Dossier.dll) is not among the references of this project, so nothing is generated. It is for net8.0 and later: set <TargetFramework> to net8.0 or later."
            + " If it is, the reference to the package leaves the library out with <ExcludeAssets> or <IncludeAssets>.");

    /// <summary>Low, best and high figures of a table that are out of order.</summary>
    public static readonly Rule FiguresOutOfOrder = new("DSR8016", RuleSeverity.Warning, "Figures that are out of order",
        "The figures in '{0}' are out of order in {1} ({2}), so that the best one is the count and the others are in words. Together they are {3}; sums of low and high figures do not have them.", Configurable: true);

    /// <summary>A key that does not exist in model files.</summary>
    public static readonly Rule UnknownModelKey = new(
        "DSR8101", RuleSeverity.Error, "Unknown key in a model file",
        "A {0} has no key '{1}'.{2}");

    /// <summary>A required key of a model file is missing.</summary>
    public static readonly Rule MissingModelKey = new(
        "DSR8102", RuleSeverity.Error, "Missing key in a model file",
        "The {0} '{1}' needs '{2}': add '{2}' and its value.");

    /// <summary>A value in a model file has the wrong type.</summary>
    public static readonly Rule BadModelValue = new(
        "DSR8103", RuleSeverity.Error, "Invalid value in a model file",
        "'{0}' must be {1}.");

    /// <summary>A type that does not exist.</summary>
    public static readonly Rule UnknownType = new(
        "DSR8104", RuleSeverity.Error, "Unknown type in a model file",
        "'{0}' is not a valid type.{1}");

    /// <summary>A name that is in use already.</summary>
    public static readonly Rule ModelNameTaken = new(
        "DSR8105", RuleSeverity.Error, "Name taken in the model",
        "The name '{0}' is already taken: {1}. Choose another.");

    /// <summary>A record that contains itself.</summary>
    public static readonly Rule RecursiveRecord = new(
        "DSR8106", RuleSeverity.Error, "Record that contains itself",
        "The field '{0}' makes the record '{1}' contain itself. Refer to a kind instead, as in 'type: ref actor'.");

    /// <summary>A synonym that is itself a name, or a synonym of two things.</summary>
    public static readonly Rule SynonymTaken = new(
        "DSR8107", RuleSeverity.Error, "Synonym taken",
        "'{0}' cannot be a synonym of '{1}': it {2}. Remove one of the two.");
}
