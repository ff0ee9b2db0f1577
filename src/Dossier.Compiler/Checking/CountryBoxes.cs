using System.Globalization;

namespace Dossier.Compiler.Checking;

/// <summary>
/// Boxes of whole degrees around countries, a degree or more wider than the country: a point outside is not in it, a point inside may
/// still be in a neighbour. Countries that reach over the 180th meridian have all longitudes; those not listed are not checked.
/// </summary>
/// <remarks>
/// From public-domain data: the land areas of Natural Earth (1:110m, admin 0), widened to hold the airports that OurAirports lists for
/// the country, among them those on outlying islands.
/// </remarks>
internal static class CountryBoxes
{
    // Code, south, north, west, east.
    private const string Boxes =
        "AE 21 28 50 58;AF 28 40 59 77;AG 14 21 -65 -58;AI 15 22 -67 -60;AL 38 44 18 23;AM 37 43 42 48;AO -19 -3 10 26;AQ -90 -62 -180 180;"
        + "AR -57 -20 -75 -52;AS -18 -11 -174 -166;AT 45 51 8 18;AU -45 -9 112 155;AW 9 16 -74 -67;AZ 37 43 43 52;BA 41 47 14 21;BB 10 17 -63 -56;"
        + "BD 19 28 87 94;BE 48 53 1 8;BF 8 17 -7 4;BG 40 46 21 30;BH 22 30 47 54;BI -6 -1 28 32;BJ 5 14 -1 5;BL 14 21 -66 -59;"
        + "BM 29 36 -68 -61;BN 3 7 113 117;BO -24 -8 -71 -56;BQ 9 21 -72 -59;BR -35 7 -75 -31;BS 19 29 -81 -72;BT 25 30 87 94;BW -28 -16 18 31;"
        + "BY 50 58 22 34;BZ 14 20 -91 -86;CA 40 84 -142 -51;CC -16 -9 93 100;CD -15 7 11 33;CF 1 13 13 29;CG -7 5 10 20;CH 44 49 5 12;"
        + "CI 3 12 -10 -1;CK -25 -18 -163 -156;CL -57 -16 -111 -65;CM 0 14 7 18;CN 17 55 72 137;CO -6 15 -83 -65;CR 7 13 -87 -81;CU 18 25 -86 -73;"
        + "CV 11 20 -29 -19;CW 9 16 -72 -65;CX -14 -7 102 109;CY 33 37 31 35;CZ 47 53 11 20;DE 46 56 4 17;DJ 9 14 40 45;DK 53 59 7 16;"
        + "DM 12 19 -65 -58;DO 16 21 -73 -67;DZ 18 39 -10 13;EC -6 3 -82 -74;EE 56 61 21 30;EG 21 33 23 38;EH 20 31 -19 -8;ER 11 19 35 45;"
        + "ES 26 45 -19 6;ET 2 16 31 49;FI 58 72 18 33;FJ -20 -15 -180 180;FK -54 -50 -63 -56;FM 2 13 135 166;FO 59 66 -11 -4;FR 40 53 -6 11;"
        + "GA -5 4 7 16;GB 48 61 -9 3;GD 9 16 -65 -58;GE 40 45 38 48;GF 0 8 -56 -48;GG 46 53 -6 1;GH 3 13 -5 3;GI 33 40 -9 -2;"
        + "GL 59 85 -75 -11;GM 12 15 -18 -12;GN 6 14 -17 -6;GP 12 20 -65 -58;GQ 0 5 7 13;GR 33 43 18 30;GT 12 19 -94 -87;GU 10 17 141 148;"
        + "GW 10 14 -18 -12;GY 0 10 -63 -55;HK 19 26 110 118;HN 11 18 -91 -82;HR 41 48 12 21;HT 17 21 -76 -70;HU 44 50 15 24;ID -12 7 94 143;"
        + "IE 50 57 -11 -5;IL 28 35 33 37;IM 51 58 -8 -1;IN 6 37 67 99;IO -11 -4 69 76;IQ 28 39 37 50;IR 24 41 43 65;IS 62 68 -26 -12;"
        + "IT 34 49 5 20;JE 46 53 -6 1;JM 16 20 -80 -75;JO 28 35 33 41;JP 23 47 121 147;KE -6 7 32 43;KG 38 45 68 82;KH 9 16 101 109;"
        + "KI -6 5 -180 180;KM -16 -8 40 48;KN 14 21 -66 -59;KP 36 44 123 132;KR 32 40 125 131;KW 27 32 45 50;KY 16 23 -85 -76;KZ 39 57 45 89;"
        + "LA 12 24 99 109;LB 32 36 34 38;LC 10 18 -64 -57;LK 4 11 78 83;LR 3 10 -13 -6;LS -32 -27 26 31;LT 52 58 20 28;LU 48 52 4 8;"
        + "LV 54 59 20 30;LY 18 35 8 27;MA 20 37 -19 0;MD 44 50 25 32;ME 40 45 17 22;MF 15 22 -67 -60;MG -27 -11 42 52;MH 4 12 164 175;"
        + "MK 39 44 19 24;ML 9 26 -14 6;MM 8 30 91 103;MN 40 54 86 121;MO 19 26 110 117;MP 11 19 142 149;MQ 11 18 -65 -58;MR 13 29 -19 -3;"
        + "MS 13 20 -66 -59;MT 32 39 11 18;MU -24 -16 54 67;MV -4 10 69 77;MW -18 -8 31 37;MX 13 34 -119 -85;MY -1 8 98 121;MZ -28 -9 29 42;"
        + "NA -31 -15 10 27;NC -24 -18 162 170;NE 10 25 -1 17;NF -33 -26 164 171;NG 3 15 1 16;NI 9 17 -89 -82;NL 49 55 2 9;NO 57 80 3 33;"
        + "NP 25 32 79 90;NR -4 3 163 170;NU -23 -16 -173 -166;NZ -48 -33 -180 180;OM 15 28 51 61;PA 6 11 -84 -76;PE -20 1 -83 -67;PF -27 -5 -156 -131;"
        + "PG -12 -1 140 158;PH 4 22 116 128;PK 22 39 59 79;PL 48 56 13 26;PM 43 51 -60 -53;PR 16 20 -69 -64;PS 30 34 33 37;PT 31 44 -33 -5;"
        + "PW 4 11 131 138;PY -29 -18 -64 -53;QA 23 28 49 53;RE -25 -17 52 59;RO 42 50 19 31;RS 41 48 17 24;RU 40 83 -180 180;RW -4 0 27 32;"
        + "SA 15 34 33 57;SB -12 -5 155 164;SC -8 -1 52 59;SD 7 23 20 40;SE 54 71 10 25;SG -2 5 100 108;SH -11 -4 -18 -11;SI 44 48 12 18;"
        + "SK 46 51 15 24;SL 5 12 -15 -9;SN 11 18 -19 -10;SO -3 14 39 53;SR 0 8 -60 -52;SS 2 14 22 37;ST -3 5 3 11;SV 12 16 -92 -86;"
        + "SX 15 22 -67 -60;SY 31 39 34 44;SZ -29 -24 29 34;TC 18 25 -76 -68;TD 6 25 12 25;TF -51 -47 67 72;TG 4 13 -2 3;TH 4 22 96 107;"
        + "TJ 35 42 66 76;TL -11 -7 123 129;TM 34 44 51 68;TN 29 39 6 13;TO -25 -15 -179 -170;TR 34 44 25 46;TT 9 13 -63 -59;TV -12 -5 176 180;"
        + "TW 20 28 117 123;TZ -13 1 28 42;UA 43 54 21 42;UG -3 6 28 37;UM 16 32 -180 170;US 18 73 -180 180;UY -36 -29 -60 -52;UZ 36 47 54 75;"
        + "VC 9 17 -65 -58;VE -1 14 -75 -58;VG 15 22 -68 -61;VI 14 22 -68 -61;VN -2 25 -2 111;VU -21 -13 165 171;WF -18 -10 -180 -173;WS -17 -10 -176 -169;"
        + "XK 39 46 18 25;YE 11 20 41 55;YT -16 -9 42 49;ZA -36 -21 15 34;ZM -19 -7 20 35;ZW -24 -14 24 34";

    private static readonly Dictionary<string, Box> ByCode = Read();

    /// <summary>The box of a country; null when there is none for it.</summary>
    public static Box? Find(string code) => ByCode.TryGetValue(code, out Box box) ? box : null;

    private static Dictionary<string, Box> Read()
    {
        var boxes = new Dictionary<string, Box>(StringComparer.Ordinal);
        foreach (string line in Boxes.Split(';'))
        {
            string[] parts = line.Split(' ');
            boxes[parts[0]] = new Box(Degrees(parts[1]), Degrees(parts[2]), Degrees(parts[3]), Degrees(parts[4]));
        }

        return boxes;
    }

    private static int Degrees(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>A box, in degrees.</summary>
    internal readonly record struct Box(int South, int North, int West, int East)
    {
        /// <summary>Whether the point lies in it.</summary>
        public bool Contains(GeoPoint point)
            => point.Latitude >= South && point.Latitude <= North && point.Longitude >= West && point.Longitude <= East;
    }
}
