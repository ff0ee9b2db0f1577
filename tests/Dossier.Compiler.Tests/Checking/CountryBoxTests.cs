using System.Globalization;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Checking;

namespace Dossier.Compiler.Tests.Checking;

public class CountryBoxTests
{
    /// <summary>The land of each country in square kilometres, by the outlines of Natural Earth (1:10m, admin 0), territories with their state.</summary>
    private const string Land =
        "AD452 AE71355 AF642387 AG455 AI80 AL28292 AM29594 AO1249384 AQ11020392 AR2799970 AS181 AT83751 AU7706534 AW169 AX936 AZ86191 "
        + "BA51720 BB446 BD137216 BE30567 BF273839 BG112566 BH587 BI27168 BJ116572 BL24 BM63 BN5738 BO1090455 BQ296 BR8504926 BS12624 "
        + "BT40428 BV54 BW580517 BY206645 BZ22381 CA9894276 CC12 CD2335420 CF620637 CG346455 CH41329 CI322036 CK192 CL736354 CM466347 "
        + "CN9410045 CO1140119 CR51364 CU110279 CV3901 CW466 CX100 CY9285 CZ78499 DE356386 DJ21936 DK2181668 DM733 DO48596 DZ2312245 "
        + "EC256161 EE45573 EG1002759 EH90753 ER122977 ES506332 ET1132066 FI331877 FJ18998 FK11553 FM634 FO1322 FR757739 GA261112 "
        + "GB260802 GD349 GE69466 GF83542 GG74 GH239671 GI4 GL2137869 GM10529 GN245298 GP2761 GQ26786 GR131244 GS3899 GT109188 GU568 "
        + "GW32962 GY212140 HK1039 HM395 HN112649 HR54953 HT26977 HU92952 ID1888138 IE69157 IL28198 IM573 IN3161130 IO50 IQ437599 "
        + "IR1623470 IS101717 IT300749 JE118 JM11064 JO88939 JP373339 KE588372 KG199297 KH181733 KI953 KM2075 KN268 KP122252 KR98520 "
        + "KW17496 KY312 KZ2719341 LA228818 LB10004 LC607 LI137 LK66592 LR95698 LS30140 LT64634 LU2599 LV64263 LY1626647 MA683185 MC18 "
        + "MD33120 ME13702 MF70 MG594775 MH166 MK25348 ML1256812 MM664959 MN1560564 MO30 MP582 MQ2761 MR1039315 MS98 MT326 MU2071 MV112 "
        + "MW119848 MX1962191 MY329375 MZ791232 NA824808 NC18893 NE1185155 NF41 NG911206 NI129176 NL38204 NO387275 NP147338 NR28 NU222 "
        + "NZ268524 OM312115 PA74836 PE1295107 PF3338 PG467202 PH294355 PK876015 PL312203 PM243 PN44 PR9036 PS6278 PT91312 PW497 "
        + "PY400855 QA11168 RE2588 RO235798 RS99210 RU16886193 RW25416 SA1926009 SB27323 SC439 SD1863979 SE443488 SG511 SH368 SI20274 "
        + "SJ7695 SK48313 SL71909 SM61 SN196964 SO641900 SR145779 SS629553 ST1044 SV20615 SX23 SY185954 SZ17144 TC445 TD1270723 TF7253 "
        + "TG57109 TH516259 TJ142127 TK4 TL15141 TM470454 TN156666 TO605 TR779425 TT5139 TV24 TW36293 TZ945574 UA570178 UG242930 UM95 "
        + "US9458927 UY177438 UZ447198 VA0 VC369 VE916553 VG145 VI357 VN330035 VU12343 WF140 WS2785 XK10895 YE454643 YT395 ZA1251572 "
        + "ZM754745 ZW390540";

    /// <summary>Rows of OurAirports that are proven bad, each with the reason.</summary>
    private static readonly Dictionary<string, string> BadRows = new(StringComparer.Ordinal)
    {
        ["VN-0055"] = "at -0.000005, -0.000017, off the coast of Ghana",
    };

    [SharedDataFact("ourairports/airports_medium_large.csv")]
    public void Every_airport_lies_in_a_box_of_its_country()
    {
        var outside = new List<string>();
        int count = 0;
        foreach (IReadOnlyList<string> row in SharedData.Table("ourairports/airports_medium_large.csv", "ident", "iso_country", "latitude_deg", "longitude_deg"))
        {
            count++;
            var point = new GeoPoint(double.Parse(row[2], CultureInfo.InvariantCulture), double.Parse(row[3], CultureInfo.InvariantCulture));
            if (!CountryBoxes.Hold(CountryBoxes.Of(row[1]), point))
                outside.Add(row[0]);
        }

        Assert.True(count > 5000, "The airports were not read.");
        Assert.Equal(BadRows.Keys, outside);
    }

    [Fact]
    public void Every_country_that_seeds_can_name_has_boxes()
    {
        foreach (char first in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        {
            foreach (char second in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
                Assert.Equal(Countries.IsCode($"{first}{second}"), CountryBoxes.Of($"{first}{second}").Count > 0);
        }
    }

    [Fact]
    public void No_box_is_stretched_far_beyond_the_land()
    {
        double total = 0;
        foreach ((string code, double land) in Lands())
        {
            IReadOnlyList<CountryBoxes.Box> boxes = CountryBoxes.Of(code);
            double area = boxes.Sum(AreaKm2);
            total += area;

            // An island has a degree of sea around it, and archipelagos such as Indonesia much sea between.
            Assert.True(area <= (8 * land) + (750_000 * boxes.Count), FormattableString.Invariant($"{code}: {area:0} square kilometres around {land:0} of land."));
        }

        Assert.InRange(total, 149e6, 4 * 149e6);
    }

    [Theory]
    [InlineData("EC", -0.45, -90.27)] // Galapagos
    [InlineData("AU", -31.54, 159.08)] // Lord Howe
    [InlineData("AU", -12.19, 96.83)] // Cocos
    [InlineData("SH", -37.07, -12.3)] // Tristan da Cunha
    [InlineData("SH", -15.96, -5.65)] // Saint Helena
    [InlineData("SH", -7.97, -14.39)] // Ascension
    [InlineData("CL", -27.16, -109.43)] // Easter Island
    [InlineData("CO", 12.58, -81.70)] // San Andres
    [InlineData("NO", 70.96, -8.58)] // Jan Mayen
    [InlineData("PT", 37.74, -25.70)] // Azores
    [InlineData("ES", 27.93, -15.39)] // Canary Islands
    [InlineData("ZA", -46.88, 37.86)] // Marion Island
    [InlineData("IN", 11.64, 92.73)] // Andamans
    [InlineData("US", 21.32, -157.92)] // Hawaii
    [InlineData("US", 52.83, 173.18)] // Attu, beyond the 180th meridian
    [InlineData("RU", 65.03, -175.4)] // Chukotka, the same
    [InlineData("FJ", -16.69, -179.88)] // Taveuni, the same
    [InlineData("NZ", -43.95, -176.56)] // Chatham, the same
    [InlineData("KI", 1.99, -157.36)] // Kiritimati
    [InlineData("US", 13.48, 144.8)] // Guam: a state has the boxes of its territories
    [InlineData("GB", -7.31, 72.41)] // Diego Garcia, the same
    [InlineData("FR", -21.11, 55.53)] // Reunion, the same
    [InlineData("JP", 20.42, 136.08)] // Okinotorishima
    [InlineData("TW", 20.7, 116.7)] // Pratas
    [InlineData("VN", 8.64, 111.92)] // Truong Sa, counted to each side
    [InlineData("CN", 9.55, 112.89)]
    [InlineData("TW", 10.38, 114.36)]
    [InlineData("PH", 11.05, 114.28)]
    [InlineData("UA", 44.95, 34.1)] // Crimea: what is disputed is counted to each side
    [InlineData("RU", 44.95, 34.1)]
    [InlineData("SY", 33.0, 35.75)] // Golan
    [InlineData("IL", 33.0, 35.75)]
    [InlineData("IN", 34.1, 74.8)] // Kashmir
    [InlineData("PK", 34.1, 74.8)]
    [InlineData("MA", 27.15, -13.2)] // Western Sahara
    [InlineData("EH", 27.15, -13.2)]
    public void What_lies_in_a_country_is_in_one_of_its_boxes(string country, double latitude, double longitude)
        => Assert.True(CountryBoxes.Hold(CountryBoxes.Of(country), new GeoPoint(latitude, longitude)));

    [Theory]
    [InlineData("VN", 10, 20)] // Chad
    [InlineData("VN", 0, 0)]
    [InlineData("RU", 42.87, 74.59)] // Bishkek
    [InlineData("GB", 36.8, 10.18)] // Tunis, between Gibraltar and Akrotiri
    [InlineData("SH", -33.9, 18.4)] // Cape Town
    [InlineData("FJ", -17, 0)]
    [InlineData("NZ", -40, -100)]
    [InlineData("KI", 0, 20)]
    [InlineData("US", 36, -30)]
    [InlineData("FR", 33.3, 44.4)] // Baghdad
    [InlineData("NL", 33.3, 44.4)]
    public void No_box_holds_what_lies_on_another_continent(string country, double latitude, double longitude)
        => Assert.False(CountryBoxes.Hold(CountryBoxes.Of(country), new GeoPoint(latitude, longitude)));

    [Theory]
    [InlineData("FJ", -17.0, 174, 176, 180)]
    [InlineData("FJ", -18.0, -160, -180, -177)]
    [InlineData("EC", 0, -100, -94, -88)]
    [InlineData("EC", 0, -50, -83, -74)]
    public void The_nearest_box_is_told_also_round_the_180th_meridian(string country, double latitude, double longitude, int west, int east)
    {
        CountryBoxes.Box nearest = CountryBoxes.Nearest(CountryBoxes.Of(country), new GeoPoint(latitude, longitude));

        Assert.Equal((west, east), (nearest.West, nearest.East));
    }

    private static IEnumerable<(string Code, double Land)> Lands()
        => Land.Split(' ').Select(entry => (entry[..2], double.Parse(entry[2..], CultureInfo.InvariantCulture)));

    private static double AreaKm2(CountryBoxes.Box box)
    {
        const double Degree = 111.2;
        double height = (Math.Sin(box.North * Math.PI / 180) - Math.Sin(box.South * Math.PI / 180)) * 180 / Math.PI;
        return height * (box.East - box.West) * Degree * Degree;
    }
}
