namespace Dossier.Parquet.Files;

/// <summary>The keys under which the metadata of a file says what it holds. The command writes them, and the reader looks for them.</summary>
internal static class FileMetadata
{
    /// <summary>The ending of a file's name.</summary>
    public const string Ending = ".parquet";

    /// <summary>The key of the form in which records are in columns.</summary>
    public const string Form = "dossier.form";

    /// <summary>The form that is written and read.</summary>
    public const string CurrentForm = "1";

    /// <summary>The key of the kind of the records.</summary>
    public const string Kind = "dossier.kind";

    /// <summary>The key of the kinds of which the folder has a file, separated by commas.</summary>
    public const string Kinds = "dossier.kinds";

    /// <summary>The key of the columns, a map from the path of each to what it holds.</summary>
    public const string Columns = "dossier.columns";

    /// <summary>The key of the dataset's name.</summary>
    public const string Dataset = "dossier.dataset";

    /// <summary>The key of the dataset's version.</summary>
    public const string Version = "dossier.version";

    /// <summary>The key of the dataset's licence.</summary>
    public const string License = "dossier.license";

    /// <summary>The key of the audience.</summary>
    public const string Audience = "dossier.audience";

    /// <summary>What a column holds that is worked out from others, and is not read.</summary>
    public const string Derived = "derived";

    /// <summary>What is said of a field that no export has, in place of what its column holds.</summary>
    public const string NotExported = "not exported";

    /// <summary>What the column of ids holds.</summary>
    public const string Id = "id";

    /// <summary>What a column of texts holds.</summary>
    public const string Text = "text";

    /// <summary>What a column holds that different items share, whose fields of that name hold different things.</summary>
    public const string Mixed = "mixed";

    /// <summary>What a column of references holds.</summary>
    public static string Reference(string kind) => "reference " + kind;

    /// <summary>What a column holds when there is a list of it.</summary>
    public static string Many(string form) => form + "*";

    /// <summary>What two columns of one name hold together.</summary>
    public static string Joined(string one, string other) => one == other ? one : Mixed;

    /// <summary>The path of a column within a list.</summary>
    public static string Within(string list, string column) => list + "/" + column;
}
