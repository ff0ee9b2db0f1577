namespace Dossier.Compiler.Binding;

/// <summary>The names of time zones in the IANA time zone database.</summary>
/// <remarks>From version 2025b, which is in the public domain: zones and links, including links for former names.</remarks>
internal static class TimeZones
{
    // Each group: the beginning of the names, then their last parts.
    private const string Names =
        ": CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran Israel "
        + "Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT UTC "
        + "Universal W-SU WET Zulu; Africa/: Abidjan Accra Addis_Ababa Algiers Asmara Asmera Bamako Bangui Banjul Bissau Blantyre "
        + "Brazzaville Bujumbura Cairo Casablanca Ceuta Conakry Dakar Dar_es_Salaam Djibouti Douala El_Aaiun Freetown Gaborone Harare "
        + "Johannesburg Juba Kampala Khartoum Kigali Kinshasa Lagos Libreville Lome Luanda Lubumbashi Lusaka Malabo Maputo Maseru Mbabane "
        + "Mogadishu Monrovia Nairobi Ndjamena Niamey Nouakchott Ouagadougou Porto-Novo Sao_Tome Timbuktu Tripoli Tunis Windhoek; "
        + "America/: Adak Anchorage Anguilla Antigua Araguaina Argentina/Buenos_Aires Argentina/Catamarca Argentina/ComodRivadavia "
        + "Argentina/Cordoba Argentina/Jujuy Argentina/La_Rioja Argentina/Mendoza Argentina/Rio_Gallegos Argentina/Salta "
        + "Argentina/San_Juan Argentina/San_Luis Argentina/Tucuman Argentina/Ushuaia Aruba Asuncion Atikokan Atka Bahia Bahia_Banderas "
        + "Barbados Belem Belize Blanc-Sablon Boa_Vista Bogota Boise Buenos_Aires Cambridge_Bay Campo_Grande Cancun Caracas Catamarca "
        + "Cayenne Cayman Chicago Chihuahua Ciudad_Juarez Coral_Harbour Cordoba Costa_Rica Coyhaique Creston Cuiaba Curacao Danmarkshavn "
        + "Dawson Dawson_Creek Denver Detroit Dominica Edmonton Eirunepe El_Salvador Ensenada Fort_Nelson Fort_Wayne Fortaleza Glace_Bay "
        + "Godthab Goose_Bay Grand_Turk Grenada Guadeloupe Guatemala Guayaquil Guyana Halifax Havana Hermosillo Indiana/Indianapolis "
        + "Indiana/Knox Indiana/Marengo Indiana/Petersburg Indiana/Tell_City Indiana/Vevay Indiana/Vincennes Indiana/Winamac Indianapolis "
        + "Inuvik Iqaluit Jamaica Jujuy Juneau Kentucky/Louisville Kentucky/Monticello Knox_IN Kralendijk La_Paz Lima Los_Angeles "
        + "Louisville Lower_Princes Maceio Managua Manaus Marigot Martinique Matamoros Mazatlan Mendoza Menominee Merida Metlakatla "
        + "Mexico_City Miquelon Moncton Monterrey Montevideo Montreal Montserrat Nassau New_York Nipigon Nome Noronha North_Dakota/Beulah "
        + "North_Dakota/Center North_Dakota/New_Salem Nuuk Ojinaga Panama Pangnirtung Paramaribo Phoenix Port-au-Prince Port_of_Spain "
        + "Porto_Acre Porto_Velho Puerto_Rico Punta_Arenas Rainy_River Rankin_Inlet Recife Regina Resolute Rio_Branco Rosario Santa_Isabel "
        + "Santarem Santiago Santo_Domingo Sao_Paulo Scoresbysund Shiprock Sitka St_Barthelemy St_Johns St_Kitts St_Lucia St_Thomas "
        + "St_Vincent Swift_Current Tegucigalpa Thule Thunder_Bay Tijuana Toronto Tortola Vancouver Virgin Whitehorse Winnipeg Yakutat "
        + "Yellowknife; Antarctica/: Casey Davis DumontDUrville Macquarie Mawson McMurdo Palmer Rothera South_Pole Syowa Troll Vostok; "
        + "Arctic/: Longyearbyen; Asia/: Aden Almaty Amman Anadyr Aqtau Aqtobe Ashgabat Ashkhabad Atyrau Baghdad Bahrain Baku Bangkok "
        + "Barnaul Beirut Bishkek Brunei Calcutta Chita Choibalsan Chongqing Chungking Colombo Dacca Damascus Dhaka Dili Dubai Dushanbe "
        + "Famagusta Gaza Harbin Hebron Ho_Chi_Minh Hong_Kong Hovd Irkutsk Istanbul Jakarta Jayapura Jerusalem Kabul Kamchatka Karachi "
        + "Kashgar Kathmandu Katmandu Khandyga Kolkata Krasnoyarsk Kuala_Lumpur Kuching Kuwait Macao Macau Magadan Makassar Manila Muscat "
        + "Nicosia Novokuznetsk Novosibirsk Omsk Oral Phnom_Penh Pontianak Pyongyang Qatar Qostanay Qyzylorda Rangoon Riyadh Saigon "
        + "Sakhalin Samarkand Seoul Shanghai Singapore Srednekolymsk Taipei Tashkent Tbilisi Tehran Tel_Aviv Thimbu Thimphu Tokyo Tomsk "
        + "Ujung_Pandang Ulaanbaatar Ulan_Bator Urumqi Ust-Nera Vientiane Vladivostok Yakutsk Yangon Yekaterinburg Yerevan; Atlantic/: "
        + "Azores Bermuda Canary Cape_Verde Faeroe Faroe Jan_Mayen Madeira Reykjavik South_Georgia St_Helena Stanley; Australia/: ACT "
        + "Adelaide Brisbane Broken_Hill Canberra Currie Darwin Eucla Hobart LHI Lindeman Lord_Howe Melbourne NSW North Perth Queensland "
        + "South Sydney Tasmania Victoria West Yancowinna; Brazil/: Acre DeNoronha East West; Canada/: Atlantic Central Eastern Mountain "
        + "Newfoundland Pacific Saskatchewan Yukon; Chile/: Continental EasterIsland; Etc/: GMT GMT+0 GMT+1 GMT+10 GMT+11 GMT+12 GMT+2 "
        + "GMT+3 GMT+4 GMT+5 GMT+6 GMT+7 GMT+8 GMT+9 GMT-0 GMT-1 GMT-10 GMT-11 GMT-12 GMT-13 GMT-14 GMT-2 GMT-3 GMT-4 GMT-5 GMT-6 GMT-7 "
        + "GMT-8 GMT-9 GMT0 Greenwich UCT UTC Universal Zulu; Europe/: Amsterdam Andorra Astrakhan Athens Belfast Belgrade Berlin "
        + "Bratislava Brussels Bucharest Budapest Busingen Chisinau Copenhagen Dublin Gibraltar Guernsey Helsinki Isle_of_Man Istanbul "
        + "Jersey Kaliningrad Kiev Kirov Kyiv Lisbon Ljubljana London Luxembourg Madrid Malta Mariehamn Minsk Monaco Moscow Nicosia Oslo "
        + "Paris Podgorica Prague Riga Rome Samara San_Marino Sarajevo Saratov Simferopol Skopje Sofia Stockholm Tallinn Tirane Tiraspol "
        + "Ulyanovsk Uzhgorod Vaduz Vatican Vienna Vilnius Volgograd Warsaw Zagreb Zaporozhye Zurich; Indian/: Antananarivo Chagos "
        + "Christmas Cocos Comoro Kerguelen Mahe Maldives Mauritius Mayotte Reunion; Mexico/: BajaNorte BajaSur General; Pacific/: Apia "
        + "Auckland Bougainville Chatham Chuuk Easter Efate Enderbury Fakaofo Fiji Funafuti Galapagos Gambier Guadalcanal Guam Honolulu "
        + "Johnston Kanton Kiritimati Kosrae Kwajalein Majuro Marquesas Midway Nauru Niue Norfolk Noumea Pago_Pago Palau Pitcairn Pohnpei "
        + "Ponape Port_Moresby Rarotonga Saipan Samoa Tahiti Tarawa Tongatapu Truk Wake Wallis Yap; US/: Alaska Aleutian Arizona Central "
        + "East-Indiana Eastern Hawaii Indiana-Starke Michigan Mountain Pacific Samoa";

    // The zones of each country, at most three, in the order of the database. Only read for a text that is not a zone.
    private const string ByCountry =
        "AD Europe/Andorra;AE Asia/Dubai;AF Asia/Kabul;AG America/Antigua;AI America/Anguilla;AL Europe/Tirane;AM Asia/Yerevan;AO "
        + "Africa/Luanda;AQ Antarctica/McMurdo;AR America/Argentina/Buenos_Aires;AS Pacific/Pago_Pago;AT Europe/Vienna;AU Australia/Sydney "
        + "Australia/Adelaide Australia/Perth;AW America/Aruba;AX Europe/Mariehamn;AZ Asia/Baku;BA Europe/Sarajevo;BB America/Barbados;BD "
        + "Asia/Dhaka;BE Europe/Brussels;BF Africa/Ouagadougou;BG Europe/Sofia;BH Asia/Bahrain;BI Africa/Bujumbura;BJ Africa/Porto-Novo;BL "
        + "America/St_Barthelemy;BM Atlantic/Bermuda;BN Asia/Brunei;BO America/La_Paz;BQ America/Kralendijk;BR America/Sao_Paulo "
        + "America/Manaus America/Rio_Branco;BS America/Nassau;BT Asia/Thimphu;BW Africa/Gaborone;BY Europe/Minsk;BZ America/Belize;CA "
        + "America/Toronto America/Vancouver America/Halifax;CC Indian/Cocos;CD Africa/Kinshasa Africa/Lubumbashi;CF Africa/Bangui;CG "
        + "Africa/Brazzaville;CH Europe/Zurich;CI Africa/Abidjan;CK Pacific/Rarotonga;CL America/Santiago Pacific/Easter;CM "
        + "Africa/Douala;CN Asia/Shanghai Asia/Urumqi;CO America/Bogota;CR America/Costa_Rica;CU America/Havana;CV Atlantic/Cape_Verde;CW "
        + "America/Curacao;CX Indian/Christmas;CY Asia/Nicosia Asia/Famagusta;CZ Europe/Prague;DE Europe/Berlin Europe/Busingen;DJ "
        + "Africa/Djibouti;DK Europe/Copenhagen;DM America/Dominica;DO America/Santo_Domingo;DZ Africa/Algiers;EC America/Guayaquil "
        + "Pacific/Galapagos;EE Europe/Tallinn;EG Africa/Cairo;EH Africa/El_Aaiun;ER Africa/Asmara;ES Europe/Madrid Africa/Ceuta "
        + "Atlantic/Canary;ET Africa/Addis_Ababa;FI Europe/Helsinki;FJ Pacific/Fiji;FK Atlantic/Stanley;FM Pacific/Chuuk Pacific/Pohnpei "
        + "Pacific/Kosrae;FO Atlantic/Faroe;FR Europe/Paris;GA Africa/Libreville;GB Europe/London;GD America/Grenada;GE Asia/Tbilisi;GF "
        + "America/Cayenne;GG Europe/Guernsey;GH Africa/Accra;GI Europe/Gibraltar;GL America/Nuuk;GM Africa/Banjul;GN Africa/Conakry;GP "
        + "America/Guadeloupe;GQ Africa/Malabo;GR Europe/Athens;GS Atlantic/South_Georgia;GT America/Guatemala;GU Pacific/Guam;GW "
        + "Africa/Bissau;GY America/Guyana;HK Asia/Hong_Kong;HN America/Tegucigalpa;HR Europe/Zagreb;HT America/Port-au-Prince;HU "
        + "Europe/Budapest;ID Asia/Jakarta Asia/Pontianak Asia/Makassar;IE Europe/Dublin;IL Asia/Jerusalem;IM Europe/Isle_of_Man;IN "
        + "Asia/Kolkata;IO Indian/Chagos;IQ Asia/Baghdad;IR Asia/Tehran;IS Atlantic/Reykjavik;IT Europe/Rome;JE Europe/Jersey;JM "
        + "America/Jamaica;JO Asia/Amman;JP Asia/Tokyo;KE Africa/Nairobi;KG Asia/Bishkek;KH Asia/Phnom_Penh;KI Pacific/Tarawa "
        + "Pacific/Kanton Pacific/Kiritimati;KM Indian/Comoro;KN America/St_Kitts;KP Asia/Pyongyang;KR Asia/Seoul;KW Asia/Kuwait;KY "
        + "America/Cayman;KZ Asia/Almaty;LA Asia/Vientiane;LB Asia/Beirut;LC America/St_Lucia;LI Europe/Vaduz;LK Asia/Colombo;LR "
        + "Africa/Monrovia;LS Africa/Maseru;LT Europe/Vilnius;LU Europe/Luxembourg;LV Europe/Riga;LY Africa/Tripoli;MA "
        + "Africa/Casablanca;MC Europe/Monaco;MD Europe/Chisinau;ME Europe/Podgorica;MF America/Marigot;MG Indian/Antananarivo;MH "
        + "Pacific/Majuro Pacific/Kwajalein;MK Europe/Skopje;ML Africa/Bamako;MM Asia/Yangon;MN Asia/Ulaanbaatar Asia/Hovd;MO "
        + "Asia/Macau;MP Pacific/Saipan;MQ America/Martinique;MR Africa/Nouakchott;MS America/Montserrat;MT Europe/Malta;MU "
        + "Indian/Mauritius;MV Indian/Maldives;MW Africa/Blantyre;MX America/Mexico_City America/Cancun America/Tijuana;MY "
        + "Asia/Kuala_Lumpur Asia/Kuching;MZ Africa/Maputo;NA Africa/Windhoek;NC Pacific/Noumea;NE Africa/Niamey;NF Pacific/Norfolk;NG "
        + "Africa/Lagos;NI America/Managua;NL Europe/Amsterdam;NO Europe/Oslo;NP Asia/Kathmandu;NR Pacific/Nauru;NU Pacific/Niue;NZ "
        + "Pacific/Auckland Pacific/Chatham;OM Asia/Muscat;PA America/Panama;PE America/Lima;PF Pacific/Tahiti Pacific/Marquesas "
        + "Pacific/Gambier;PG Pacific/Port_Moresby Pacific/Bougainville;PH Asia/Manila;PK Asia/Karachi;PL Europe/Warsaw;PM "
        + "America/Miquelon;PN Pacific/Pitcairn;PR America/Puerto_Rico;PS Asia/Gaza Asia/Hebron;PT Europe/Lisbon Atlantic/Madeira "
        + "Atlantic/Azores;PW Pacific/Palau;PY America/Asuncion;QA Asia/Qatar;RE Indian/Reunion;RO Europe/Bucharest;RS Europe/Belgrade;RU "
        + "Europe/Moscow Asia/Yekaterinburg Asia/Vladivostok;RW Africa/Kigali;SA Asia/Riyadh;SB Pacific/Guadalcanal;SC Indian/Mahe;SD "
        + "Africa/Khartoum;SE Europe/Stockholm;SG Asia/Singapore;SH Atlantic/St_Helena;SI Europe/Ljubljana;SJ Arctic/Longyearbyen;SK "
        + "Europe/Bratislava;SL Africa/Freetown;SM Europe/San_Marino;SN Africa/Dakar;SO Africa/Mogadishu;SR America/Paramaribo;SS "
        + "Africa/Juba;ST Africa/Sao_Tome;SV America/El_Salvador;SX America/Lower_Princes;SY Asia/Damascus;SZ Africa/Mbabane;TC "
        + "America/Grand_Turk;TD Africa/Ndjamena;TF Indian/Kerguelen;TG Africa/Lome;TH Asia/Bangkok;TJ Asia/Dushanbe;TK Pacific/Fakaofo;TL "
        + "Asia/Dili;TM Asia/Ashgabat;TN Africa/Tunis;TO Pacific/Tongatapu;TR Europe/Istanbul;TT America/Port_of_Spain;TV "
        + "Pacific/Funafuti;TW Asia/Taipei;TZ Africa/Dar_es_Salaam;UA Europe/Kyiv Europe/Simferopol;UG Africa/Kampala;UM Pacific/Midway "
        + "Pacific/Wake;US America/New_York America/Chicago America/Los_Angeles;UY America/Montevideo;UZ Asia/Samarkand Asia/Tashkent;VA "
        + "Europe/Vatican;VC America/St_Vincent;VE America/Caracas;VG America/Tortola;VI America/St_Thomas;VN Asia/Ho_Chi_Minh;VU "
        + "Pacific/Efate;WF Pacific/Wallis;WS Pacific/Apia;XK Europe/Belgrade;YE Asia/Aden;YT Indian/Mayotte;ZA Africa/Johannesburg;ZM "
        + "Africa/Lusaka;ZW Africa/Harare";

    // In minutes. No present-day zone is further from UTC.
    private const int LargestOffset = 14 * 60;

    private static readonly Lazy<string[]> Listed = new(Read);
    private static readonly Lazy<HashSet<string>> Known = new(static () => new HashSet<string>(Listed.Value, StringComparer.Ordinal));
    private static readonly Lazy<Dictionary<string, string[]>> Countries = new(ReadCountries);

    /// <summary>A zone that shows the form of the names.</summary>
    public const string Example = "Asia/Baghdad";

    /// <summary>All names, including former ones.</summary>
    public static IReadOnlyList<string> All => Listed.Value;

    /// <summary>Whether the text is the name of a zone.</summary>
    public static bool IsName(string text) => Known.Value.Contains(text);

    /// <summary>Whether the text is an offset from UTC: <c>+03:00</c>, <c>-03:30</c> or <c>Z</c>.</summary>
    public static bool IsOffset(string text)
        => text == "Z"
            || (text.Length == 6 && text[0] is '+' or '-' && text[3] == ':'
                && Number(text, 1) is { } hours && Number(text, 4) is { } minutes
                && minutes < 60 && (hours * 60) + minutes <= LargestOffset);

    /// <summary>The zones of a country by its code, at most three; none when it is not listed.</summary>
    public static IReadOnlyList<string> Of(string country) => Countries.Value.TryGetValue(country, out string[]? zones) ? zones : [];

    private static int? Number(string text, int offset)
        => text[offset] is >= '0' and <= '9' && text[offset + 1] is >= '0' and <= '9' ? ((text[offset] - '0') * 10) + text[offset + 1] - '0' : null;

    private static string[] Read()
    {
        var names = new List<string>();
        foreach (string area in Names.Split(';'))
        {
            int colon = area.IndexOf(':');
            string prefix = area.Substring(0, colon).Trim();
            foreach (string name in area.Substring(colon + 1).Trim().Split(' '))
                names.Add(prefix + name);
        }

        return [.. names];
    }

    private static Dictionary<string, string[]> ReadCountries()
    {
        var countries = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (string country in ByCountry.Split(';'))
        {
            string[] words = country.Split(' ');
            countries[words[0]] = [.. words.Skip(1)];
        }

        return countries;
    }
}
