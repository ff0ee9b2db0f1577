using System.Globalization;

namespace Dossier.Tests.Dates;

/// <summary>
/// The examples in the Library of Congress's statement of the Extended Date/Time Format (EDTF) of 4 February 2019, each with the level
/// under which it stands there.
/// </summary>
internal static class EdtfExamples
{
    private const string Table = """
        1985-04-12                  | 0
        1904-02-29                  | 0
        1985-04                     | 0
        1985                        | 0
        1985-04-12T23:20:30         | 0
        1985-04-12T23:20:30Z        | 0
        1985-04-12T23:20:30-04      | 0
        1985-04-12T23:20:30+04:30   | 0
        1964/2008                   | 0
        2004-06/2006-08             | 0
        2004-02-01/2005-02-08       | 0
        2004-02-01/2005-02          | 0
        2004-02-01/2005             | 0
        2005/2006-02                | 0
        Y170000002                  | 1
        Y-170000002                 | 1
        2001-21                     | 1
        1984?                       | 1
        2004-06~                    | 1
        2004-06-11%                 | 1
        201X                        | 1
        20XX                        | 1
        2004-XX                     | 1
        1985-04-XX                  | 1
        1985-XX-XX                  | 1
        1985-04-12/..               | 1
        1985-04/..                  | 1
        1985/..                     | 1
        ../1985-04-12               | 1
        ../1985-04                  | 1
        ../1985                     | 1
        1985-04-12/                 | 1
        1985-04/                    | 1
        1985/                       | 1
        /1985-04-12                 | 1
        /1985-04                    | 1
        /1985                       | 1
        -1985                       | 1
        Y-17E7                      | 2
        1950S2                      | 2
        Y171010000S3                | 2
        Y3388E2S3                   | 2
        2001-34                     | 2
        [1667,1668,1670..1672]      | 2
        [..1760-12-03]              | 2
        [1760-12..]                 | 2
        [1760-01,1760-02,1760-12..] | 2
        [1667,1760-12]              | 2
        [..1984]                    | 2
        {1667,1668,1670..1672}      | 2
        {1960,1961-12}              | 2
        {..1984}                    | 2
        {1980..1985}                | 2
        {2001-01..2002-05}          | 2
        {1987-01-04..1988-01-05}    | 2
        2004-06-11%                 | 2
        2004-06~-11                 | 2
        2004?-06-11                 | 2
        ?2004-06-~11                | 2
        2004-%06-11                 | 2
        156X-12-25                  | 2
        15XX-12-25                  | 2
        XXXX-12-XX                  | 2
        1XXX-XX                     | 2
        1XXX-12                     | 2
        1984-1X                     | 2
        2004-06-~01/2004-06-~20     | 2
        2004-06-XX/2004-07-03       | 2
        """;

    /// <summary>The examples.</summary>
    public static IReadOnlyList<(string Text, int Level)> All { get; } =
    [
        .. Table.Split('\n').Select(line => line.Split('|'))
            .Select(cells => (cells[0].Trim(), int.Parse(cells[1], CultureInfo.InvariantCulture))),
    ];
}
