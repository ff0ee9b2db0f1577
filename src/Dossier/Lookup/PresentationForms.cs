using System.Text;

namespace Dossier;

/// <summary>
/// Replaces the presentation forms of letters, which text copied from a PDF contains, by ordinary letters: <c>&#xFEDF;</c> is lam at the
/// start of a word, and <c>&#xFB01;</c> an f and an i. Also replaces Roman numerals, circled letters and mathematical letters that are
/// single characters.
/// </summary>
/// <remarks>From Unicode's compatibility decompositions, without vowel signs. The table is built in: keys do not depend on the machine.</remarks>
internal static class PresentationForms
{
    private const char FirstA = '\uFB1D';
    private const char LastA = '\uFDFB';
    private const char FirstB = '\uFE70';
    private const char LastB = '\uFEFC';

    // The signs with which the tables are written, one for each letter.
    private const string Signs = "!#$%&'()*+,-/:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^`abcdefghijklmnopqrstuvwxyz{|}ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×";

    private const string Letters =
        "\u05D0\u05D1\u05D2\u05D3\u05D4\u05D5\u05D6\u05D8\u05D9\u05DA\u05DB\u05DC\u05DD\u05DE\u05E0\u05E1\u05E2\u05E3\u05E4\u05E6"
        + "\u05E7\u05E8\u05E9\u05EA\u05F2\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062A\u062B\u062C\u062D\u062E\u062F"
        + "\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A\u0640\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648"
        + "\u0649\u064A\u0671\u0674\u0679\u067A\u067B\u067E\u067F\u0680\u0683\u0684\u0686\u0687\u0688\u068C\u068D\u068E\u0691\u0698"
        + "\u06A4\u06A6\u06A9\u06AD\u06AF\u06B1\u06B3\u06BA\u06BB\u06BE\u06C0\u06C1\u06C5\u06C6\u06C7\u06C8\u06C9\u06CB\u06CC\u06D0"
        + "\u06D2\u06D3\u06D5";

    // One word a form: its letters, and how many forms in a row are the same. '.' is not a form, '~' is removed, '_' is a space.
    /// <summary>U+FB1D to U+FDFB: Hebrew, and Arabic forms A.</summary>
    private const string FormsA =
        "* ~ E = ! % & , - / B D . C4 !3 # $ % & ' ( . ) * + , - . : . ; < . > ? . @ A B C D ' # , ? !- m2 q4 r4 t4 p4 s4 o4 Á4 Â4 "
        + "v4 u4 w4 x4 {2 z2 |2 y2 À2 }2 Ã4 Å4 Ç4 Æ4 È2 É4 Ë2 Ì4 Ê4 Õ2 Ö2 .33 Ä4 Ï2 Î2 Ð2 Ïn Ò2 Í2 Ñ2 Ô4 k2 KL2 K×2 Kj2 KÏ2 KÎ2 KÐ2 "
        + "KÔ3 Kk3 Ó4 KQ KR Kg Kk Kl MQ MR MS Mg Mk Ml OQ OR OS Og Ok Ol PQ Pg Pk Pl QR Qg RQ Rg SQ SR Sg XQ XR XS Xg ZR Zg [Q [R [S "
        + "[g ]R ]g ^g `Q `g aQ ag cQ cR cS cg ck cl dR dg dk dl eL eQ eR eS ef eg ek el fQ fR fS fg fk fl gQ gR gS gg gk gl hQ hR hS "
        + "hg hk hl iQ ig ik il lQ lR lS lg lk ll U V k ~6 KV KW Kg Kh Kk Kl MV MW Mg Mh Mk Ml OV OW Og Oh Ok Ol PV PW Pg Ph Pk Pl ck "
        + "cl dk dl eL ef eg ek el fg fk fl gL gg hV hW hg hh hk hl k lV lW lg lh lk ll KQ KR KS Kg Ki MQ MR MS Mg Mi OQ OR OS Og Oi "
        + "Pg QR Qg RQ Rg SQ Sg XQ XR XS Xg ZR ZS Zg [Q [R [S [g ]R ^g `Q `g aQ ag cQ cR cS cg dR dg eQ eR eS ef eg fQ fR fS fg fi gQ "
        + "gR gS gg hQ hR hS hg hi iQ ig i lQ lR lS lg li Kg Ki Mg Mi Og Oi Pg Pi Xg Xi Yg Yi ef eg fg hg hi lg li b3 ]k ]l `k `l ak "
        + "al Xk Xl Yk Yl Rk Rl Qk Ql Sk Sl Zk Zl [k [l YQ YR YS Yg YV XV ZV [V ]k ]l `k `l ak al Xk Xl Yk Yl Rk Rl Qk Ql Sk Sl Zk Zl "
        + "[k [l YQ YR YS Yg YV XV ZV [V YQ YR YS Yg Xi Yi ]g XQ XR XS YQ YR YS ]g ^g L2 .18 OQg ORQ2 ORg OSg OgQ OgR OgS QgR2 Rgl Rgk "
        + "XRQ XQR XQk XgR2 XgQ Xgg2 ZRR2 Zgg YRg2 YQl YgS2 Ygg2 [Rk [Sg2 ]gR2 ]gg ]gl `Qg `gg2 `gk agg agl agk cSg2 dgR dgg fRg fRl "
        + "fRk fQQ2 fSg2 fgR2 gRQ gRg gRl gQR gQg gSQ gSg .2 gQS igQ igg hRg hRk hQg2 hQk hgl hgk lgg2 MSl OQl OQk OSl OSk Ogl Ogk Qgl "
        + "QRk Qgk XSk ZRl YRl [Rl fQl fgl lRl lQl lgl ggl dgl hRl dgR fRg `gl egl hQR gSl fQg egg fQg hQR QRl RQl gQl cgl MRl egg `Qg "
        + "Zgg XSl hQl .40 ZfÕ dfÕ Lffi LeMV gRgT Zf`g VXjf `fli jXfg Zfk Zfk_Lffi_`fli_jXfg Qf_QfLfi";

    /// <summary>U+FE70 to U+FEFC: Arabic forms B.</summary>
    private const string FormsB =
        "~ b ~ . ~ . ~ b ~ b ~ b ~ b ~ b F G2 H2 I2 J2 K4 L2 M4 N2 O4 P4 Q4 R4 S4 T2 U2 V2 W2 X4 Y4 Z4 [4 ]4 ^4 `4 a4 c4 d4 e4 f4 g4 "
        + "h4 i4 j2 k2 l4 fG2 fH2 fJ2 fL2";

    // Letters missing from the mathematical alphabets because Unicode had them before, each followed by its plain letter.
    private const string Letterlike = "ℂCℊgℋHℌHℍHℎhℐIℑIℒLℓlℕNℙPℚQℛRℜRℝRℤZℨZ\u212AKℬBℭCℯeℰEℱFℳMℴoℹiⅅDⅆdⅇeⅈiⅉj";

    private static readonly string[] RomanNumbers = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "L", "C", "D", "M"];
    private static readonly string[] LatinLigatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];
    private static readonly Lazy<string?[]> A = new(static () => Read(FormsA, LastA - FirstA + 1));
    private static readonly Lazy<string?[]> B = new(static () => Read(FormsB, LastB - FirstB + 1));

    /// <summary>The index of the first form in a text, at or after a start; -1 when there is none.</summary>
    public static int Find(string text, int start = 0)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] >= '\u2102' && Of(text, i, out _) is not null)
                return i;
        }

        return -1;
    }

    /// <summary>The text in ordinary letters; the text itself when it contains no form.</summary>
    public static string Replace(string text)
    {
        int next = Find(text);
        if (next < 0)
            return text;

        var plain = new StringBuilder(text.Length + 8);
        int from = 0;
        while (next >= 0)
        {
            plain.Append(text, from, next - from).Append(Of(text, next, out int length));
            from = next + length;
            next = Find(text, from);
        }

        return plain.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>The letters for the form at an index; null when there is no form.</summary>
    public static string? Of(string text, int offset, out int length)
    {
        char c = text[offset];
        length = 1;
        if (c == '\uD835' && offset + 1 < text.Length && MathematicalLetter(text[offset + 1]) is { } letter)
        {
            length = 2;
            return letter.ToString();
        }

        if (IsTag(text, offset))
        {
            length = 2;
            return "";
        }

        return c switch
        {
            >= '\u2102' and <= '\u2149' => Letterlike.IndexOf(c) is >= 0 and int place && place % 2 == 0 ? Letterlike[place + 1].ToString() : null,
            >= '\u2160' and <= '\u216F' => RomanNumbers[c - '\u2160'],
            >= '\u2170' and <= '\u217F' => RomanNumbers[c - '\u2170'].ToLowerInvariant(),
            >= '\u24B6' and <= '\u24CF' => ((char)('A' + (c - '\u24B6'))).ToString(),
            >= '\u24D0' and <= '\u24E9' => ((char)('a' + (c - '\u24D0'))).ToString(),
            >= '\uFB00' and <= '\uFB06' => LatinLigatures[c - '\uFB00'],
            >= FirstA and <= LastA => A.Value[c - FirstA],
            >= FirstB and <= LastB => B.Value[c - FirstB],
            _ => null,
        };
    }

    /// <summary>Whether an index has an invisible tag character to remove. In a text with a black flag, tags say which flag it is.</summary>
    public static bool IsTag(string text, int offset)
        => text[offset] == '\uDB40' && offset + 1 < text.Length && text[offset + 1] is >= '\uDC00' and <= '\uDC7F' && text.IndexOf("\uD83C\uDFF4", StringComparison.Ordinal) < 0;

    // U+1D400 to U+1D6A3 are the Latin alphabet in thirteen styles, capitals first; U+1D7CE to U+1D7FF the digits in five.
    private static char? MathematicalLetter(char low)
    {
        int place = low - '\uDC00';
        if (place is >= 0 and < 13 * 52)
            return (char)(place % 52 < 26 ? 'A' + (place % 52) : 'a' + (place % 52) - 26);

        return low is >= '\uDFCE' and <= '\uDFFF' ? (char)('0' + ((low - '\uDFCE') % 10)) : null;
    }

    private static int Times(string word, int start)
    {
        int times = 0;
        for (int i = start; i < word.Length; i++)
            times = (times * 10) + word[i] - '0';
        return times;
    }

    private static string?[] Read(string table, int count)
    {
        var forms = new string?[count];
        int offset = 0;
        foreach (string word in table.Split(' '))
        {
            string signs = word.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            int times = signs.Length == word.Length ? 1 : Times(word, signs.Length);
            string? form = signs == "." ? null : Spell(signs);
            while (times-- > 0)
                forms[offset++] = form;
        }

        return forms;
    }

    private static string Spell(string signs)
    {
        var letters = new StringBuilder(signs.Length);
        foreach (char sign in signs)
        {
            if (sign == '_')
                letters.Append(' ');
            else if (sign != '~')
                letters.Append(Letters[Signs.IndexOf(sign)]);
        }

        return letters.ToString();
    }
}
