namespace Dossier.Compiler.Diagnostics;

/// <content>DSR2xxx: identity, references, and the types of values.</content>
internal static partial class Rules
{
    /// <summary>Two records of one kind have the same id.</summary>
    public static readonly Rule DuplicateId = new(
        "DSR2001", RuleSeverity.Error, "Duplicate id",
        "The {0} '{1}' is already defined in {3}, and that definition is used. {2}");

    /// <summary>A reference to a record that does not exist.</summary>
    public static readonly Rule DanglingReference = new(
        "DSR2002", RuleSeverity.Error, "Reference to a record that does not exist",
        "No {0} has the id '{1}'.{2}");

    /// <summary>A reference to a record of another kind.</summary>
    public static readonly Rule WrongKind = new(
        "DSR2003", RuleSeverity.Error, "Reference to the wrong kind of record",
        "'{2}' must refer to {3}, but '{0}' is {1}.{4}");

    /// <summary>A term that the vocabulary does not have.</summary>
    public static readonly Rule UnknownTerm = new(
        "DSR2004", RuleSeverity.Error, "Unknown term",
        "'{0}' is not a valid {1}.{2}");

    /// <summary>A key that the record does not have.</summary>
    public static readonly Rule UnknownField = new(
        "DSR2005", RuleSeverity.Error, "Unknown field",
        "{0} has no field '{1}'.{2}");

    /// <summary>A required field is missing.</summary>
    public static readonly Rule MissingField = new(
        "DSR2006", RuleSeverity.Error, "Missing field",
        "{0} needs '{1}': add '{1}' and its value.");

    /// <summary>A list in place of a text, a text in place of a map, and so on.</summary>
    public static readonly Rule WrongType = new(
        "DSR2007", RuleSeverity.Error, "Wrong type of value",
        "'{0}' must be {1}, but {2} was given.{3}");

    /// <summary>An id with characters that ids do not have.</summary>
    public static readonly Rule MalformedId = new(
        "DSR2008", RuleSeverity.Error, "Malformed id",
        "'{0}' is not a valid id: an id is up to 128 letters, digits, '-', '_' and '.', and starts with a letter or a digit.{1}");

    /// <summary>A top-level key that no kind of the model has.</summary>
    public static readonly Rule UnknownKind = new(
        "DSR2009", RuleSeverity.Error, "Unknown kind of record",
        "'{0}' is not a kind of record.{1}");

    /// <summary>Two ids give the same name in C#, or one gives a name that is taken.</summary>
    public static readonly Rule IdentifierClash = Checked(
        "DSR2010", RuleSeverity.Warning, "C# name already taken",
        "The C# member for the {0} '{1}' is named '{2}', because {3}. To choose the name yourself, add 'member' with a name in PascalCase.");

    /// <summary>A pinned name that is not an identifier.</summary>
    public static readonly Rule BadMember = new(
        "DSR2011", RuleSeverity.Error, "Invalid C# member name",
        "'{0}' is not a valid C# member name: use only letters and digits, and start with a capital letter. '{1}' is used instead.");

    /// <summary>A text that is not in the form that its field requires.</summary>
    public static readonly Rule MalformedText = new(
        "DSR2012", RuleSeverity.Error, "Malformed value",
        "'{0}' is not a valid {1}.{2}");

    /// <summary>A reference by an id that its record no longer has.</summary>
    public static readonly Rule FormerId = Checked(
        "DSR2013", RuleSeverity.Warning, "Reference by a former id",
        "The {0} '{1}' is now called '{2}', in {3}. Write '{2}'.");

    /// <summary>Two records of a kind have the same name.</summary>
    public static readonly Rule SharedName = Checked(
        "DSR2014", RuleSeverity.Warning, "Two records with the same name",
        "'{0}' is a name of both the {1} '{2}' and '{3}' (see {4}), so that Find returns neither. Merge the two records, or make their names differ.");

    /// <summary>Two records of a kind have the same external id.</summary>
    public static readonly Rule SharedExternalId = Checked(
        "DSR2015", RuleSeverity.Error, "Two records with the same external id",
        "The {0} id '{1}' already belongs to the {2} '{3}', in {4}. Correct one of the two ids, or merge the records.");

    /// <summary>Nothing refers to a record.</summary>
    public static readonly Rule NeverReferenced = Checked(
        "DSR2016", RuleSeverity.Info, "Record that nothing refers to",
        "Nothing refers to the {0} '{1}'. Use its id in another record, or remove it.");

    /// <summary>A former id of one record that is the id of another.</summary>
    public static readonly Rule FormerIdTaken = Checked(
        "DSR2017", RuleSeverity.Warning, "Former id that is in use",
        "'{0}', a former id of the {1} '{2}', is {3} (see {4}), and a reference to it resolves to that record. Remove it from 'formerIds'.");

    /// <summary>One source under two ids.</summary>
    public static readonly Rule SourceTwice = Checked(
        "DSR2018", RuleSeverity.Warning, "Source recorded twice",
        "The source '{0}' has the same address and date as '{1}', in {2}. Merge the two, or say in 'published', 'kind' or 'partOf' how they differ.");

    /// <summary>Two names that differ by a space, a dot or a joined word.</summary>
    public static readonly Rule NearlySharedName = Checked(
        "DSR2019", RuleSeverity.Warning, "Names that differ by a space or a dot",
        "'{0}' differs from '{1}', a name of the {2} '{3}', only in spaces, dots or joined words: see {4}. Merge the two records, or make the names differ.");

    /// <summary>A name with a character that is not what it looks like.</summary>
    public static readonly Rule MisleadingCharacter = Checked(
        "DSR2020", RuleSeverity.Warning, "Character that is not what it looks like",
        "This {0} contains {1}. Type it again: '{2}'.");

    /// <summary>A name that a record has twice.</summary>
    public static readonly Rule NameTwice = Checked(
        "DSR2021", RuleSeverity.Warning, "Alias that repeats the name",
        "'{0}' is already the name of the {1} '{2}', in {3}. Remove it from the aliases.");

    /// <summary>A second file that names a dataset for the project.</summary>
    public static readonly Rule DatasetTwice = new(
        "DSR2022", RuleSeverity.Error, "Dataset named in two files",
        "The dataset is already named in {0}, and a project or package is one dataset. Name it in one file, and remove 'dataset' from the other.");

    /// <summary>A placeholder in place of a name.</summary>
    public static readonly Rule EmptyName = Checked(
        "DSR2030", RuleSeverity.Warning, "Placeholder instead of a name",
        "'{0}' is not a name for the {1} '{2}'. Write the name or headline by which it is shown, or a short description, such as 'Unidentified gunman'.");
}
