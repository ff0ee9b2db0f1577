namespace Dossier.Compiler.Binding;

/// <summary>Names of months in languages in which sources are often written, for saying how a date with one is written in EDTF.</summary>
internal static class MonthNames
{
    private static readonly string[] English =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    // French, Spanish, German, Italian, Portuguese, Turkish, Russian and Ukrainian (as in dates), Arabic of the east and of Egypt. A name with a part that is
    // another one is before it.
    private static readonly string[] Names =
    [
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    ];

    /// <summary>A date in lower case with the English name of the month; the same text if it has no other.</summary>
    public static string InEnglish(string date)
    {
        foreach (string names in Names)
        {
            string[] months = names.Split(' ');
            for (int i = 0; i < months.Length; i++)
            {
                string name = months[i].Replace('_', ' ');
                int start = date.IndexOf(name, StringComparison.Ordinal);
                if (start >= 0 && name != English[i] && !IsLetter(date, start - 1) && !IsLetter(date, start + name.Length))
                    return Plain(date.Substring(0, start)) + English[i] + Plain(date.Substring(start + name.Length));
            }
        }

        return date;
    }

    // "22 de noviembre de 2023".
    private static string Plain(string part) => part.Replace(" de ", " ");

    private static bool IsLetter(string text, int index) => index >= 0 && index < text.Length && char.IsLetter(text[index]);
}
