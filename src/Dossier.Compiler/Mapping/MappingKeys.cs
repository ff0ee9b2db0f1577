using System.Collections.Immutable;

namespace Dossier.Compiler.Mapping;

/// <summary>The keys of a mapping file.</summary>
internal static class MappingKeys
{
    public const string Name = "name";
    public const string Doc = "doc";
    public const string Files = "files";
    public const string Delimiter = "delimiter";
    public const string HeadRow = "headRow";
    public const string Decimal = "decimal";
    public const string Missing = "missing";
    public const string Withheld = "withheld";
    public const string Stated = "stated";
    public const string Optional = "optional";
    public const string Drop = "drop";
    public const string Key = "key";
    public const string Where = "where";
    public const string Gone = "gone";
    public const string Columns = "columns";
    public const string Records = "records";
    public const string Row = "row";
    public const string Lookups = "lookups";
    public const string Aliases = "aliases";
    public const string Retract = "retract";
    public const string Keep = "keep";
    public const string Kind = "kind";
    public const string Id = "id";
    public const string File = "file";
    public const string Head = "head";
    public const string Fields = "fields";
    public const string From = "from";
    public const string To = "to";
    public const string Values = "values";
    public const string Otherwise = "otherwise";
    public const string Country = "country";
    public const string Split = "split";
    public const string Lookup = "lookup";
    public const string With = "with";
    public const string Count = "count";
    public const string Best = "best";
    public const string Low = "low";
    public const string High = "high";
    public const string Alone = "alone";
    public const string NotZero = "notZero";
    public const string Date = "date";
    public const string Parts = "parts";
    public const string Formats = "formats";
    public const string Precision = "precision";
    public const string Column = "column";
    public const string Aggregate = "aggregate";
    public const string First = "first";
    public const string Except = "except";
    public const string Not = "not";

    /// <summary>The keys at the top.</summary>
    public static readonly ImmutableArray<string> OfMapping = ImmutableArray.Create(
        Name, Doc, Files, Delimiter, HeadRow, Missing, Withheld, Optional, Drop, Key, Where, Gone, Columns, Records, Row, Lookups);

    /// <summary>The keys of a record.</summary>
    public static readonly ImmutableArray<string> OfRecord = ImmutableArray.Create(Kind, Key, Id, File, Head, Fields);

    /// <summary>The keys of a value.</summary>
    public static readonly ImmutableArray<string> OfValue = ImmutableArray.Create(From, Values, Otherwise, Missing, Withheld, Country, Split, Except, Lookup, With, Count, Date, First, Where);
}
