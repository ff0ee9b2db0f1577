namespace Dossier;

/// <summary>The English names of the months, seasons, quarters and other divisions of a year.</summary>
internal static class CalendarWords
{
    /// <summary>The months, January first.</summary>
    public static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>The divisions that EDTF numbers from 21 to 41, each with the space or "of" before the year.</summary>
    private static readonly string[] Divisions =
    [
        "spring ", "summer ", "autumn ", "winter ",
        "northern spring ", "northern summer ", "northern autumn ", "northern winter ",
        "southern spring ", "southern summer ", "southern autumn ", "southern winter ",
        "first quarter of ", "second quarter of ", "third quarter of ", "fourth quarter of ",
        "first third of ", "second third of ", "last third of ",
        "first half of ", "second half of ",
    ];

    private const int FirstDivision = 21;

    /// <summary>The name of a division, up to where its year follows.</summary>
    public static string Division(int number) => Divisions[number - FirstDivision];

    /// <summary>The number of the division whose name a text begins with; 0 if it begins with none.</summary>
    public static int DivisionAt(string text, out int length)
    {
        for (int i = 0; i < Divisions.Length; i++)
        {
            length = Divisions[i].Length;
            if (text.StartsWith(Divisions[i], StringComparison.OrdinalIgnoreCase))
                return FirstDivision + i;
        }

        length = 0;
        return 0;
    }

    /// <summary>The number of a month by its name, from 1 to 12; 0 if it is not a month.</summary>
    public static int Month(string name)
    {
        for (int i = 0; i < Months.Length; i++)
        {
            if (string.Equals(Months[i], name, StringComparison.OrdinalIgnoreCase))
                return i + 1;
        }

        return 0;
    }
}
