namespace Dossier;

/// <summary>The English names of months and of the other divisions of a year.</summary>
internal static class CalendarWords
{
    /// <summary>The months, January first.</summary>
    public static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>What EDTF numbers from 21 to 41, with the space or the "of" that parts it from the year.</summary>
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

    /// <summary>The name of a division, ready for its year behind it.</summary>
    public static string Division(int number) => Divisions[number - FirstDivision];

    /// <summary>The number of the division whose name a text begins with; 0 when there is none.</summary>
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

    /// <summary>The number of a month by its name; 0 when it is none.</summary>
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
