namespace Dossier.Compiler.Diagnostics;

/// <content>
/// DSR1xxx: the text of a seed cannot be read. Each of these leaves something out of the model, so none can be lowered.
/// 100x and 101x apply to both formats, 102x to 104x to YAML, 105x to JSON, and 1057 and above to both again.
/// </content>
internal static partial class Rules
{
    /// <summary>The name ends in neither .yaml, .yml nor .json.</summary>
    public static readonly Rule UnknownFormat = Unreadable("DSR1000", "Unknown type of seed file",
        "The name of a seed file must end in .yaml, .yml or .json, but this one is '{0}'. Rename it, or remove it from the seeds.");

    /// <summary>The file is longer than the limit.</summary>
    public static readonly Rule FileTooLarge = Unreadable("DSR1001", "Seed file too large",
        "The file has {0} characters, but a seed file can have at most {1}. Split it into several files.");

    /// <summary>A control or an otherwise invisible character.</summary>
    public static readonly Rule ForbiddenCharacter = Unreadable("DSR1002", "Control character in a seed",
        "{0} is a control character, which is not allowed in a seed. Remove it.");

    /// <summary>A character that changes the order in which text is displayed.</summary>
    public static readonly Rule BidirectionalControl = Unreadable("DSR1003", "Character that changes the order of text",
        "{0} changes the order of the text around it, so that the text looks different from what it says. Remove it; right-to-left names do not need it.");

    /// <summary>Half of a surrogate pair.</summary>
    public static readonly Rule LoneSurrogate = Unreadable("DSR1004", "Incomplete character",
        "{0} is half of a surrogate pair, and the other half is missing. Write the whole character.");

    /// <summary>Collections nested more deeply than the limit.</summary>
    public static readonly Rule TooDeep = Unreadable("DSR1005", "Nested too deeply",
        "Values can be nested at most {0} levels deep. This one is deeper and is left out; write it with fewer levels.");

    /// <summary>A value or a key that is too long.</summary>
    public static readonly Rule TextTooLong = Unreadable("DSR1006", "Text too long",
        "The text has {0} characters, but a {1} can have at most {2}. Shorten it, or move it to a document among the seeds.");

    /// <summary>Too many values in one file.</summary>
    public static readonly Rule TooManyValues = Unreadable("DSR1007", "Too many values in one file",
        "The file has more than {0} values, and the rest of it is not read. Split it into several files.");

    /// <summary>More problems of one kind than are listed.</summary>
    public static readonly Rule MoreMistakes = Unreadable("DSR1008", "More mistakes of the same kind",
        "More mistakes of the kind {1} follow, at least {0}; they are not listed.");

    /// <summary>The outermost value is not a map.</summary>
    public static readonly Rule RootNotMap = Unreadable("DSR1009", "Seed file is not a map",
        "A seed file must be a map from kinds to records, such as 'actors:' or 'incidents:', but this one starts with {0}.");

    /// <summary>A key appears twice in one map.</summary>
    public static readonly Rule DuplicateKey = Unreadable("DSR1010", "Duplicate key",
        "The key '{0}' is already used in line {1}, and the first one is kept. Rename or remove this one.");

    /// <summary>A quotation mark without its counterpart.</summary>
    public static readonly Rule QuoteNotClosed = Unreadable("DSR1011", "Quotation mark not closed",
        "The quotation mark {0} is not closed. Close it at the end of the value; inside the value, write {1}.");

    /// <summary>An opening bracket without a closing one.</summary>
    public static readonly Rule BracketNotClosed = Unreadable("DSR1012", "Bracket not closed",
        "The '{0}' is not closed. Write '{1}' where the value ends.");

    /// <summary>A closing bracket without an opening one.</summary>
    public static readonly Rule BracketNotOpened = Unreadable("DSR1013", "Closing bracket without an opening one",
        "This '{0}' has no matching opening bracket. Remove it, or quote the value that it belongs to.");

    /// <summary>Two items of a list or map without a comma between them.</summary>
    public static readonly Rule CommaMissing = Unreadable("DSR1014", "Comma missing",
        "A comma is missing before this item. Write ',' between the two items.");

    /// <summary>An escape sequence that does not exist.</summary>
    public static readonly Rule BadEscape = Unreadable("DSR1015", "Unknown escape sequence",
        "'{0}' is not a valid escape sequence. For a backslash itself, write '\\\\'{1}.");

    /// <summary>The bytes of the file are not in a Unicode encoding.</summary>
    public static readonly Rule NotUnicode = Unreadable("DSR1016", "File not in UTF-8",
        "The file is not saved as UTF-8, so the text here cannot be read reliably. Save the file as UTF-8.");

    /// <summary>Invalid YAML for which there is no more specific rule.</summary>
    public static readonly Rule YamlSyntax = Unreadable("DSR1020", "Invalid YAML",
        "This is not valid YAML: {0}");

    /// <summary>A tab or another white-space character instead of spaces.</summary>
    public static readonly Rule YamlIndentedByTab = Unreadable("DSR1021", "Indentation not made of spaces",
        "{0} cannot be used for indentation in YAML, which allows only spaces. Replace it with spaces.");

    /// <summary>A character with a special meaning at the start of a value.</summary>
    public static readonly Rule YamlNeedsQuotes = Unreadable("DSR1022", "Value needs quotation marks",
        "A value that starts with '{0}' has a special meaning in YAML. Quote it: '{1}'.");

    /// <summary>A line in a map that is not <c>key: value</c>.</summary>
    public static readonly Rule YamlColonMissing = Unreadable("DSR1023", "Colon missing",
        "Expected 'key: value', with a space after the colon, but found '{0}'.");

    /// <summary>A plain value with a colon and a space inside.</summary>
    public static readonly Rule YamlColonInValue = Unreadable("DSR1024", "Colon inside a value",
        "The value contains a colon followed by a space. Quote it: '{0}'.");

    /// <summary>A line whose indentation matches nothing above.</summary>
    public static readonly Rule YamlIndentation = Unreadable("DSR1025", "Indentation does not match",
        "The line starts at column {0}, which matches no line above it. Indent it like the lines that it belongs with.");

    /// <summary>An alias without an anchor.</summary>
    public static readonly Rule YamlUndefinedAlias = Unreadable("DSR1026", "Alias without an anchor",
        "No anchor '&{0}' is defined above this alias. If the text starts with a star, quote it: '*{0}'.");

    /// <summary>An alias within the value that it repeats.</summary>
    public static readonly Rule YamlRecursiveAlias = Unreadable("DSR1027", "Alias inside its own value",
        "The alias '*{0}' refers to a value that contains it. Write the value out.");

    /// <summary>Aliases that expand beyond the limit.</summary>
    public static readonly Rule YamlAliasesTooLarge = Unreadable("DSR1028", "Aliases expand too much",
        "The aliases in this file expand to more than {0}, and the rest of them are left out. Write the values out.");

    /// <summary>A merge key.</summary>
    public static readonly Rule YamlMergeKey = Unreadable("DSR1029", "Merge key",
        "Merge keys ('<<') are not supported: every record must show its own facts. Write the fields out.");

    /// <summary>A key that is a list, a map, an alias or a block.</summary>
    public static readonly Rule YamlKeyNotText = Unreadable("DSR1030", "Key is not text",
        "A key must be a word or quoted text, but this one is {0}.{1}");

    /// <summary>An explicit YAML type.</summary>
    public static readonly Rule YamlTag = Unreadable("DSR1031", "YAML tag",
        "YAML tags are not supported: the type comes from the model. Remove '{0}', or quote the value if it is part of it.");

    /// <summary>A directive.</summary>
    public static readonly Rule YamlDirective = Unreadable("DSR1032", "YAML directive",
        "YAML directives are not supported. Remove the line; if it is a key or a value, quote it.");

    /// <summary>A second document in the file.</summary>
    public static readonly Rule YamlSecondDocument = Unreadable("DSR1033", "Several documents in one file",
        "A seed file can hold only one document, and what follows here is not read. Remove this line, or move the rest to another file.");

    /// <summary>An empty block scalar, where a comparison was meant.</summary>
    public static readonly Rule YamlEmptyBlock = Unreadable("DSR1034", "Empty block of text",
        "'{0}' starts a block of text in YAML, but no text follows. Quote it: '{0}'.");

    /// <summary>So many syntax errors that reading stops.</summary>
    public static readonly Rule YamlTooManyErrors = Unreadable("DSR1035", "Too many mistakes in one file",
        "The file has {0} places that are not valid YAML, and the rest of it is not read. Correct these first.");

    /// <summary>A part of a value that YAML reads as a comment.</summary>
    public static readonly Rule YamlHashInValue = Unreadable("DSR1036", "Number sign cuts the value short",
        "YAML treats '{0}' as a comment and ignores it. If it belongs to the value, put the whole value between quotation marks; if it is a comment, write a space after '#'.");

    /// <summary>An item of a list whose dash has no space after it.</summary>
    public static readonly Rule YamlDashWithoutSpace = Unreadable("DSR1037", "Space missing after a dash",
        "A list item is a dash, a space and a value: write '- {0}'. If the dash belongs to the text, quote it.");

    /// <summary>A no-break space or similar character in place of a space, or a foreign colon.</summary>
    public static readonly Rule YamlForeignBlank = Unreadable("DSR1038", "Character that only looks like a space or a colon",
        "{0} {1}, or quote the value if it belongs to it.");

    /// <summary>A list below a value of the same key.</summary>
    public static readonly Rule YamlListBelowValue = Unreadable("DSR1039", "List below a value",
        "YAML reads this line as part of the text above it. If it is an item of a list, remove the text after the key; if it is text, quote all of it.");

    /// <summary>Fields that are not indented below their id, or records that are not indented below their kind.</summary>
    public static readonly Rule YamlFieldsNotIndented = Unreadable("DSR1040", "Fields or records not indented",
        "{0} of '{1}' must be indented below it: put two spaces before '{2}' and before each of the lines that belong to '{1}'.");

    /// <summary>Invalid JSON for which there is no more specific rule.</summary>
    public static readonly Rule JsonSyntax = Unreadable("DSR1050", "Invalid JSON",
        "Expected {0}, but found {1}.");

    /// <summary>A comma after the last item.</summary>
    public static readonly Rule JsonTrailingComma = Unreadable("DSR1051", "Comma without an item",
        "No item follows this comma. Remove it.");

    /// <summary>A comment.</summary>
    public static readonly Rule JsonComment = Unreadable("DSR1052", "Comment in JSON",
        "Comments are not allowed in JSON. Remove this one and any others, or use YAML.");

    /// <summary>Text in single quotation marks, or in none.</summary>
    public static readonly Rule JsonQuotes = Unreadable("DSR1053", "Double quotation marks missing",
        "JSON text must be between double quotation marks. Write \"{0}\".");

    /// <summary>A tab or another control character within a string.</summary>
    public static readonly Rule JsonControlInString = Unreadable("DSR1054", "Control character in JSON text",
        "JSON text cannot contain a tab. Write '\\t'.");

    /// <summary>A number or a word that is not valid in JSON.</summary>
    public static readonly Rule JsonBadLiteral = Unreadable("DSR1055", "Invalid JSON value",
        "'{0}' is not a valid JSON value: it must be text, a number, true, false or null. {1}");

    /// <summary>Something after the outermost value.</summary>
    public static readonly Rule JsonTrailingContent = Unreadable("DSR1056", "Text after the end",
        "The JSON document ends before this, and what follows is not read. Remove it.");

    /// <summary>An archive, an image or the like.</summary>
    public static readonly Rule NotText = Unreadable("DSR1057", "Not a text file",
        "The file is not a text file. {0} Save the seed as text in UTF-8.");

    /// <summary>Markers of an unresolved merge conflict.</summary>
    public static readonly Rule MergeConflict = Unreadable("DSR1058", "Unresolved merge conflict",
        "A merge left two versions of the lines from here to '>>>>>>>'. Keep the right one, and remove the lines that start with '<<<<<<<', '=======' and '>>>>>>>'.");

    /// <summary>A key with an invisible character.</summary>
    public static readonly Rule InvisibleInKey = Unreadable("DSR1059", "Invisible character in a key",
        "The key '{0}' contains {1}, which is invisible. Delete the key and type it again.");

    /// <summary>A decimal comma in place of a decimal point.</summary>
    public static readonly Rule DecimalComma = Unreadable("DSR1060", "Decimal comma",
        "'{0}' contains a comma, which ends the value here. Write {1}.");

    /// <summary>A mistake in a mapping file.</summary>
    public static readonly Rule MappingMistake = Unreadable("DSR1070", "Mistake in a mapping", "{0}");

    /// <summary>A table of which nothing can be read.</summary>
    public static readonly Rule TableNotRead = Unreadable("DSR1071", "Table that is not read", "Nothing of this table is in the model. {0}");

    /// <summary>A row that cannot become a record.</summary>
    public static readonly Rule RowNotRead = Unreadable("DSR1072", "Row that is not read", "This row is not in the model. {0}");

    private static Rule Unreadable(string id, string title, string message) => new(id, RuleSeverity.Error, title, message);
}
