namespace Dossier.Compiler.Binding;

/// <summary>
/// Other names for countries where a two-letter code is expected: the three letters of ISO 3166-1, their English names, and the
/// names that newsrooms and the codebooks of UCDP, ACLED and GTD use.
/// </summary>
internal static class CountryNames
{
    // Each line: the two-letter code, the three letters, and the names, separated by bars.
    private const string Table = """
        AD AND Andorra
        AE ARE United Arab Emirates|UAE|Emirates
        AF AFG Afghanistan
        AG ATG Antigua and Barbuda|Antigua
        AI AIA Anguilla
        AL ALB Albania
        AM ARM Armenia
        AO AGO Angola
        AQ ATA Antarctica
        AR ARG Argentina
        AS ASM American Samoa
        AT AUT Austria
        AU AUS Australia
        AW ABW Aruba
        AX ALA Åland Islands|Aland
        AZ AZE Azerbaijan
        BA BIH Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina
        BB BRB Barbados
        BD BGD Bangladesh
        BE BEL Belgium
        BF BFA Burkina Faso|Upper Volta
        BG BGR Bulgaria
        BH BHR Bahrain
        BI BDI Burundi
        BJ BEN Benin|Dahomey
        BL BLM Saint Barthélemy|St Barts
        BM BMU Bermuda
        BN BRN Brunei|Brunei Darussalam
        BO BOL Bolivia|Plurinational State of Bolivia
        BQ BES Bonaire, Sint Eustatius and Saba|Caribbean Netherlands
        BR BRA Brazil|Brasil
        BS BHS Bahamas|The Bahamas
        BT BTN Bhutan
        BV BVT Bouvet Island
        BW BWA Botswana
        BY BLR Belarus|Byelorussia|Belorussia
        BZ BLZ Belize
        CA CAN Canada
        CC CCK Cocos (Keeling) Islands|Cocos Islands
        CD COD DR Congo|DRC|Democratic Republic of the Congo|Congo-Kinshasa|Zaire|DR Congo (Zaire)|Congo, Democratic Republic of
        CF CAF Central African Republic|CAR
        CG COG Congo|Republic of the Congo|Congo-Brazzaville
        CH CHE Switzerland
        CI CIV Ivory Coast|Côte d'Ivoire
        CK COK Cook Islands
        CL CHL Chile
        CM CMR Cameroon
        CN CHN China|PRC|People's Republic of China
        CO COL Colombia
        CR CRI Costa Rica
        CU CUB Cuba
        CV CPV Cape Verde|Cabo Verde
        CW CUW Curaçao
        CX CXR Christmas Island
        CY CYP Cyprus
        CZ CZE Czechia|Czech Republic
        DE DEU Germany|FRG|West Germany|Federal Republic of Germany|Deutschland
        DJ DJI Djibouti
        DK DNK Denmark
        DM DMA Dominica
        DO DOM Dominican Republic
        DZ DZA Algeria
        EC ECU Ecuador
        EE EST Estonia
        EG EGY Egypt
        EH ESH Western Sahara
        ER ERI Eritrea
        ES ESP Spain
        ET ETH Ethiopia
        FI FIN Finland
        FJ FJI Fiji
        FK FLK Falkland Islands|Falklands|Malvinas
        FM FSM Micronesia|Federated States of Micronesia
        FO FRO Faroe Islands|Faroes
        FR FRA France
        GA GAB Gabon
        GB GBR United Kingdom|UK|Britain|Great Britain|England|Scotland|Wales|Northern Ireland|U.K.
        GD GRD Grenada
        GE GEO Georgia
        GF GUF French Guiana
        GG GGY Guernsey
        GH GHA Ghana
        GI GIB Gibraltar
        GL GRL Greenland
        GM GMB Gambia|The Gambia
        GN GIN Guinea
        GP GLP Guadeloupe
        GQ GNQ Equatorial Guinea
        GR GRC Greece|EL
        GS SGS South Georgia and the South Sandwich Islands|South Georgia
        GT GTM Guatemala
        GU GUM Guam
        GW GNB Guinea-Bissau
        GY GUY Guyana
        HK HKG Hong Kong
        HM HMD Heard Island and McDonald Islands
        HN HND Honduras
        HR HRV Croatia
        HT HTI Haiti
        HU HUN Hungary
        ID IDN Indonesia
        IE IRL Ireland|Republic of Ireland|Eire
        IL ISR Israel
        IM IMN Isle of Man
        IN IND India
        IO IOT British Indian Ocean Territory|Diego Garcia
        IQ IRQ Iraq|Irak|Republic of Iraq
        IR IRN Iran|Islamic Republic of Iran|Persia|I.R. Iran
        IS ISL Iceland
        IT ITA Italy
        JE JEY Jersey
        JM JAM Jamaica
        JO JOR Jordan
        JP JPN Japan
        KE KEN Kenya
        KG KGZ Kyrgyzstan|Kyrgyz Republic
        KH KHM Cambodia|Cambodia (Kampuchea)|Kampuchea
        KI KIR Kiribati
        KM COM Comoros
        KN KNA Saint Kitts and Nevis|St Kitts
        KP PRK North Korea|DPRK|Democratic People's Republic of Korea
        KR KOR South Korea|Korea|Republic of Korea|ROK
        KW KWT Kuwait
        KY CYM Cayman Islands
        KZ KAZ Kazakhstan
        LA LAO Laos|Lao People's Democratic Republic|Lao PDR
        LB LBN Lebanon
        LC LCA Saint Lucia|St Lucia
        LI LIE Liechtenstein
        LK LKA Sri Lanka|Ceylon
        LR LBR Liberia
        LS LSO Lesotho
        LT LTU Lithuania
        LU LUX Luxembourg
        LV LVA Latvia
        LY LBY Libya
        MA MAR Morocco
        MC MCO Monaco
        MD MDA Moldova|Republic of Moldova
        ME MNE Montenegro
        MF MAF Saint Martin
        MG MDG Madagascar|Madagascar (Malagasy)
        MH MHL Marshall Islands
        MK MKD North Macedonia|Macedonia|FYROM|Macedonia, FYR
        ML MLI Mali
        MM MMR Myanmar|Burma|Myanmar (Burma)
        MN MNG Mongolia
        MO MAC Macao|Macau
        MP MNP Northern Mariana Islands
        MQ MTQ Martinique
        MR MRT Mauritania
        MS MSR Montserrat
        MT MLT Malta
        MU MUS Mauritius
        MV MDV Maldives
        MW MWI Malawi
        MX MEX Mexico
        MY MYS Malaysia
        MZ MOZ Mozambique
        NA NAM Namibia
        NC NCL New Caledonia
        NE NER Niger
        NF NFK Norfolk Island
        NG NGA Nigeria
        NI NIC Nicaragua
        NL NLD Netherlands|The Netherlands|Holland
        NO NOR Norway
        NP NPL Nepal
        NR NRU Nauru
        NU NIU Niue
        NZ NZL New Zealand
        OM OMN Oman
        PA PAN Panama
        PE PER Peru
        PF PYF French Polynesia|Tahiti
        PG PNG Papua New Guinea
        PH PHL Philippines|The Philippines
        PK PAK Pakistan
        PL POL Poland
        PM SPM Saint Pierre and Miquelon
        PN PCN Pitcairn|Pitcairn Islands
        PR PRI Puerto Rico
        PS PSE Palestine|State of Palestine|Palestinian Territories|Occupied Palestinian Territory|OPT|West Bank|Gaza|Gaza Strip|West Bank and Gaza Strip
        PT PRT Portugal
        PW PLW Palau
        PY PRY Paraguay
        QA QAT Qatar
        RE REU Réunion
        RO ROU Romania|Rumania
        RS SRB Serbia|Serbia (Yugoslavia)
        RU RUS Russia|Russian Federation|Russia (Soviet Union)
        RW RWA Rwanda
        SA SAU Saudi Arabia|KSA
        SB SLB Solomon Islands
        SC SYC Seychelles
        SD SDN Sudan
        SE SWE Sweden
        SG SGP Singapore
        SH SHN Saint Helena, Ascension and Tristan da Cunha|Saint Helena|St Helena
        SI SVN Slovenia
        SJ SJM Svalbard and Jan Mayen|Svalbard
        SK SVK Slovakia|Slovak Republic
        SL SLE Sierra Leone
        SM SMR San Marino
        SN SEN Senegal
        SO SOM Somalia|Somaliland|Puntland
        SR SUR Suriname
        SS SSD South Sudan
        ST STP São Tomé and Príncipe|Sao Tome
        SV SLV El Salvador
        SX SXM Sint Maarten
        SY SYR Syria|Syrian Arab Republic
        SZ SWZ Eswatini|Swaziland|Kingdom of eSwatini (Swaziland)
        TC TCA Turks and Caicos Islands|Turks and Caicos
        TD TCD Chad|Tchad
        TF ATF French Southern Territories
        TG TGO Togo
        TH THA Thailand
        TJ TJK Tajikistan
        TK TKL Tokelau
        TL TLS Timor-Leste|East Timor
        TM TKM Turkmenistan
        TN TUN Tunisia
        TO TON Tonga
        TR TUR Turkey|Türkiye|Turkiye
        TT TTO Trinidad and Tobago|Trinidad
        TV TUV Tuvalu
        TW TWN Taiwan|Republic of China
        TZ TZA Tanzania|United Republic of Tanzania
        UA UKR Ukraine
        UG UGA Uganda
        UM UMI United States Minor Outlying Islands
        US USA United States|United States of America|America|U.S.|U.S.A.
        UY URY Uruguay
        UZ UZB Uzbekistan
        VA VAT Vatican|Vatican City|Holy See
        VC VCT Saint Vincent and the Grenadines|St Vincent
        VE VEN Venezuela|Bolivarian Republic of Venezuela
        VG VGB British Virgin Islands
        VI VIR US Virgin Islands|U.S. Virgin Islands
        VN VNM Vietnam|Viet Nam|Vietnam (North Vietnam)|North Vietnam
        VU VUT Vanuatu
        WF WLF Wallis and Futuna
        WS WSM Samoa|Western Samoa
        XK XKX Kosovo
        YE YEM Yemen|Yemen (North Yemen)|North Yemen
        YT MYT Mayotte
        ZA ZAF South Africa
        ZM ZMB Zambia
        ZW ZWE Zimbabwe|Zimbabwe (Rhodesia)
        AN ANT Netherlands Antilles
        BU BUR Burma (until 1989)
        CS CSK Czechoslovakia
        CS SCG Serbia and Montenegro
        DD DDR East Germany|GDR|German Democratic Republic
        RH RHO Rhodesia
        SU SUN Soviet Union|USSR
        TP TMP Portuguese Timor
        YD YMD South Yemen|Democratic Yemen
        YU YUG Yugoslavia
        ZR ZAR Zaire (until 1997)
        """;

    private static readonly Lazy<Dictionary<string, string>> ByName = new(Read);
    private static readonly Lazy<Dictionary<string, string>> ByCode = new(ReadNames);

    /// <summary>The code of a country by its name or its three letters; null if it is not in the table.</summary>
    public static string? Find(string name)
        => ByName.Value.TryGetValue(Key(name), out string? code) || ByName.Value.TryGetValue(Key(Plain(name)), out code) ? code : null;

    // "Iran (Islamic Republic of)" and "Korea, Republic of" become the Islamic Republic of Iran and the Republic of Korea.
    private static string Plain(string name)
    {
        int cut = name.IndexOfAny(['(', ',']);
        if (cut <= 0)
            return name;
        string rest = name.Substring(cut + 1).Trim(' ', ')');
        return rest.EndsWith(" of", StringComparison.OrdinalIgnoreCase) || rest.EndsWith(" of the", StringComparison.OrdinalIgnoreCase)
            ? rest + " " + name.Substring(0, cut).Trim()
            : name;
    }

    /// <summary>The code of the country whose name is nearest to a misspelt one; null if none is near.</summary>
    public static string? Nearest(string name)
        => name.Length > 3 && NearestText.Find(name, ByName.Value.Keys.Where(key => key.Length > 3)) is { } key ? ByName.Value[key] : null;

    /// <summary>The name of the country with a code; null if it is not in the table.</summary>
    public static string? NameOf(string code) => ByCode.Value.TryGetValue(code, out string? name) ? name : null;

    private static Dictionary<string, string> ReadNames()
    {
        var byCode = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in Table.Split('\n'))
        {
            string code = line.Substring(0, 2);
            if (!byCode.ContainsKey(code))
                byCode.Add(code, line.Substring(7).TrimEnd('\r').Split('|')[0]);
        }

        return byCode;
    }

    private static Dictionary<string, string> Read()
    {
        var byName = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in Table.Split('\n'))
        {
            string code = line.Substring(0, 2);
            Add(line.Substring(3, 3));
            foreach (string name in line.Substring(7).TrimEnd('\r').Split('|'))
                Add(name);

            void Add(string name)
            {
                string key = Key(name);
                if (!byName.ContainsKey(key))
                    byName.Add(key, code);
            }
        }

        return byName;
    }

    private static string Key(string name)
    {
        string key = NameKey.Fold(name);
        return key.StartsWith("the ", StringComparison.Ordinal) ? key.Substring(4) : key;
    }
}
