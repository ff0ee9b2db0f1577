namespace Dossier.Compiler.Binding;

/// <summary>
/// The officially assigned country codes of ISO 3166-1 alpha-2; XK, the user-assigned code that is generally used for Kosovo;
/// and the codes of former countries in ISO 3166-3, such as SU and YU, for events that happened there.
/// </summary>
internal static class Countries
{
    private const string Codes =
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS "
        + "BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE "
        + "EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM "
        + "HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC "
        + "LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA "
        + "NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW "
        + "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO "
        + "TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW XK";

    // The codes of ISO 3166-3, without those that have been assigned to another country since.
    private const string Former = "AN BU CS CT DD DY FQ FX HV JT MI NH NQ NT PC PU PZ RH SU TP VD WK YD YU ZR";

    private static readonly HashSet<string> Known = new(Codes.Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Gone = new(Former.Split(' '), StringComparer.Ordinal);

    /// <summary>Whether the text is a country code in capitals.</summary>
    public static bool IsCode(string text) => Known.Contains(text);

    /// <summary>Whether the text is the code of a former country, which may be written for events that happened there.</summary>
    public static bool IsFormer(string text) => Gone.Contains(text);
}
